/** The studio in which every product is pictured: one light from the upper left, one floor, one soft backdrop. */

/** A material: where the light falls, its own colour, the side in shade, its dark parts. */
export interface Tone {
  light: string
  body: string
  shade: string
  deep: string
}

const TONES: Record<string, Tone> = {
  white: { light: '#ffffff', body: '#f4f2ed', shade: '#cdc9c0', deep: '#8b867c' },
  graphite: { light: '#737a80', body: '#474d53', shade: '#2a2f34', deep: '#14181b' },
  sage: { light: '#d3dfcf', body: '#aabfa6', shade: '#7e967b', deep: '#4a5f49' },
  sand: { light: '#f5e9d7', body: '#e2d0b4', shade: '#bfa782', deep: '#7c6646' },
  teal: { light: '#6bb0a9', body: '#32837b', shade: '#1b5b55', deep: '#0c3a36' },
  terracotta: { light: '#ecb197', body: '#cf8464', shade: '#a55d42', deep: '#6a3522' },
}

export const WOOD: Tone = { light: '#ddb88c', body: '#c3966a', shade: '#96693f', deep: '#6a4727' }

const BACKDROPS: Record<string, readonly [wall: string, floor: string, glow: string]> = {
  fan: ['#d9e6e3', '#c7d8d4', '#f4faf8'],
  heater: ['#f1e0d3', '#e4cdbc', '#fdf6f0'],
  purifier: ['#e2e7d8', '#d1d9c4', '#f8faf2'],
  filter: ['#e2e7d8', '#d1d9c4', '#f8faf2'],
  dehumidifier: ['#dce3ea', '#cad4de', '#f4f8fb'],
  humidifier: ['#e3e0ec', '#d2cee0', '#f8f6fc'],
  'air-conditioner': ['#d8e5ee', '#c5d6e2', '#f3f9fd'],
}

/** The material of a colour word; an unknown one is white. */
export const toneOf = (colour: string): Tone => TONES[colour] ?? TONES.white!

/** A gradient across, from lit side to shaded side; `fill="url(#NAME)"` uses it. */
export const across = (name: string, tone: Tone): string =>
  `<linearGradient id="${name}" x1="0" x2="1" y1="0" y2="0"><stop offset="0" stop-color="${tone.body}"/><stop offset=".22" stop-color="${tone.light}"/><stop offset=".62" stop-color="${tone.body}"/><stop offset="1" stop-color="${tone.shade}"/></linearGradient>`

/** A gradient from top to bottom. */
export const down = (name: string, from: string, to: string): string =>
  `<linearGradient id="${name}" x1="0" x2="0" y1="0" y2="1"><stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/></linearGradient>`

/** The shadow that something of this half width throws on the floor at `y`. */
export const shadow = (halfWidth: number, y = 506, x = 300): string =>
  `<ellipse cx="${x + halfWidth * 0.16}" cy="${y}" rx="${halfWidth * 1.42}" ry="${Math.max(9, halfWidth * 0.17)}" fill="url(#soft)"/>`

/** The whole picture, 600 x 600. `hanging`: seen against the ceiling, so no floor. */
export function frame(category: string, defs: string, drawing: string, hanging = false): string {
  const [wall, floor, glow] = BACKDROPS[category] ?? BACKDROPS.fan!
  const ground = hanging
    ? ''
    : `<rect y="452" width="600" height="148" fill="url(#floor)"/><rect y="451" width="600" height="1.5" fill="#fff" opacity=".35"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600"><defs>${down('wall', wall, wall)}${down('floor', floor, wall)}<radialGradient id="glow" cx=".3" cy=".2" r=".85"><stop offset="0" stop-color="${glow}"/><stop offset="1" stop-color="${glow}" stop-opacity="0"/></radialGradient><radialGradient id="soft"><stop offset="0" stop-color="#1c2624" stop-opacity=".42"/><stop offset=".55" stop-color="#1c2624" stop-opacity=".16"/><stop offset="1" stop-color="#1c2624" stop-opacity="0"/></radialGradient>${defs}</defs><rect width="600" height="600" fill="url(#wall)"/><rect width="600" height="600" fill="url(#glow)"/>${ground}${drawing}</svg>`
}

/** `count` copies of a drawing, told their number. */
export const times = (count: number, draw: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => draw(i)).join('')

/** Two decimals are plenty in a picture. */
export const n = (value: number): string => String(Math.round(value * 100) / 100)

/** A small thing, seen from nearer; it stays on the floor. */
export const closer = (scale: number, drawing: string): string =>
  `<g transform="translate(${n(300 * (1 - scale))} ${n(500 * (1 - scale))}) scale(${scale})">${drawing}</g>`
