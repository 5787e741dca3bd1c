/** Heaters: oil radiator, convector, wall panel, ceramic fan heater. */
import { across, closer, down, frame, n, shadow, type Tone, times } from './frame'
import type { Subject } from './subject'

const warm = `<radialGradient id="warm"><stop offset="0" stop-color="#ff9a4d" stop-opacity=".4"/><stop offset="1" stop-color="#ff9a4d" stop-opacity="0"/></radialGradient>`
const wheel = (x: number, tone: Tone) =>
  `<circle cx="${x}" cy="493" r="13" fill="${tone.deep}"/><circle cx="${x}" cy="493" r="5" fill="${tone.shade}"/>`
const dial = (x: number, y: number, r: number, tone: Tone) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${tone.light}" stroke="${tone.deep}" stroke-opacity=".4"/><path d="M${x} ${y}L${n(x + r * 0.6)} ${n(y - r * 0.6)}" stroke="${tone.deep}" stroke-width="3" stroke-linecap="round"/>`

export function oilRadiator({ category, tone, size, look }: Subject): string {
  const fins = 7 + Math.round(size * 5)
  const step = 30
  const width = fins * step + 54
  const left = 300 - width / 2
  const top = 232 - size * 14
  const drawing = `${shadow(width / 2.1)}<circle cx="300" cy="250" r="230" fill="url(#warm)"/>${wheel(left + 66, tone)}${wheel(left + width - 30, tone)}<rect x="${n(left + 60)}" y="474" width="${n(width - 90)}" height="10" rx="5" fill="${tone.shade}"/>${times(fins, i => `<rect x="${n(left + 54 + i * step)}" y="${n(top)}" width="26" height="${n(480 - top)}" rx="13" fill="url(#body)" stroke="${tone.deep}" stroke-opacity=".16"/><rect x="${n(left + 60 + i * step)}" y="${n(top + 26)}" width="4" height="${n(420 - top)}" rx="2" fill="#fff" opacity=".35"/>`)}<rect x="${n(left)}" y="${n(top + 8)}" width="62" height="${n(464 - top)}" rx="18" fill="url(#box)"/>${
    look % 2
      ? `<rect x="${n(left + 13)}" y="${n(top + 34)}" width="36" height="22" rx="5" fill="#1c2422"/><rect x="${n(left + 19)}" y="${n(top + 43)}" width="24" height="4" rx="2" fill="#ffb27a"/>${dial(left + 31, top + 88, 13, tone)}`
      : dial(left + 31, top + 48, 15, tone) + dial(left + 31, top + 94, 15, tone)
  }<rect x="${n(left + 62)}" y="${n(top + 12)}" width="${n(width - 84)}" height="9" rx="4" fill="${tone.shade}" opacity=".5"/>`
  return frame(category, warm + across('body', tone) + across('box', tone), drawing)
}

export function convector({ category, tone, size, look }: Subject): string {
  const w = 300 + size * 110
  const left = 300 - w / 2
  const top = 288
  const slats = Math.floor((w - 70) / 14)
  const drawing = `${shadow(w / 2.1)}<ellipse cx="300" cy="240" rx="${n(w / 1.6)}" ry="130" fill="url(#warm)"/><path d="M${n(left + 48)} 478l-16 22h38l-4 -22ZM${n(left + w - 48)} 478l16 22h-38l4 -22Z" fill="${tone.deep}"/><rect x="${n(left)}" y="${top}" width="${n(w)}" height="194" rx="${look % 2 ? 34 : 16}" fill="url(#face)"/><rect x="${n(left)}" y="${top}" width="${n(w)}" height="194" rx="${look % 2 ? 34 : 16}" fill="none" stroke="${tone.deep}" stroke-opacity=".16"/><rect x="${n(left + 28)}" y="${top + 20}" width="${n(w - 56)}" height="34" rx="10" fill="${tone.deep}" opacity=".85"/>${times(slats, i => `<path d="M${n(left + 36 + i * 14)} ${top + 48}l8 -22" stroke="${tone.light}" stroke-width="3" stroke-opacity=".55"/>`)}<rect x="${n(left + w - 96)}" y="${top + 140}" width="64" height="26" rx="13" fill="${tone.deep}" opacity=".9"/><circle cx="${n(left + w - 80)}" cy="${top + 153}" r="4" fill="#ffb27a"/><rect x="${n(left + w - 70)}" y="${top + 151}" width="26" height="4" rx="2" fill="#fff" opacity=".6"/><rect x="${n(left + 16)}" y="${top + 66}" width="4" height="106" rx="2" fill="#fff" opacity=".5"/>`
  return frame(category, warm + down('face', tone.light, tone.shade), drawing)
}

