/** New and returning customers, what they are worth, who signed up. */
import { Bars } from './bars'
import { customerFigures } from './customer-figures'
import { FewTiles } from './few-tiles'
import { Figure } from './figure'
import { Section } from './section'
import type { View } from './view'

export const Customers = (view: View) => {
  const { report, n, say } = view
  const { words } = say
  const { given, signUps } = report
  const figures = customerFigures(view, n)
  const { orders, firstOrders, customers, returning, repeat } = figures
  const topics = signUps
    .map(({ topic, count }) => ({ topic, count: n(count) }))
    .filter(({ count }) => count > 0)
  const most = Math.max(1, ...topics.map(({ count }) => count))
  const value = figures.lifetimeValue
  return (
    <Section
      id="customers"
      title={words.customers}
      lead={words.customersLead}
      empty={orders === 0 && topics.length === 0 && words.customersEmpty}
    >
      {orders > 0 && (
        <FewTiles
          tiles={[
            {
              label: words.customerCount,
              text: say.count(customers),
              note: words.orders(orders, say.count(orders)),
            },
            { label: words.newOrders, text: say.count(firstOrders) },
            { label: words.returning, text: say.count(returning) },
            {
              label: words.repeatRate,
              text: repeat ? (
                <Figure say={say} text={say.percent(repeat.value)} n={repeat.n} of="customers" />
              ) : (
                words.none
              ),
              note: words.repeatSays,
            },
            {
              label: words.frequency,
              text: figures.frequency === null ? words.none : say.decimal(figures.frequency),
            },
            {
              label: words.daysSince,
              text: figures.daysSinceFirst === null ? words.none : say.days(figures.daysSinceFirst),
            },
            {
              label: words.lifetimeValue,
              text: value === null ? words.none : say.money(value),
              note:
                given.lifespanDays === null
                  ? words.giveLifespan
                  : figures.isLeast
                    ? words.atLeastSays
                    : undefined,
            },
            {
              label: words.retentionCost,
              text: figures.retentionCost === null ? words.none : say.money(figures.retentionCost),
              note: given.retentionSpend === null ? words.giveSpend : undefined,
            },
          ]}
        />
      )}
      {topics.length > 0 && (
        <div class="card">
          <h3>{words.signUps}</h3>
          <Bars
            label={words.signUps}
            rows={topics.map(({ topic, count }) => ({
              label: topic,
              length: count / most,
              value: say.count(count),
            }))}
          />
        </div>
      )}
    </Section>
  )
}
