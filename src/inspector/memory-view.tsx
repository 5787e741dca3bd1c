/** What is remembered of this visitor, as it stands; all of it as a file; and forgetting it. */
import type { ComponentChildren } from 'preact'
import type { Facts } from '../conditions/contract'
import { HISTORY_KINDS, type HistoryKind } from '../history-kinds'
import type { Memory } from '../memory'
import { membersOf } from '../segments'
import { spellTime } from './spell'
import type { InspectorWords } from './words'

/** So many rows of a list are shown; the file has all. */
const ROWS = 8

interface MemoryViewProps {
  /** As they are, not as they are supposed to be. */
  facts: Facts
  words: InspectorWords
  isForgotten: boolean
  onDownload(): void
  onForget(): void
}

/** What was done of this kind, newest first. */
const rowsOf = ({ items, history }: Memory, kind: HistoryKind) =>
  Array.from(history.at, (seconds, row) => ({
    at: seconds * 1000,
    kind: HISTORY_KINDS[history.kind[row]!],
    item: items[history.item[row]!],
  }))
    .filter(row => row.kind === kind)
    .reverse()

export function MemoryView({ facts, words, isForgotten, onDownload, onForget }: MemoryViewProps) {
  const { memory, shown, now, consent } = facts
  const time = (at: number | undefined) => (at ? spellTime(at, now, words.tag) : '')
  const row = (name: string, value: ComponentChildren) => (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  )
  const list = (lines: readonly string[]) =>
    lines[0] ? (
      <ul>
        {lines.slice(0, ROWS).map(line => (
          <li>{line}</li>
        ))}
        {lines.length > ROWS && <li>{words.andMore(lines.length - ROWS)}</li>}
      </ul>
    ) : (
      words.nothing
    )
  const products = (past: Memory, kind: HistoryKind) =>
    list(rowsOf(past, kind).map(({ at, item }) => `${item?.title ?? item?.id}, ${time(at)}`))
  const { visits } = shown
  const cart = memory?.cart
  return (
    <>
      {!memory && <p>{words.notRemembered}</p>}
      <dl>
        {row(
          words.may,
          Object.entries(consent)
            .map(([what, may]) => `${what} ${may === undefined ? '?' : may ? '✓' : '✗'}`)
            .join(', '),
        )}
        {visits.session > 0 &&
          row(words.visits, words.visitsSay(visits.count, time(visits.session), visits.pages))}
        {memory && (
          <>
            {row(words.viewed, products(memory, 'view_item'))}
            {row(words.bought, products(memory, 'purchase'))}
            {row(
              words.cart,
              cart
                ? `${
                    cart.cart.items
                      .map(({ id, title, quantity }) => `${quantity} × ${title ?? id}`)
                      .join(', ') || words.emptyCart
                  } (${[cart.cart.total, cart.cart.currency].filter(part => part !== null).join(' ')}), ${time(cart.at)}`
                : words.nothing,
            )}
            {row(
              words.answers,
              list(
                Object.entries(memory.answers).flatMap(([guide, answers]) =>
                  Object.entries(answers).map(
                    ([question, { value, at }]) => `${guide}, ${question}: ${value ?? '–'}, ${time(at)}`,
                  ),
                ),
              ),
            )}
            {row(
              words.segments,
              list(
                [...membersOf(facts)].map(([id, { holds, because, until }]) =>
                  [
                    `${id} ${holds === undefined ? '?' : holds ? '✓' : '✗'}`,
                    because.replace(`segment ${id}: `, ''),
                    ...(until ? [words.keptUntil(time(until))] : []),
                  ].join(', '),
                ),
              ),
            )}
            {memory.profile.birthday && row(words.birthday, memory.profile.birthday)}
            {memory.handover && row(words.handover, time(memory.handover.at))}
          </>
        )}
        {row(
          words.shownSoFar,
          list(
            Object.entries(shown.campaigns).map(
              ([id, its]) =>
                `${id}: ${words.campaignSays(its.shown, time(its.lastShown), time(its.dismissed), time(its.converted))}`,
            ),
          ),
        )}
        {row(
          words.happened,
          list(Object.entries(shown.happened).map(([name, at]) => `${name}, ${time(at)}`)),
        )}
      </dl>
      <div class="row">
        <button type="button" onClick={onDownload}>
          {words.download}
        </button>
        <button type="button" onClick={onForget}>
          {words.forget}
        </button>
      </div>
      <p role="status">{isForgotten && words.forgotten}</p>
    </>
  )
}
