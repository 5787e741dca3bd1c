/** A table of figures; on a phone each row stands as a block with its labels. */
import type { ComponentChildren } from 'preact'

export interface Column {
  label: string
  /** Numbers stand at the end of their cell. */
  isNumber?: boolean
}

interface Given {
  caption: string
  columns: readonly Column[]
  /** The first cell heads its row. */
  rows: readonly (readonly ComponentChildren[])[]
}

export const FigureTable = ({ caption, columns, rows }: Given) => (
  <table aria-label={caption}>
    <thead>
      <tr>
        {columns.map(({ label, isNumber }) => (
          <th key={label} scope="col" class={isNumber ? 'number' : ''}>
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((cells, at) => (
        // biome wants a key; rows have no name of their own
        <tr key={`row-${at}`}>
          {cells.map((cell, place) => {
            const { label, isNumber } = columns[place]!
            return place === 0 ? (
              <th key={label} scope="row">
                {cell}
              </th>
            ) : (
              <td key={label} data-label={label} class={isNumber ? 'number' : ''}>
                <span class="cell">{cell}</span>
              </td>
            )
          })}
        </tr>
      ))}
    </tbody>
  </table>
)
