/** Each segment: who comes, who buys, what it is worth. */
import { averageOrderValue, conversion } from '../../formulas'
import { Chart } from './chart'
import { customerFigures } from './customer-figures'
import { Figure } from './figure'
import { FigureTable } from './figure-table'
import { Named } from './named'
import { plotIntervals } from './plot-intervals'
import { Section } from './section'
import { sum } from './sums'
import type { View } from './view'

export const Segments = ({ report, filter, say }: View) => {
  const { words } = say
  const { axes, totals, given } = report
  const rows = axes.segments.map(({ id, label }, segment) => {
    const n = (series: readonly number[]) => sum(axes, series, { ...filter, segment })
    return {
      label: id === '' ? words.everybody : id,
      beside: label,
      visits: n(totals.visits),
      revenue: n(totals.revenue),
      orders: n(totals.orders),
      bought: conversion(n(totals.withPurchase), n(totals.visits)),
      customers: customerFigures({ report, filter }, n),
    }
  })
  const known = rows.flatMap(({ label, bought }) => (bought ? [{ label, ...bought }] : []))
  const orNone = (amount: number | null) => (amount === null ? words.none : say.money(amount))
  const hasLifespan = given.lifespanDays !== null
  return (
    <Section
      id="segments"
      title={words.segments}
      lead={words.segmentsLead}
      empty={axes.segments.length < 2 && words.segmentsEmpty}
    >
      <p class="says">{words.segmentsNote}</p>
      <div class="card">
        <FigureTable
          caption={words.segments}
          columns={[
            { label: words.segment },
            { label: words.visits, isNumber: true },
            { label: words.conversion, isNumber: true },
            { label: words.aov, isNumber: true },
            { label: words.revenue, isNumber: true },
            { label: hasLifespan ? words.lifetimeValue : words.perCustomer, isNumber: true },
          ]}
          rows={rows.map(({ label, beside, visits, revenue, orders, bought, customers }) => [
            <Named key="label" name={label} beside={beside} />,
            say.count(visits),
            <Figure
              key="bought"
              say={say}
              text={bought ? say.percent(bought.value) : words.none}
              n={visits}
              of="visits"
            />,
            <Figure
              key="aov"
              say={say}
              text={orNone(averageOrderValue(revenue, orders))}
              n={orders}
              of="orders"
            />,
            say.money(revenue),
            <Figure
              key="value"
              say={say}
              text={orNone(
                hasLifespan ? customers.lifetimeValue : averageOrderValue(revenue, customers.customers),
              )}
              n={customers.customers}
              of="customers"
            />,
          ])}
        />
        {!hasLifespan ? (
          <p class="says">{words.giveLifespan}</p>
        ) : (
          rows[0]?.customers.isLeast && <p class="says">{`${words.lifetimeValue}: ${words.atLeastSays}`}</p>
        )}
      </div>
      {known.length > 1 && (
        <Chart
          say={say}
          title={words.segmentChart}
          says={words.segmentChartSays}
          draw={plotIntervals(known, say.percent, { most: 1, at: 0 })}
          columns={[
            { label: words.segment },
            { label: words.conversion, isNumber: true },
            { label: words.from95, isNumber: true },
            { label: words.to95, isNumber: true },
          ]}
          rows={known.map(({ label, value, low, high }) => [
            label,
            say.percent(value),
            say.percent(low),
            say.percent(high),
          ])}
        />
      )}
    </Section>
  )
}
