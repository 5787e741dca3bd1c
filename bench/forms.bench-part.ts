/** How surely the add-to-cart forms of captured shop pages are found: `npm run bench -- forms --dir FIXTURES`. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parseHTML } from 'linkedom'
import { addForms, findAddForm } from '../src/platforms/readers/add-form'
import type { Figure } from './table'

interface Manifest {
  pages: { file: string; forms?: string[] }[]
}

const pagesOf = (dir: string) =>
  (JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Manifest).pages.map(
    ({ file, forms = [] }) => ({
      file,
      forms,
      document: parseHTML(gunzipSync(readFileSync(join(dir, file))).toString('utf8'))
        .document as unknown as Document,
    }),
  )

export default async function (args: string[]): Promise<Figure[]> {
  const dir = args[args.indexOf('--dir') + 1]
  if (!args.includes('--dir') || !dir) return []
  let [right, wrong, missed, slowest] = [0, 0, 0, 0]
  for (const { file, forms, document } of pagesOf(join(dir, 'formasaurus-shops'))) {
    const from = performance.now()
    const found: Element[] = addForms(document)
    slowest = Math.max(slowest, performance.now() - from)
    document.querySelectorAll('form').forEach((form, i) => {
      // people labelled b: order or add to cart; X and -: not looked at, many of them like the one before
      const isOne = forms[i] === 'b'
      const isFound = found.includes(form)
      if (isOne && isFound) right++
      else if (isOne) missed++
      else if (isFound && !/[X-]/.test(forms[i] ?? 'X')) wrong++
      else return
      if (isOne !== isFound)
        console.log(`  ${file} form ${i} (${forms[i]}): ${isFound ? 'not one' : 'missed'}`)
    })
  }
  const others = pagesOf(join(dir, 'negatives-non-shop')).filter(({ document }) => findAddForm(document))
  for (const { file } of others) console.log(`  ${file}: a form on a page of no shop`)
  return [
    {
      name: `forms found: ${right} right, ${wrong} wrong; precision`,
      value: (100 * right) / (right + wrong),
      unit: '%',
      atLeast: 97,
    },
    { name: `${missed} missed; recall`, value: (100 * right) / (right + missed), unit: '%', atLeast: 85 },
    { name: 'pages of no shop with a form', value: others.length, unit: '', goal: 0 },
    { name: 'the slowest page, in linkedom', value: slowest, unit: 'ms' },
  ]
}
