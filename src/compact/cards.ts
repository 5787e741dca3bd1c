/** What a card shows of a product beside its fields: fetched by the file, each file once. */
import type { CompactCards, CompactCatalogue, PackedTexts } from './contract'

export interface Card {
  title: string | null
  url: string | null
  image: string | null
  gtin: string | null
  more: Record<string, string>
}

/** The card of a row; rejects, in a sentence, if its file cannot be had. A file that failed is tried again. */
export function createCards(
  { hash, cards: { rows, file } }: CompactCatalogue,
  fetch: (file: string) => Promise<unknown>,
): (row: number) => Promise<Card> {
  const files = new Map<number, Promise<CompactCards>>()
  const load = async (n: number): Promise<CompactCards> => {
    // the address changes with the content, so that no cache gives the cards of another day
    const cards = (await fetch(`${file.replace('{n}', String(n))}?${hash}`)) as CompactCards
    if (cards?.of !== hash)
      throw new Error('the cards are not those of this catalogue: put all its files there')
    return cards
  }
  return async row => {
    const n = Math.floor(row / rows)
    const loading = files.get(n) ?? load(n)
    files.set(n, loading)
    try {
      const { titles, urls, images, gtins, more } = await loading
      const at = ({ p, t }: PackedTexts) => {
        const text = t[row % rows]
        return typeof text === 'string' ? p + text : null
      }
      return {
        title: at(titles),
        url: at(urls),
        image: at(images),
        gtin: at(gtins),
        more: Object.fromEntries(
          more.flatMap(([name, texts]) => {
            const text = at(texts)
            return text === null ? [] : [[name, text]]
          }),
        ),
      }
    } catch (error) {
      files.delete(n)
      throw error
    }
  }
}
