/** What short texts near the product say of it besides its price: can it be bought, which number does it have. */
import type { Availability } from '../../page'
import { shownAvailability } from '../availability'
import type { Texts } from './walk'

const NUMBER =
  /(?:^|[\s(|])(?:sku|ref(?:er[eê]n[czt]\w*)?|art(?:ikel|icle|[ií]culo|icolo|\.)?[-\s.]*(?:nr|no|num\w*|n[°º]|code|id)|item\s?(?:#|no|number|code)|(?:product|produkt|prod)[-\s]?(?:code|id|nr|number|nummer|no)|best(?:ell)?[-\s.]*(?:nr|nummer)|c[oó]d(?:igo|ice)?(?:\s(?:produs|prodotto|producto|do produto))?|(?:objednac\S+ )?k[oó]d(?: \S+)?|катал\S+ номер|артикул|код(?: товара)?|cikkszám|código|id|anzeigen?-?(?:nr|id|nummer)|ad\s?(?:id|number))\s*[.:#№]*\s*[:#]?\s*([a-z\d][\w./-]{2,23})(?=$|[\s),|])/
const EAN = /(?:ean|gtin|isbn|upc)[\s\w-]{0,5}[:#]?\s*((?:\d[\s-]?){8,14})(?=$|\D)/i

const MOST = 160

/** What these texts say; what nobody says is `null`. */
export function shownFacts(texts: Texts) {
  let availability: Availability | null = null
  let sku: string | null = null
  let gtin: string | null = null
  let before = ''
  for (let i = 0; i < MOST && !(availability && sku && gtin); i++) {
    const text = texts(i)?.data.trim()
    if (!text) break
    if (text.length > 80) {
      before = ''
      continue
    }
    // Later ones are of delivery, of shops and of other sizes.
    if (i < 110) availability ??= shownAvailability(text)
    // A label, then its number.
    if (/\d/.test(text)) {
      const said = `${before} ${text}`
      const found: RegExpExecArray | null = sku ? null : NUMBER.exec(said.toLowerCase())
      if (found && /\d/.test(found[1]!)) {
        const end: number = found.index + found[0].length
        sku = said.slice(end - found[1]!.length, end).replace(/[./-]+$/, '')
      }
      gtin ??= EAN.exec(said)?.[1]?.replace(/\D/g, '') ?? null
    }
    before = text
  }
  return { availability, sku, gtin }
}
