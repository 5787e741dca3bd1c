/** Writes the catalogue files: `tsx demo/catalog/generate.ts`. The same dice, so the same catalogue each time. */
import { writeFileSync } from 'node:fs'
import type { DemoProduct, Language } from '../product'
import { families } from './families'
import { inLanguage, makeProduct } from './make-product'
import { dice } from './random'

/** Every product of the shop in one language, in the order of the families. */
export function generate(language: Language): DemoProduct[] {
  const thrown = dice(20260701)
  const taken = new Set<string>()
  const products: DemoProduct[] = []
  for (const family of families)
    for (let nth = 0; nth < family.count; nth++) {
      const made = makeProduct(family, nth, products.length + 1, thrown)
      for (const plain = made.id; taken.has(made.id); ) made.id = `${plain}-${made.colour}-${products.length}`
      taken.add(made.id)
      products.push(inLanguage(made, family, language))
    }
  return products
}

/** The text of the file, laid out as the formatter would: lists on one line where they fit into 110 columns. */
export const asFile = (products: readonly DemoProduct[]): string =>
  `${JSON.stringify({ products }, null, 2).replace(
    /^( +"features": )\[([^\]]*)\](,?)/gm,
    (all, name, list, comma) => {
      const line = `${name}[${list.trim().replace(/\n\s+/g, ' ')}]${comma}`
      return line.length <= 110 ? line : all
    },
  )}\n`

if (process.argv[1] === new URL(import.meta.url).pathname)
  for (const language of ['es', 'en'] as const)
    writeFileSync(new URL(`../public/catalog.${language}.json`, import.meta.url), asFile(generate(language)))
