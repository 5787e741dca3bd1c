/** Fans: tower, pedestal, desk and ceiling. */
import { across, down, frame, n, shadow, type Tone, times, WOOD } from './frame'
import type { Subject } from './subject'

/** The round head: cage, blades, hub. */
export function head(x: number, y: number, r: number, tone: Tone, blades: number): string {
  const w = r * 0.78
  const blade = `<path d="M0 ${n(-r * 0.14)}C${n(w * 0.5)} ${n(-r * 0.2)} ${n(w * 0.74)} ${n(-r * 0.62)} ${n(w * 0.3)} ${n(-r * 0.86)}C${n(-w * 0.2)} ${n(-r * 0.94)} ${n(-w * 0.4)} ${n(-r * 0.42)} 0 ${n(-r * 0.14)}Z"`
  return `<g transform="translate(${x} ${y})"><circle r="${r}" fill="${tone.deep}" opacity=".13"/>${times(blades, i => `<g transform="rotate(${n((360 / blades) * i + 14)})">${blade} fill="url(#blade)"/></g>`)}<g fill="none" stroke="${tone.deep}" stroke-opacity=".38" stroke-width="1.6">${times(
    36,
    i => {
      const a = (i / 36) * Math.PI * 2
      const b = a + 0.3
      return `<path d="M${n(Math.cos(a) * r * 0.2)} ${n(Math.sin(a) * r * 0.2)}Q${n(Math.cos(a) * r * 0.62)} ${n(Math.sin(a) * r * 0.62)} ${n(Math.cos(b) * r * 0.98)} ${n(Math.sin(b) * r * 0.98)}"/>`
    },
  )}<circle r="${n(r * 0.62)}"/></g><circle r="${r}" fill="none" stroke="url(#body)" stroke-width="${n(r * 0.085)}"/><circle r="${n(r * 1.035)}" fill="none" stroke="${tone.deep}" stroke-opacity=".28" stroke-width="1.5"/><circle r="${n(r * 0.2)}" fill="url(#body)" stroke="${tone.deep}" stroke-opacity=".3"/><circle cx="${n(-r * 0.05)}" cy="${n(-r * 0.06)}" r="${n(r * 0.09)}" fill="#fff" opacity=".35"/></g>`
}

const bladeFill = (tone: Tone) => down('blade', tone.light, tone.shade)

export function tower({ category, tone, size, look, features }: Subject): string {
  const h = 300 + size * 90
  const w = look % 2 ? 86 : 100
  const top = 496 - h
  const left = 300 - w / 2
  const rx = look < 2 ? w / 2 : 24
  const lines = Math.floor((h - 130) / 9)
  const slot = look === 2 ? 0.62 : 0.42
  const sx = 300 - (w * slot) / 2
  const drawing = `${shadow(92)}<ellipse cx="300" cy="497" rx="84" ry="15" fill="url(#base)"/><ellipse cx="300" cy="492" rx="84" ry="14" fill="url(#body)"/><rect x="${left}" y="${n(top)}" width="${w}" height="${n(h - 8)}" rx="${rx}" fill="url(#body)"/><rect x="${n(sx)}" y="${n(top + 78)}" width="${n(w * slot)}" height="${n(h - 124)}" rx="${n((w * slot) / 2.4)}" fill="${tone.deep}" opacity=".88"/>${times(lines, i => `<rect x="${n(sx + 3)}" y="${n(top + 86 + i * 9)}" width="${n(w * slot - 6)}" height="2.4" rx="1.2" fill="${tone.light}" opacity="${n(0.5 - i * 0.006)}"/>`)}<rect x="277" y="${n(top + 34)}" width="46" height="24" rx="12" fill="${tone.deep}" opacity=".9"/><circle cx="290" cy="${n(top + 46)}" r="3" fill="${features.includes('app') ? '#7fd6c6' : '#fff'}"/><circle cx="300" cy="${n(top + 46)}" r="3" fill="#fff" opacity=".55"/><circle cx="310" cy="${n(top + 46)}" r="3" fill="#fff" opacity=".3"/><rect x="${n(left + 10)}" y="${n(top + rx)}" width="4" height="${n(h - rx * 2)}" rx="2" fill="#fff" opacity=".45"/>`
  return frame(category, across('body', tone) + down('base', tone.shade, tone.deep), drawing)
}

export function pedestal({ category, tone, size, look }: Subject): string {
  const r = 104 + size * 20
  const y = 92 + r
  const legs = look === 1
  const stand = legs
    ? `<g stroke="url(#wood)" stroke-width="13" stroke-linecap="round"><path d="M300 ${y + r + 20}L222 498M300 ${y + r + 20}L378 498M300 ${y + r + 20}L306 506"/></g><rect x="290" y="${y + r - 8}" width="20" height="52" rx="8" fill="url(#body)"/>`
    : `<ellipse cx="300" cy="499" rx="92" ry="16" fill="${tone.shade}"/><ellipse cx="300" cy="493" rx="92" ry="15" fill="url(#body)"/><rect x="292" y="${y + r - 6}" width="16" height="${490 - y - r}" rx="6" fill="url(#pole)"/><rect x="283" y="${y + r + 26}" width="34" height="62" rx="15" fill="url(#body)"/><circle cx="300" cy="${y + r + 46}" r="6" fill="${tone.deep}" opacity=".75"/><circle cx="300" cy="${y + r + 66}" r="3" fill="${tone.deep}" opacity=".5"/>`
  return frame(
    category,
    across('body', tone) +
      bladeFill(tone) +
      across('pole', { light: '#f6f6f4', body: '#bfc2c1', shade: '#8a8e8d', deep: '#555' }) +
      `<linearGradient id="wood" gradientUnits="userSpaceOnUse" x1="220" x2="380" y1="0" y2="0"><stop offset="0" stop-color="${WOOD.light}"/><stop offset="1" stop-color="${WOOD.shade}"/></linearGradient>`,
    shadow(legs ? 96 : 100) + stand + head(300, y, r, tone, look % 2 ? 5 : 3),
  )
}

