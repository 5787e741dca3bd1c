/** The shop's colours on a surface, corrected so that every text can be read. */
import type { Manifest } from '../schema'

type Rgb = readonly [number, number, number]

const WHITE: Rgb = [255, 255, 255]
const BLACK: Rgb = [0, 0, 0]

/** Relative luminance, 0..1 (WCAG 2.2, "relative luminance"). */
export function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map(c => {
    const s = c / 255
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Black or white, whichever reads better on the colour; white as long as it has the 4.5 of WCAG 1.4.3: 1.05 / (L + 0.05). */
export const onColor = (ground: Rgb): Rgb => (luminance(ground) <= 0.183 ? WHITE : BLACK)

/**
 * The colour itself, moved towards black or white as far as it takes to be read on a surface's ground (base.css): white,
 * or in the dark #17191d. A contrast of 5.5, for the tinted grounds of chips and chosen options take some away from it.
 */
export function readable(color: Rgb, dark: boolean): Rgb {
  let ink = color
  for (let share = 0; share <= 1 && (dark ? luminance(ink) < 0.279 : luminance(ink) > 0.14); share += 0.05)
    ink = color.map(c => Math.round(c + (+dark * 255 - c) * share)) as unknown as Rgb
  return ink
}

/** `rgb(15, 118, 110)` as the browser computes it; undefined for see-through and for other forms. */
function parse(computed: string): Rgb | undefined {
  const [r, g, b, alpha] = /^rgb/.test(computed) ? computed.match(/[\d.]+/g)!.map(Number) : []
  return b !== undefined && alpha !== 0 ? ([r!, g!, b] as const) : undefined
}

const css = (rgb: Rgb) => `rgb(${rgb})`

/** Is the page dark? Its ground decides, not the visitor's system: a dark card on a white shop would look lost. */
function pageIsDark(window: Window & typeof globalThis): boolean {
  const { documentElement, body } = window.document
  for (const element of [body, documentElement]) {
    const ground = element && parse(window.getComputedStyle(element).backgroundColor)
    if (ground) return luminance(ground) < 0.2
  }
  return (
    window.getComputedStyle(documentElement).colorScheme.includes('dark') &&
    window.matchMedia('(prefers-color-scheme: dark)').matches
  )
}

/**
 * Sets the theme on the host element of a surface, which must be in the page.
 * The accent is read back as the browser computed it, so that no text of the manifest reaches a style sheet.
 */
export function applyTheme(
  host: HTMLElement,
  theme: Manifest['theme'],
  window: Window & typeof globalThis,
): void {
  const { style } = host
  style.color = theme.accent
  const accent = parse(window.getComputedStyle(host).color) ?? [15, 118, 110]
  style.color = ''
  const dark = theme.scheme === 'auto' ? pageIsDark(window) : theme.scheme === 'dark'
  const tokens = {
    accent: css(accent),
    'on-accent': css(onColor(accent)),
    ink: css(readable(accent, dark)),
    radius: theme.radius,
    font: theme.font,
  }
  for (const [name, value] of Object.entries(tokens)) style.setProperty(`--t-${name}`, value)
  host.toggleAttribute('data-dark', dark)
}
