/** A plot with its title, a sentence that says what it shows, and its numbers for those who would rather read them. */
import { type Column, FigureTable } from './figure-table'
import { type Drawing, holdPlot } from './hold-plot'
import type { Say } from './say'

interface Given {
  say: Say
  title: string
  says: string
  /** null: there is too little to draw; the numbers stand alone. */
  draw: Drawing
  columns: readonly Column[]
  rows: readonly (readonly string[])[]
}

export const Chart = ({ say, title, says, draw, columns, rows }: Given) => (
  <figure class="chart">
    <figcaption>
      <strong>{title}</strong>
      <span class="says">{says}</span>
    </figcaption>
    <div class="plot" role="img" aria-label={`${title}. ${says}`} ref={holdPlot(draw)} />
    <details>
      <summary>
        {say.words.numbers}
        <span class="unseen">: {title}</span>
      </summary>
      <FigureTable caption={title} columns={columns} rows={rows} />
    </details>
  </figure>
)
