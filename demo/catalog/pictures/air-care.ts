/** Purifiers, dehumidifiers, humidifiers and portable air conditioners. */
import { across, closer, down, frame, n, shadow, type Tone, times } from './frame'
import type { Subject } from './subject'

const leds = (x: number, y: number) =>
  `<circle cx="${x - 12}" cy="${y}" r="3" fill="#7fd6c6"/><circle cx="${x}" cy="${y}" r="3" fill="#fff" opacity=".6"/><circle cx="${x + 12}" cy="${y}" r="3" fill="#fff" opacity=".35"/>`
const glint = (x: number, y: number, h: number) =>
  `<rect x="${n(x)}" y="${n(y)}" width="4" height="${n(h)}" rx="2" fill="#fff" opacity=".5"/>`

export function roundPurifier({ category, tone, size, look }: Subject): string {
  const w = 170 + size * 34
  const h = 220 + size * 110
  const left = 300 - w / 2
  const top = 490 - h
  const ry = w * 0.13
  const bottom = top + h
  const cols = Math.floor(w / 13)
  const rows = Math.floor((h * (look % 2 ? 0.34 : 0.58)) / 13)
  const dots = times(rows, r =>
    times(cols, c => {
      const u = ((c + 0.5) / cols) * 2 - 1
      const x = 300 + Math.sin(u * 1.4) * (w / 2) * 0.985
      const y = bottom - 18 - r * 13 + Math.cos(u * 1.4) * ry
      return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(3.4 * Math.cos(u * 1.3))}" ry="3.4"/>`
    }),
  )
  const drawing = `${shadow(w / 1.75)}<path d="M${n(left)} ${n(top)}V${n(bottom)}A${n(w / 2)} ${n(ry)} 0 0 0 ${n(left + w)} ${n(bottom)}V${n(top)}Z" fill="url(#body)"/><g fill="${tone.deep}" opacity=".62">${dots}</g><ellipse cx="300" cy="${n(top)}" rx="${n(w / 2)}" ry="${n(ry)}" fill="url(#lid)" stroke="${tone.shade}"/><ellipse cx="300" cy="${n(top + 1)}" rx="${n(w * 0.36)}" ry="${n(ry * 0.7)}" fill="${tone.deep}" opacity=".85"/>${times(7, i => `<path d="M${n(300 + (i - 3) * w * 0.09)} ${n(top - ry * 0.5)}q${n((i - 3) * 3)} ${n(ry * 0.5)} 0 ${n(ry)}" stroke="${tone.light}" stroke-opacity=".4" stroke-width="2" fill="none"/>`)}<path d="M${n(left + 1)} ${n(top + 26)}A${n(w / 2)} ${n(ry)} 0 0 0 ${n(left + w - 1)} ${n(top + 26)}" fill="none" stroke="#7fd6c6" stroke-width="4" opacity=".85"/><rect x="286" y="${n(top + ry + 46)}" width="28" height="4" rx="2" fill="${tone.deep}" opacity=".35"/>${glint(left + w * 0.16, top + ry + 24, h - 90)}`
  return frame(category, across('body', tone) + down('lid', tone.light, tone.body), closer(1.14, drawing))
}

export function uprightPurifier({ category, tone, size, look }: Subject): string {
  const w = 190 + size * 50
  const h = 270 + size * 90
  const left = 300 - w / 2
  const top = 492 - h
  const grille =
    look % 2 === 0
      ? times(
          Math.floor((w - 56) / 11),
          i =>
            `<rect x="${n(left + 30 + i * 11)}" y="${n(top + 96)}" width="4" height="${n(h - 136)}" rx="2" fill="${tone.deep}" opacity=".42"/>`,
        )
      : `<circle cx="300" cy="${n(top + h * 0.56)}" r="${n(w * 0.36)}" fill="${tone.deep}" opacity=".12"/>${times(7, i => `<circle cx="300" cy="${n(top + h * 0.56)}" r="${n((w * 0.36 * (i + 1)) / 7)}" fill="none" stroke="${tone.deep}" stroke-opacity=".4" stroke-width="3"/>`)}`
  const drawing = `${shadow(w / 1.75)}<rect x="${n(left + 20)}" y="486" width="${n(w - 40)}" height="14" rx="6" fill="${tone.deep}"/><path d="M${n(left + w - 26)} ${n(top + 6)}h14q12 4 12 22v${n(h - 50)}q0 16 -14 20h-12Z" fill="${tone.shade}"/><rect x="${n(left)}" y="${n(top)}" width="${n(w - 10)}" height="${n(h)}" rx="${look > 1 ? 40 : 22}" fill="url(#body)"/><rect x="${n(left + 26)}" y="${n(top + 22)}" width="${n(w - 62)}" height="12" rx="6" fill="${tone.deep}" opacity=".8"/>${grille}<rect x="272" y="${n(top + 50)}" width="56" height="24" rx="12" fill="${tone.deep}" opacity=".9"/>${leds(300, Math.round(top + 62))}${glint(left + 11, top + 46, h - 100)}`
  return frame(category, across('body', tone), drawing)
}

