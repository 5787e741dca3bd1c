/** A few figures side by side, each with a word on it. */
import type { ComponentChildren } from 'preact'

export interface FewTile {
  label: string
  text: ComponentChildren
  note?: string | undefined
}

export const FewTiles = ({ tiles }: { tiles: readonly FewTile[] }) => (
  <ul class="tiles small">
    {tiles.map(({ label, text, note }) => (
      <li key={label}>
        <h3>{label}</h3>
        <p class="big">{text}</p>
        {note && <p class="note">{note}</p>}
      </li>
    ))}
  </ul>
)
