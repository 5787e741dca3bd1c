/** The shopkeeper's mark: an awning over an open door. One path, in the colour of the text around it. */
export const markSvg =
  'M4 4h16l2 5.5a3 3 0 0 1-6.6 0 3.4 3.4 0 0 1-6.8 0 3 3 0 0 1-6.6 0zM5 14v6h5v-4a2 2 0 0 1 4 0v4h5v-6'

/** An icon of the 24 px grid, drawn without markup strings: Trusted Types let it pass. */
export function svg(document: Document, path: string): SVGSVGElement {
  const ns = 'http://www.w3.org/2000/svg'
  const picture = document.createElementNS(ns, 'svg')
  for (const [name, value] of Object.entries(strokes)) picture.setAttribute(name, value)
  const line = document.createElementNS(ns, 'path')
  line.setAttribute('d', path)
  picture.append(line)
  return picture
}

/** How icons are drawn, here and in preact. */
export const strokes = {
  viewBox: '0 0 24 24',
  fill: 'none',
  stroke: 'currentColor',
  'stroke-width': '1.8',
  'stroke-linecap': 'round',
  'stroke-linejoin': 'round',
  'aria-hidden': 'true',
} as const