export function dehumidifier({ category, type, tone, size, look }: Subject): string {
  const slim = type === 'desiccant'
  const w = (slim ? 176 : 214) + size * 34
  const h = (slim ? 250 : 280) + size * 66
  const left = 300 - w / 2
  const top = 488 - h
  const tankTop = top + h * 0.62
  const drawing = `${shadow(w / 1.7)}<circle cx="${n(left + 34)}" cy="494" r="9" fill="${tone.deep}"/><circle cx="${n(left + w - 34)}" cy="494" r="9" fill="${tone.deep}"/><rect x="${n(left)}" y="${n(top)}" width="${n(w)}" height="${n(h)}" rx="${look % 2 ? 44 : 24}" fill="url(#body)"/>${times(6, i => `<rect x="${n(left + 34)}" y="${n(top + 76 + i * 14)}" width="${n(w - 68)}" height="6" rx="3" fill="${tone.deep}" opacity="${n(0.62 - i * 0.05)}"/>`)}<rect x="${n(left + 34)}" y="${n(top + 24)}" width="${n(w - 68)}" height="34" rx="17" fill="${tone.deep}" opacity=".92"/><text x="300" y="${n(top + 48)}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="19" fill="#9ce3d6">${45 + look * 5}%</text><rect x="${n(left + 24)}" y="${n(tankTop)}" width="${n(w - 48)}" height="${n(h * 0.31)}" rx="16" fill="#a9c7d8" opacity=".35" stroke="${tone.deep}" stroke-opacity=".35"/><path d="M${n(left + 27)} ${n(tankTop + h * 0.13)}q${n((w - 54) / 4)} -9 ${n((w - 54) / 2)} 0t${n((w - 54) / 2)} 0v${n(h * 0.155)}q0 13 -13 13h${n(-(w - 80))}q-13 0 -13 -13Z" fill="url(#water)"/>${glint(left + 12, top + 44, h - 110)}`
  return frame(category, across('body', tone) + down('water', '#8fc0d6', '#4f8dab'), drawing)
}

const mist = (x: number, y: number, tall: number) =>
  `<g fill="#fff" filter="url(#blur)">${times(5, i => `<ellipse cx="${n(x + Math.sin(i * 1.7) * (8 + i * 7))}" cy="${n(y - i * tall)}" rx="${18 + i * 9}" ry="${22 + i * 4}" opacity="${n(0.85 - i * 0.14)}"/>`)}</g>`
const blur = `<filter id="blur" x="-1" y="-.5" width="3" height="2"><feGaussianBlur stdDeviation="11"/></filter>`

export function ultrasonic({ category, tone, size, look }: Subject): string {
  const w = 150 + size * 50
  const h = 200 + size * 80
  const left = 300 - w / 2
  const top = 490 - h
  const body = [
    `<path d="M300 ${n(top)}C${n(300 + w * 0.2)} ${n(top + h * 0.2)} ${n(left + w)} ${n(top + h * 0.46)} ${n(left + w)} ${n(top + h * 0.7)}A${n(w / 2)} ${n(h * 0.29)} 0 0 1 ${n(left)} ${n(top + h * 0.7)}C${n(left)} ${n(top + h * 0.46)} ${n(300 - w * 0.2)} ${n(top + h * 0.2)} 300 ${n(top)}Z" fill="url(#body)"/>`,
    `<rect x="${n(left)}" y="${n(top + 18)}" width="${n(w)}" height="${n(h - 18)}" rx="${n(w * 0.42)}" fill="url(#body)"/>`,
    `<rect x="${n(left)}" y="${n(top + 10)}" width="${n(w)}" height="${n(h - 10)}" rx="26" fill="url(#body)"/><rect x="${n(left)}" y="${n(top + 10)}" width="${n(w)}" height="${n(h * 0.52)}" rx="26" fill="#c9dfe8" opacity=".62"/>`,
    `<path d="M${n(left + w * 0.18)} ${n(top + 10)}H${n(left + w * 0.82)}Q${n(left + w)} ${n(top + h * 0.5)} ${n(left + w * 0.94)} ${n(top + h - 14)}Q${n(left + w * 0.92)} ${n(top + h)} ${n(left + w * 0.8)} ${n(top + h)}H${n(left + w * 0.2)}Q${n(left + w * 0.08)} ${n(top + h)} ${n(left + w * 0.06)} ${n(top + h - 14)}Q${n(left)} ${n(top + h * 0.5)} ${n(left + w * 0.18)} ${n(top + 10)}Z" fill="url(#body)"/>`,
  ][look]
  const drawing = `${shadow(w / 1.8)}${mist(300, top - 4, 30)}<rect x="${n(300 - w * 0.3)}" y="486" width="${n(w * 0.6)}" height="12" rx="6" fill="${tone.deep}"/>${body}<rect x="288" y="${n(top - (look === 0 ? 4 : -2))}" width="24" height="16" rx="7" fill="${tone.deep}"/><circle cx="300" cy="${n(top + h * 0.74)}" r="13" fill="${tone.deep}" opacity=".85"/><circle cx="300" cy="${n(top + h * 0.74)}" r="5" fill="#9ce3d6"/>${look ? glint(left + w * 0.16, top + h * 0.3, h * 0.42) : ''}`
  return frame(category, blur + across('body', tone), closer(1.28, drawing))
}

