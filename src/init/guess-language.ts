/** Spanish or English? What a catalogue's own words say. */
import type { Product } from '../page'
import { plainly } from './read-name'

const SPANISH =
  /\b(de|del|con|para|sin|y|el|la|los|las|en|por|color|precio|marca|talla|tamano|peso|ruido|potencia|altura|anchura|categoria|tipo|nombre|material|garantia|blanco|negro|rojo|azul|verde|gris|mujer|hombre|nino|si|madera|acero|algodon)\b/g
const ENGLISH =
  /\b(of|with|for|without|and|the|in|by|colour|color|price|brand|size|weight|noise|power|height|width|category|type|name|material|warranty|white|black|red|blue|green|grey|women|men|kids|yes|wood|steel|cotton)\b/g

const SAMPLE = 300

/** "es" or "en": addresses below /es/ or /en/ decide, else the words of titles, then those of fields. */
export function guessLanguage(products: readonly Product[]): 'es' | 'en' {
  const step = Math.max(1, Math.floor(products.length / SAMPLE))
  const sample = products.filter((_, i) => i % step === 0)
  const at = (place: RegExp) => sample.filter(({ url }) => url && place.test(url)).length
  const es = at(/\/es([/?-]|$)|\.es\//)
  const en = at(/\/en([/?-]|$)|\.co\.uk\//)
  if (es + en > sample.length / 2 && es !== en) return es > en ? 'es' : 'en'

  const count = (pattern: RegExp, text: string) => text.match(pattern)?.length ?? 0
  let lean = 0
  const weigh = (text: string, weight: number) => {
    const plain = plainly(text).replace(/[_-]/g, ' ')
    lean += weight * (count(SPANISH, plain) - count(ENGLISH, plain) + (/[ñ¿¡áíóú]/i.test(text) ? 1 : 0))
  }
  for (const { title, fields } of sample) {
    weigh(title, 1)
    for (const [name, value] of Object.entries(fields)) {
      weigh(name, 0.5)
      if (typeof value === 'string') weigh(value.slice(0, 200), 0.5)
    }
  }
  return lean > 0 ? 'es' : 'en'
}
