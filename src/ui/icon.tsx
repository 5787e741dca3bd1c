/** Icons of the 24 px grid, drawn in the colour of the text around them. */
import { markSvg, strokes } from './mark'

const paths = {
  mark: markSvg,
  close: 'M6 6l12 12M18 6L6 18',
  match: 'M5 12.5l4.5 4.5L19 7.5',
  miss: 'M7 12h10',
  unknown: 'M12 17.5v.01M9 9a3 3 0 1 1 4.2 2.7c-.8.4-1.2 1-1.2 2.3',
  edit: 'M4 20l1-4L16 5l3 3L8 19l-4 1Z',
} as const

export const Icon = ({ of }: { of: keyof typeof paths }) => (
  <svg {...strokes} aria-hidden="true">
    <path d={paths[of]} />
  </svg>
)