export function evaporative({ category, tone, size, look }: Subject): string {
  const w = 210 + size * 60
  const h = 220 + size * 60
  const left = 300 - w / 2
  const top = 490 - h
  const slots = Math.floor((w - 60) / 15)
  const drawing = `${shadow(w / 1.75)}<rect x="${n(left + 20)}" y="484" width="${n(w - 40)}" height="14" rx="7" fill="${tone.deep}"/><rect x="${n(left)}" y="${n(top)}" width="${n(w)}" height="${n(h)}" rx="${look % 2 ? 30 : 62}" fill="url(#body)"/>${times(slots, i => `<rect x="${n(300 - slots * 7.5 + i * 15 + 4)}" y="${n(top + h * 0.42)}" width="7" height="${n(h * (look % 2 ? 0.42 : 0.34 - Math.abs(i - slots / 2 + 0.5) * 0.012))}" rx="3.5" fill="${tone.deep}" opacity=".55"/>`)}<rect x="264" y="${n(top + h * 0.2)}" width="72" height="26" rx="13" fill="${tone.deep}" opacity=".9"/>${leds(300, Math.round(top + h * 0.2 + 13))}<rect x="${n(left + w * 0.24)}" y="${n(top + 12)}" width="${n(w * 0.52)}" height="10" rx="5" fill="${tone.deep}" opacity=".7"/>${glint(left + 14, top + 66, h - 130)}`
  return frame(category, across('body', tone), closer(1.18, drawing))
}

const hose = (x: number, y: number, tone: Tone) =>
  `<path d="M${x} ${y}q86 6 92 -86v-150" fill="none" stroke="${tone.shade}" stroke-width="54"/><path d="M${x} ${y}q86 6 92 -86v-150" fill="none" stroke="#fff" stroke-opacity=".35" stroke-width="54" stroke-dasharray="3 8"/><rect x="${x + 52}" y="${y - 262}" width="80" height="34" rx="6" fill="${tone.body}" stroke="${tone.deep}" stroke-opacity=".3"/>`

export function airConditioner({ category, tone, size, look }: Subject): string {
  const w = 206 + size * 24
  const h = 330 + size * 46
  const left = 286 - w / 2
  const top = 488 - h
  const drawing = `${hose(left + w - 24, top + 236, tone)}${shadow(w / 1.7, 506, 286)}<circle cx="${n(left + 30)}" cy="495" r="10" fill="${tone.deep}"/><circle cx="${n(left + w - 30)}" cy="495" r="10" fill="${tone.deep}"/><rect x="${n(left)}" y="${n(top)}" width="${n(w)}" height="${n(h)}" rx="${look % 2 ? 46 : 26}" fill="url(#body)"/><path d="M${n(left + 22)} ${n(top + 30)}q${n(w / 2 - 22)} -22 ${n(w - 44)} 0v46q${n(-(w / 2 - 22))} 18 ${n(-(w - 44))} 0Z" fill="${tone.deep}" opacity=".9"/>${times(4, i => `<path d="M${n(left + 32)} ${n(top + 38 + i * 11)}q${n(w / 2 - 32)} ${i * 4 - 8} ${n(w - 64)} 0" fill="none" stroke="${tone.light}" stroke-opacity=".6" stroke-width="4"/>`)}<text x="286" y="${n(top + 132)}" text-anchor="middle" font-family="system-ui, sans-serif" font-size="30" font-weight="300" fill="${tone.deep}">${21 + look}°</text>${times(look % 2 ? 9 : 5, i => `<rect x="${n(left + 28)}" y="${n(top + h - 40 - i * (look % 2 ? 12 : 15))}" width="${n(w - 56)}" height="4" rx="2" fill="${tone.deep}" opacity=".28"/>`)}${glint(left + 12, top + 96, h - 170)}`
  return frame(category, across('body', tone), drawing)
}