export function panel({ category, tone, size, look }: Subject): string {
  const w = 290 + size * 130
  const h = look % 2 ? 220 : 250
  const left = 300 - w / 2
  const top = 150
  const drawing = `<rect x="${n(left + 12)}" y="${top + 20}" width="${n(w)}" height="${h}" rx="18" fill="#3b2a20" opacity=".16"/><ellipse cx="300" cy="${top + h / 2}" rx="${n(w * 0.8)}" ry="${h}" fill="url(#warm)"/><rect x="${n(left)}" y="${top}" width="${n(w)}" height="${h}" rx="12" fill="url(#face)"/><path d="M${n(left + 12)} ${top}H${n(left + w * 0.42)}L${n(left + w * 0.2)} ${top + h}H${n(left + 12)}Q${n(left)} ${top + h} ${n(left)} ${top + h - 12}V${top + 12}Q${n(left)} ${top} ${n(left + 12)} ${top}Z" fill="#fff" opacity=".2"/><rect x="${n(left)}" y="${top}" width="${n(w)}" height="${h}" rx="12" fill="none" stroke="${tone.deep}" stroke-opacity=".28" stroke-width="1.5"/>${
    look > 1
      ? times(
          5,
          i =>
            `<rect x="${n(left + 28)}" y="${top + 34 + i * 14}" width="${n(w - 56)}" height="3" rx="1.5" fill="${tone.deep}" opacity=".18"/>`,
        )
      : ''
  }<text x="${n(left + w - 84)}" y="${top + h - 26}" font-family="system-ui, sans-serif" font-size="25" font-weight="300" fill="${tone.deep === '#14181b' ? '#fff' : tone.deep}">21.5°</text><circle cx="${n(left + w - 102)}" cy="${top + h - 34}" r="4" fill="#ef8f4c"/><path d="M300 ${top + h + 6}v34q0 14 14 14h200" fill="none" stroke="#7c6a5e" stroke-opacity=".55" stroke-width="3"/>`
  return frame(category, warm + down('face', tone.light, tone.body), drawing)
}

export function fanHeater({ category, tone, size, look }: Subject): string {
  const tall = size > 0.5
  const w = tall ? 136 : 200
  const h = tall ? 270 + size * 60 : 190 + size * 70
  const left = 300 - w / 2
  const top = 492 - h
  const gh = tall ? h * 0.6 : h * 0.54
  const cols = Math.floor((w - 48) / 16)
  const rows = Math.floor((gh - 16) / 14)
  const drawing = `${shadow(w / 1.7)}<rect x="${n(left + 14)}" y="484" width="${n(w - 28)}" height="16" rx="8" fill="${tone.deep}"/><rect x="${n(left)}" y="${n(top)}" width="${n(w)}" height="${n(h)}" rx="${look % 2 ? 56 : 28}" fill="url(#body)"/><rect x="${n(left + 18)}" y="${n(top + h - gh - 24)}" width="${n(w - 36)}" height="${n(gh)}" rx="${look % 2 ? 36 : 16}" fill="#2b1a12"/><rect x="${n(left + 18)}" y="${n(top + h - gh - 24)}" width="${n(w - 36)}" height="${n(gh)}" rx="${look % 2 ? 36 : 16}" fill="url(#warm)"/>${times(rows, r => times(cols, c => `<rect x="${n(300 - cols * 8 + c * 16 + 1 + (r % 2 ? 4 : -3))}" y="${n(top + h - gh - 14 + r * 14)}" width="10" height="5" rx="2.5" fill="${tone.light}" opacity=".42"/>`))}${dial(300, Math.round(top + 42), 17, tone)}<rect x="${n(left + 9)}" y="${n(top + 58)}" width="4" height="${n(h - 120)}" rx="2" fill="#fff" opacity=".4"/>`
  return frame(category, warm + across('body', tone), closer(1.2, drawing))
}
