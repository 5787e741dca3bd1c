/** An icon: one path on the 24 px grid, drawn in the colour of the text around it. */
import { strokes } from './mark'

export const Icon = ({ d }: { d: string }) => (
  <svg {...strokes} aria-hidden="true">
    <path d={d} />
  </svg>
)
