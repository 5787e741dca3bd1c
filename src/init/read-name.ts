/** A field's name as people would say it, with the unit that many catalogues write behind it. */

/** Ends of names, and the unit that they stand for. */
const UNITS: Readonly<Record<string, string>> = {
  ...{ lbs: 'lb', lb: 'lb', oz: 'oz', kg: 'kg', kgs: 'kg', kilos: 'kg', g: 'g', grams: 'g', gramos: 'g' },
  ...{ mm: 'mm', cm: 'cm', m: 'm', km: 'km', inch: '″', inches: '″', pulgadas: '″', m2: 'm²', sqm: 'm²' },
  ...{ db: 'dB', w: 'W', watts: 'W', watt: 'W', vatios: 'W', kw: 'kW', kwh: 'kWh', hp: 'hp', cv: 'CV' },
  ...{ l: 'l', litres: 'l', liters: 'l', litros: 'l', ml: 'ml', mah: 'mAh', wh: 'Wh', v: 'V', hz: 'Hz' },
  ...{ gb: 'GB', tb: 'TB', mb: 'MB', h: 'h', hours: 'h', horas: 'h', min: 'min', minutes: 'min', s: 's' },
  ...{ lm: 'lm', lumens: 'lm', mp: 'MP', pct: '%', percent: '%', kmh: 'km/h', rpm: 'rpm' },
}

export interface ReadName {
  /** "Battery life": one blank between words, the first letter large. */
  label: string
  /** The same small and without accents, for looking it up. */
  plain: string
  unit?: string
}

/** Small, without accents. */
export const plainly = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim()

/** The first letter large, the rest as it is. */
export const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Reads "Weight_in_lbs", "batteryLife", "Peso (kg)". */
export function readName(field: string): ReadName {
  const words = field
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}%]+/u)
    .filter(Boolean)
  const last = words.length > 1 ? plainly(words.at(-1)!) : ''
  const unit = Object.hasOwn(UNITS, last) ? UNITS[last] : undefined
  if (unit) {
    words.pop()
    if (words.length > 1 && /^(in|en)$/i.test(words.at(-1)!)) words.pop()
  }
  // RAM and USB stay as they are, NOISE and Noise_Level do not
  const said = words.map(word => (/^\p{Lu}{1,3}$/u.test(word) ? word : word.toLowerCase())).join(' ')
  return { label: sentenceCase(said || field), plain: plainly(said || field), ...(unit && { unit }) }
}
