/** One part of the report: its heading, a sentence of what it answers, its figures, or how to get some. */
import type { ComponentChildren } from 'preact'

interface Given {
  id: string
  title: string
  lead: string
  /** Said in place of figures where there are none. */
  empty: string | false
  children?: ComponentChildren
}

export const Section = ({ id, title, lead, empty, children }: Given) => (
  <section id={id} aria-labelledby={`${id}-title`}>
    <h2 id={`${id}-title`} tabIndex={-1}>
      {title}
    </h2>
    <p class="lead">{lead}</p>
    {empty ? <p class="empty">{empty}</p> : children}
  </section>
)
