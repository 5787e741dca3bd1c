/** What of the log could not be used, and how each figure is made. */
import { FigureTable } from './figure-table'
import type { View } from './view'

export const Foot = ({ report, say }: View) => {
  const { words, count } = say
  const { foot, problems } = report
  const notes: [number, string][] = [
    [foot.duplicates, words.footDuplicates],
    [foot.broken, words.footBroken(count(foot.brokenLines[0] ?? 0))],
    [
      foot.unknown.reduce((sum, { count }) => sum + count, 0),
      `${words.footUnknown}: ${foot.unknown.map(({ name }) => name).join(', ')}`,
    ],
    [foot.withoutSession, words.footWithoutSession],
    [foot.badTimes, words.footBadTimes],
    [foot.outOfOrder, words.footOutOfOrder],
    [foot.withoutDevice, words.footWithoutDevice],
    [foot.badAmounts, words.footBadAmounts],
    ...foot.otherCurrencies.map(({ currency, orders }): [number, string] => [
      orders,
      words.footCurrency(currency, orders),
    ]),
    [foot.commentsLeftOut, words.footComments],
    [foot.beyond, words.footBeyond],
  ]
  const said = notes.filter(([n]) => n > 0)
  return (
    <section id="foot" aria-labelledby="foot-title">
      <h2 id="foot-title" tabIndex={-1}>
        {words.foot}
      </h2>
      <p class="lead">
        {words.footRead(foot.lines, count(foot.lines), foot.events, count(foot.events))}{' '}
        {report.from < report.made && words.logSpan(say.moment(report.from), say.moment(report.to))}
      </p>
      {said.length === 0 ? (
        <p>{words.footAllGood}</p>
      ) : (
        <ul class="notes">
          {said.map(([n, text]) => (
            <li key={text}>
              <strong>{count(n)}</strong> <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {problems.length > 0 && (
        <details>
          <summary>{words.problems}</summary>
          <FigureTable
            caption={words.problems}
            columns={[{ label: words.problem }, { label: words.times, isNumber: true }]}
            rows={problems.map(({ code, count: n }) => [<bdi key="code">{code}</bdi>, count(n)])}
          />
        </details>
      )}
      <details>
        <summary>{words.howMade}</summary>
        <dl class="formulas">
          {say.howMade.map(([name, formula, source]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>
                {formula} <small>{source}</small>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  )
}
