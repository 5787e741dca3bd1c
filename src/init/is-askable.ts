/** Is a field something that a shop assistant would ask about? Numbers of articles, addresses and prose are not. */
import type { Profile } from './profile-field'

const NEVER =
  /^(id|.* id|sku|.*\bsku|mpn|gtin.*|ean.*|isbn|barcode|asin|code|codigo|ref|reference|referencia|handle|slug|(.* )?(url|link|links|image|images|img|thumbnail|photo|imagen|imagenes|enlace|foto)|title|titulo|name|nombre|(.* )?(description|descripcion|text|html|summary|resumen|highlights?)|currency|moneda|availability.*|disponibilidad.*|stock.*|in stock|quantity|cantidad|inventory.*|existencias|popularity|popularidad|rank|ranking|position|orden|sales|sales rank|total sales|units sold|ventas|(.* )?(rating|ratings|votes|votos)|reviews?.*|review count|valoracion.*|opiniones|score|(.* )?(price|precio|prices)|(created|updated|published|modified).*|date added|item group.*|tax.*|vat|iva|shipping|envio|on sale|sale|oferta|condition|adult|google product category|custom label.*|locale|language|idioma|options|variants|keywords|metadata)$/

/** May it become a question? `price` and `availability` have their own ways. */
export function isAskable({ field, plain, kind, counts, known, values }: Profile): boolean {
  if (NEVER.test(plain) || /^(currency|sku|gtin|title|id|url|image|price|availability)$/.test(field))
    return false
  if (known < Math.max(2, values.length * 0.03) || counts.size < 2) return false
  if (kind === 'yes-no') return true
  const words = [...counts.keys()]
  if (kind === 'numbers') {
    // numbers that name things are long, whole, and nearly all different
    const naming = words.every(number => Number.isInteger(number) && Number(number) > 99_999)
    const counting = counts.size === known && words.every((_, i) => counts.has(i + 1) || counts.has(i))
    return !((naming && counts.size > known * 0.9) || (known > 9 && counting))
  }
  const length = words.reduce<number>((sum, word) => sum + String(word).length, 0) / words.length
  if (length > 40 || /^(https?:)?\/\//.test(String(words[0]))) return false
  return kind === 'lists' || counts.size <= Math.max(8, known * 0.5)
}
