/** Filters: round cartridges and flat ones, pleated. */
import { across, closer, down, frame, n, shadow, times } from './frame'
import type { Subject } from './subject'

/** Pleats between two heights, darker towards both sides. */
const pleats = (count: number, x: number, step: number, top: number, height: number, ink: string) =>
  times(
    count,
    i =>
      `<rect x="${n(x + i * step)}" y="${n(top)}" width="${n(step * 0.45)}" height="${n(height)}" fill="${ink}" opacity="${n(0.16 + 0.34 * Math.abs((i + 0.5) / count - 0.5))}"/>`,
  )

export function cartridge({ category, tone, size, features }: Subject): string {
  const w = 190
  const h = features.includes('pet-filter') ? 150 : 210 + size * 30
  const left = 300 - w / 2
  const top = 480 - h
  const drawing = `${shadow(w / 1.8)}<path d="M${left} ${n(top)}V480A95 24 0 0 0 ${left + w} 480V${n(top)}Z" fill="url(#body)"/>${pleats(24, left + 3, 7.8, top + 22, h - 20, tone.deep)}<path d="M${left - 5} 466V486A100 26 0 0 0 ${left + w + 5} 486V466A100 26 0 0 1 ${left - 5} 466Z" fill="${tone.shade}"/><path d="M${left - 5} ${n(top)}V${n(top + 18)}A100 26 0 0 0 ${left + w + 5} ${n(top + 18)}V${n(top)}Z" fill="${tone.shade}"/><ellipse cx="300" cy="${n(top)}" rx="100" ry="26" fill="${tone.light}" stroke="${tone.shade}"/><ellipse cx="300" cy="${n(top)}" rx="58" ry="14" fill="${tone.deep}"/>`
  return frame(category, across('body', tone), closer(1.2, drawing))
}

export function flat({ category, tone, size, features }: Subject): string {
  const w = 250 + size * 30
  const h = 280
  const left = 300 - w / 2
  const top = 492 - h
  const rows = features.includes('hepa') ? 22 : 12
  const drawing = `${shadow(w / 1.7)}<path d="M${n(left + w)} ${top + 8}l22 -12v${h - 6}l-22 10Z" fill="${tone.deep}" opacity=".75"/><rect x="${n(left)}" y="${top}" width="${n(w)}" height="${h}" rx="8" fill="${tone.shade}"/><rect x="${n(left + 14)}" y="${top + 14}" width="${n(w - 28)}" height="${h - 28}" rx="3" fill="url(#face)"/>${pleats(rows, left + 18, (w - 36) / rows, top + 16, h - 32, tone.deep)}<path d="M${n(left + w / 2)} ${top}q-14 -30 14 -30t14 30" fill="none" stroke="#0f766e" stroke-width="7" stroke-linecap="round"/>`
  return frame(category, down('face', tone.light, tone.body), drawing)
}
