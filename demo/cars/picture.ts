/** A car from the side: long and low with many cylinders, short and high with few; the paint is drawn from its name. */
import { down, n } from '../catalog/pictures/frame'
import type { Car } from './catalogue'

/** Paint of the time, lit and in shade. */
const PAINT = [
  ['#c4573f', '#8a3325'],
  ['#3d7f9c', '#23546c'],
  ['#d8a23c', '#a2701f'],
  ['#5c8a64', '#375a40'],
  ['#e3d8bf', '#b7a680'],
  ['#7a5a86', '#4f3859'],
  ['#8a949a', '#596268'],
] as const

const wheel = (x: number) =>
  `<circle cx="${n(x)}" cy="322" r="36" fill="#20262a"/><circle cx="${n(x)}" cy="322" r="20" fill="#c9ced0"/><circle cx="${n(x)}" cy="322" r="7" fill="#7b8386"/>`

export function carPicture(car: Car): string {
  let sum = 0
  for (const letter of car.id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  const [paint, dark] = PAINT[sum % PAINT.length]!
  const long = 168 + Math.min(1, Math.max(0, (car.Weight_in_lbs - 1600) / 3500)) * 92
  const high = 86 - Math.min(1, Math.max(0, ((car.Horsepower ?? 100) - 50) / 180)) * 22
  const l = 300 - long
  const r = 300 + long
  const roof = 262 - high
  const wagon = /wagon|\(sw\)/i.test(car.title)
  const back = wagon ? r - 24 : r - long * 0.42
  const cabin = `M${n(l + long * 0.5)} 250L${n(l + long * 0.76)} ${n(roof + 8)}Q${n(l + long * 0.82)} ${n(roof)} ${n(l + long * 0.92)} ${n(roof)}H${n(back - 34)}Q${n(back - 12)} ${n(roof)} ${n(back)} 250Z`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 450" width="600" height="450"><defs>${down('wall', '#eef1ee', '#dfe5e2')}${down('paint', paint, dark)}${down('glass', '#dcebf0', '#9fbac4')}</defs><rect width="600" height="450" fill="url(#wall)"/><rect y="346" width="600" height="104" fill="#cfd7d3"/><ellipse cx="306" cy="360" rx="${n(long * 1.12)}" ry="15" fill="#1c2624" opacity=".22"/><path d="${cabin}" fill="${dark}"/><path d="${cabin}" fill="url(#glass)" transform="translate(300 ${n(roof)}) scale(.9 .86) translate(-300 ${n(-roof + 8)})"/><path d="M300 ${n(roof)}v58" stroke="${dark}" stroke-width="9"/><path d="M${n(l)} 276Q${n(l + 6)} 250 ${n(l + 54)} 246L${n(l + long * 0.5)} 242H${n(back)}L${n(r - 16)} 248Q${n(r)} 252 ${n(r)} 274V316Q${n(r)} 330 ${n(r - 14)} 330H${n(l + 14)}Q${n(l)} 330 ${n(l)} 314Z" fill="url(#paint)"/><path d="M${n(l + 8)} 274H${n(r - 8)}" stroke="#fff" stroke-opacity=".4" stroke-width="4"/><rect x="${n(l - 6)}" y="306" width="26" height="10" rx="5" fill="#dfe3e4"/><rect x="${n(r - 20)}" y="306" width="26" height="10" rx="5" fill="#dfe3e4"/><circle cx="${n(l + 16)}" cy="276" r="10" fill="#fff3cf"/><rect x="${n(r - 16)}" y="266" width="11" height="20" rx="3" fill="#7c1f1a"/>${wheel(l + long * 0.44)}${wheel(r - long * 0.42)}</svg>`
}
