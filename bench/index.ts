/** `npm run bench [-- part ... --option ...]`: measures, prints, and judges nothing: machines differ. */
import { readdirSync } from 'node:fs'
import { type Figure, table } from './table'

/** A part of the benchmark is a `NAME.bench-part.ts` here whose default export measures. */
type Part = (args: string[]) => Promise<Figure[]>

const ENDING = '.bench-part.ts'
const args = process.argv.slice(2)
const parts = readdirSync(import.meta.dirname)
  .filter(file => file.endsWith(ENDING))
  .map(file => file.slice(0, -ENDING.length))
  .sort()

// what follows an option, and is no part, is the option's
const isOption = (arg: string, i: number) =>
  arg.startsWith('-') || (args[i - 1]?.startsWith('--') && !parts.includes(arg))
const options = args.filter(isOption)
const wanted = args.filter((arg, i) => !isOption(arg, i))

const unknown = wanted.filter(name => !parts.includes(name))
if (unknown.length) {
  console.error(`No part is called ${unknown.join(', ')}; there are: ${parts.join(', ')}.`)
  process.exit(2)
}

console.log(`Node ${process.version}, ${process.arch}. Read ratios, not absolutes: machines differ.`)
for (const name of wanted.length ? wanted : parts) {
  console.log(`\n${name}`)
  try {
    const part: { default: Part } = await import(`./${name}${ENDING}`)
    console.log(table(await part.default(options)))
  } catch (reason) {
    console.error('  could not be measured:', reason)
    process.exitCode = 1
  }
}