export function desk({ category, tone, size, look }: Subject): string {
  const r = 112 + size * 22
  const y = 466 - r - 62
  const foot =
    look % 2 === 0
      ? `<path d="M282 ${y + r - 4}h36l10 ${n(496 - y - r - 8)}h-56Z" fill="url(#body)"/><ellipse cx="300" cy="497" rx="86" ry="15" fill="${tone.shade}"/><ellipse cx="300" cy="491" rx="86" ry="14" fill="url(#body)"/>`
      : `<path d="M${300 - r - 14} ${y}C${300 - r - 22} ${y + r + 46} ${300 - 60} 488 300 488S${300 + r + 22} ${y + r + 46} ${300 + r + 14} ${y}" fill="none" stroke="url(#wood)" stroke-width="14" stroke-linecap="round"/><rect x="226" y="482" width="148" height="18" rx="9" fill="url(#wood)"/>`
  return frame(
    category,
    across('body', tone) + bladeFill(tone) + across('wood', look % 2 ? WOOD : tone),
    shadow(98) + foot + head(300, y, r, tone, look > 1 ? 5 : 3),
  )
}

export function ceiling({ category, tone, size, look, features }: Subject): string {
  const wooden = look % 2 === 1 || tone.body === '#e2d0b4'
  const blades = look === 2 ? 5 : look === 3 ? 4 : 3
  const reach = 208 + size * 42
  const y = 292
  const material = wooden ? WOOD : tone
  const wing = (i: number) => {
    const angle = (i / blades) * Math.PI * 2 + 0.42
    const at = (along: number, aside: number) => {
      const x = Math.cos(angle) * along - Math.sin(angle) * aside
      const z = Math.sin(angle) * along + Math.cos(angle) * aside
      return `${n(300 + x)} ${n(y + z * 0.34)}`
    }
    const lit = 0.9 - 0.4 * Math.max(0, Math.cos(angle))
    return {
      depth: Math.sin(angle),
      drawing: `<path d="M${at(46, -10)}L${at(reach * 0.55, -32)}Q${at(reach, -36)} ${at(reach + 6, 0)}Q${at(reach, 36)} ${at(reach * 0.55, 28)}L${at(46, 10)}Z" fill="${lit > 0.7 ? material.light : material.body}" stroke="${material.deep}" stroke-opacity=".22"/><path d="M${at(52, 8)}L${at(reach * 0.55, 26)}Q${at(reach * 0.98, 33)} ${at(reach + 5, 2)}" fill="none" stroke="${material.shade}" stroke-width="5" stroke-opacity=".8"/>`,
    }
  }
  const wings = Array.from({ length: blades }, (_, i) => wing(i)).sort((a, b) => a.depth - b.depth)
  const lamp = features.includes('light')
    ? `<circle cx="300" cy="344" r="130" fill="url(#shine)"/><path d="M254 318a46 40 0 0 0 92 0Z" fill="#fff7e2" stroke="#e9d9b4"/>`
    : `<path d="M262 318a38 20 0 0 0 76 0Z" fill="url(#body)"/>`
  const drawing = `<rect width="600" height="74" fill="#fff" opacity=".42"/><rect y="73" width="600" height="2" fill="#8aa29c" opacity=".25"/><ellipse cx="300" cy="76" rx="44" ry="9" fill="url(#soft)"/><path d="M264 58h72l-12 34h-48Z" fill="url(#body)"/><rect x="293" y="86" width="14" height="168" fill="url(#rod)"/>${wings
    .filter(w => w.depth < 0)
    .map(w => w.drawing)
    .join(
      '',
    )}<path d="M248 262q52 -30 104 0v44q-52 26 -104 0Z" fill="url(#body)"/><rect x="246" y="284" width="108" height="5" rx="2" fill="${tone.deep}" opacity=".25"/>${wings
    .filter(w => w.depth >= 0)
    .map(w => w.drawing)
    .join('')}<ellipse cx="300" cy="312" rx="54" ry="15" fill="url(#body)"/>${lamp}`
  const shine = `<radialGradient id="shine"><stop offset="0" stop-color="#fff1c9" stop-opacity=".95"/><stop offset="1" stop-color="#fff1c9" stop-opacity="0"/></radialGradient>`
  const metal = { light: '#f0f0ee', body: '#b9bcbb', shade: '#838786', deep: '#555' }
  return frame(category, across('body', tone) + across('rod', metal) + shine, drawing, true)
}
