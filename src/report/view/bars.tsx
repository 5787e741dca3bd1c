/** Rows with a bar and their numbers: lengths to compare, figures to read. */
import type { ComponentChildren } from 'preact'

export interface Bar {
  label: ComponentChildren
  /** Of the longest that could be, 0 to 1. */
  length: number
  value: string
  note?: string
  /** The row that the sentence above is about. */
  isMarked?: boolean
}

export const Bars = ({ label, rows }: { label: string; rows: readonly Bar[] }) => (
  <ol class="bars" aria-label={label}>
    {rows.map(({ label, length, value, note, isMarked }, at) => (
      <li key={at} class={isMarked ? 'marked' : ''}>
        <span class="what">
          <bdi>{label}</bdi>
        </span>
        <span class="bar" aria-hidden="true">
          <span style={{ inlineSize: `${Math.min(1, Math.max(0, length)) * 100}%` }} />
        </span>
        <span class="value">{value}</span>
        <span class="note">{note}</span>
      </li>
    ))}
  </ol>
)
