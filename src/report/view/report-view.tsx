/** The report from top to bottom: the headline, the key figures, then what they are made of. */
import { Campaigns } from './campaigns'
import { Carts } from './carts'
import { Customers } from './customers'
import { Filters } from './filters'
import { Foot } from './foot'
import { Guides } from './guides'
import { headline, sayOnly } from './headline'
import { InVain } from './in-vain'
import { Pages } from './pages'
import { Segments } from './segments'
import { Surveys } from './surveys'
import { Tiles } from './tiles'
import { Trend } from './trend'
import type { Changes, View } from './view'
import { worthALook } from './worth-a-look'

/** The hash of the address is the filter's: these links move the reader without touching it. */
const goTo = (id: string) => (event: Event) => {
  event.preventDefault()
  const title = document.getElementById(`${id}-title`)
  title?.scrollIntoView({ block: 'start' })
  title?.focus({ preventScroll: true })
}

const Link = ({ section, text }: { section: string; text: string }) => (
  <a href={`#${section}`} onClick={goTo(section)}>
    {text}
  </a>
)

export const ReportView = ({ view, changes }: { view: View; changes: Changes }) => {
  const { report, filter, say, n } = view
  const { words } = say
  const { totals, axes } = report
  const [visits, orders] = [n(totals.visits), n(totals.orders)]
  const looks = worthALook(view)
  const only = sayOnly(view)
  const sections: [id: string, title: string][] = [
    ['guides', words.guides],
    ['campaigns', words.campaigns],
    ['surveys', words.surveys],
    ['segments', words.segments],
    ['in-vain', words.vain],
    ['carts', words.carts],
    ['pages', words.pages],
    ['customers', words.customers],
    ['foot', words.foot],
  ]
  return (
    <>
      <header>
        <p class="shop">
          <bdi>{report.shop}</bdi>
        </p>
        <h1>{words.heading}</h1>
      </header>
      <Filters view={view} changes={changes} />
      <main>
        <p class="headline" role="status">
          {headline(view)}
        </p>
        <p class="lead">
          {visits > 0 &&
            words.headlineMore(
              visits,
              say.count(visits),
              words.orders(orders, say.count(orders)),
              say.money(n(totals.revenue)),
            )}{' '}
          {say.span(axes.buckets[filter.from] ?? '', axes.buckets[filter.to] ?? '')}.{' '}
          {only && words.only(only)}
        </p>
        <Tiles {...view} />
        {looks.length > 0 && (
          <section class="looks" aria-labelledby="worth-a-look">
            <h2 id="worth-a-look">{words.worthALook}</h2>
            <ul>
              {looks.map(({ text, section }) => (
                <li key={text}>
                  <Link section={section} text={text} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <Trend {...view} />
        <nav aria-label={words.sections}>
          {sections.map(([id, title]) => (
            <Link key={id} section={id} text={title} />
          ))}
        </nav>
        <Guides {...view} />
        <Campaigns {...view} />
        <Surveys view={view} changes={changes} />
        <Segments {...view} />
        <InVain {...view} />
        <Carts {...view} />
        <Pages {...view} />
        <Customers {...view} />
        <Foot {...view} />
      </main>
      <footer>
        <p>{words.made(say.moment(report.made))}</p>
      </footer>
    </>
  )
}
