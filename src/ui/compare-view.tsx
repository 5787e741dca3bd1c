/** Two or three products side by side, a table: what differs first, what is the same in all folded. */
import { type Compared, comparison } from '../guide/compare'
import type { AfterLocale } from '../locales/after-contract'
import type { FieldValue, Product } from '../page'
import { about, sayValue } from '../values'
import type { FullWords } from '../words'
import css from './compare.css?inline'
import { sayField } from './say-wish'

/** The sheet that the table needs in its shadow root. */
export const compareCss: string = css

/** More columns than these have no room on a phone. */
export const MOST_COMPARED = 3

interface Props {
  /** Those that can be compared. */
  all: readonly Product[]
  /** Ids of those that are, two or three. */
  chosen: readonly string[]
  /** What the visitor wishes for stands first. */
  fields: readonly string[]
  words: FullWords
  told: AfterLocale
  onChoose(id: string): void
  onOpen(product: Product): void
  onBack(): void
}

/** On a phone the rows are laid out anew, by which some browsers forget that it is a table: https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html */
const as = <R extends string>(role: R) => ({ role })

export function CompareView({ all, chosen, fields, words, told, onChoose, onOpen, onBack }: Props) {
  const products = all.filter(({ id }) => chosen.includes(id))
  const better = (field: string) =>
    about(words, field)?.better ?? (field === 'price' ? ('less' as const) : undefined)
  const { differing, same } = comparison(products, fields, better)
  const say = (field: string, value: FieldValue | undefined, n: number) =>
    value === undefined ? words.locale.unknown : sayValue(words, field, value, products[n]!.currency)
  return (
    <section class="compare" key="compare" style={{ '--columns': products.length }}>
      <button type="button" class="link" onClick={onBack}>
        {words.locale.back}
      </button>
      <h3 tabIndex={-1}>{told.sideBySide}</h3>
      {all.length > MOST_COMPARED && (
        <ul class="chips" aria-label={told.which}>
          {all.map(({ id, title }) => (
            <li key={id}>
              <button
                type="button"
                class={chosen.includes(id) ? 'chip' : 'chip none'}
                aria-pressed={chosen.includes(id)}
                onClick={() => onChoose(id)}
              >
                <bdi>{title}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      <table {...as('table')}>
        <thead {...as('rowgroup')}>
          <tr {...as('row')}>
            <th scope="col" {...as('columnheader')}>
              <span class="quiet">{told.feature}</span>
            </th>
            {products.map(product => (
              <th scope="col" key={product.id} {...as('columnheader')}>
                {product.image && (
                  <img
                    src={product.image}
                    alt=""
                    referrerpolicy="no-referrer"
                    onError={e => e.currentTarget.remove()}
                  />
                )}
                {product.url ? (
                  <a href={product.url} onClick={() => onOpen(product)}>
                    <bdi>{product.title}</bdi>
                  </a>
                ) : (
                  <bdi>{product.title}</bdi>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as('rowgroup')}>
          {differing.map(({ field, values, best }: Compared) => (
            <tr key={field} {...as('row')}>
              <th scope="row" {...as('rowheader')}>
                {sayField(words, field)}
              </th>
              {values.map((value, n) => (
                <td key={products[n]!.id} class={value === undefined ? 'none' : ''} {...as('cell')}>
                  <bdi>{say(field, value, n)}</bdi>
                  {best[n] && <em>{told.best}</em>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {same[0] && (
        <details>
          <summary>
            {told.same} ({same.length})
          </summary>
          <dl>
            {same.map(({ field, values }) => (
              <div key={field}>
                <dt>{sayField(words, field)}</dt>
                <dd>
                  <bdi>{say(field, values[0], 0)}</bdi>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </section>
  )
}
