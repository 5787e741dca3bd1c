/** The key figures, side by side. */
import { tileFigures } from './tile-figures'
import type { View } from './view'

/** Said in words too: the arrow is for the eye only. */
const ARROWS = { up: '▲', down: '▼', same: '=' } as const

export const Tiles = (view: View) => {
  const { words } = view.say
  const tiles = tileFigures(view)
  const isCompared =
    view.n(view.report.totals.visits) === 0 || tiles.some(({ changes }) => changes.length > 0)
  return (
    <section aria-labelledby="key-figures">
      <h2 id="key-figures" class="unseen">
        {words.keyFigures}
      </h2>
      <ul class="tiles">
        {tiles.map(({ id, label, text, note, isFew, changes }) => (
          <li key={id} class={isFew ? 'few' : ''}>
            <h3>{label}</h3>
            <p class="big">{text}</p>
            {note && <p class="note">{note}</p>}
            {changes.map(({ way, text }) => (
              <p key={text} class={`change ${way ?? 'unknown'}`}>
                {way && <span aria-hidden="true">{ARROWS[way]} </span>}
                {text}
              </p>
            ))}
          </li>
        ))}
      </ul>
      {!isCompared && <p class="says">{words.noBefore}</p>}
    </section>
  )
}
