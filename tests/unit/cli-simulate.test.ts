import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check'
import { simulate } from '../../src/cli/simulate'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tendero-simulate-'))
})
afterEach(() => rm(cwd, { recursive: true }))

const COLOURS = ['red', 'blue', 'grey', 'lime', 'pink', 'teal']
/** Thirty-six bags: six colours in six sizes, and all of them have a zip. */
const bags = Array.from({ length: 36 }, (_, i) => ({
  id: `bag-${i}`,
  title: `Bag ${i}`,
  price: 30,
  colour: COLOURS[i % 6],
  litres: 10 + Math.floor(i / 6),
  closure: 'zip',
  lock: i % 2 === 0,
}))

const option = (field: string, is: unknown) => ({ id: `o-${is}`, label: String(is), wish: { field, is } })
const zip = { id: 'zip', type: 'yes-no', ask: 'A zip?', yes: { wish: { field: 'closure', is: 'zip' } } }
const lock = { id: 'lock', type: 'yes-no', ask: 'A lock?', yes: { wish: { field: 'lock', is: true } } }
const colour = {
  id: 'colour',
  type: 'choice',
  ask: 'Colour?',
  options: COLOURS.map(one => option('colour', one)),
}
const litres = {
  id: 'litres',
  type: 'choice',
  ask: 'Size?',
  options: [10, 11, 12, 13, 14, 15].map(one => option('litres', one)),
}
const manifest = (...questions: object[]) => ({
  catalog: { url: '/bags.json' },
  guides: { bags: { title: 'Find a bag', questions } },
})

async function run(source: unknown, ...args: string[]) {
  await writeFile(join(cwd, 'shop.json'), JSON.stringify(source))
  await writeFile(join(cwd, 'bags.json'), JSON.stringify(bags))
  const out: string[] = []
  const err: string[] = []
  const io = { cwd, out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
  const code = await simulate(['shop.json', '--sessions', '200', ...args], io)
  return { code, out: out.join('\n'), err: err.join('\n'), io, lines: out }
}

const read = async (source: unknown, ...args: string[]) =>
  JSON.parse((await run(source, '--json', ...args)).out)

describe('A shop that plays its guide', () => {
  test('reads how soon visitors find, and which question never helps', async () => {
    const { code, out } = await run(manifest(zip, colour, litres))
    expect(code).toBe(0)
    const [head, , columns, ours, authored, random] = out.split('\n')
    expect(head).toBe('bags: 200 visitors, 36 products, 10 % wrong answers, seed 1')
    expect(columns!.trim().split(/\s+/)).toEqual(['questions', '0', '1', '2', '3'])
    expect([ours, authored, random].map(line => line!.slice(0, 26).trim())).toEqual([
      'most telling (auto) *',
      'as written (authored)',
      'any order',
    ])
    expect(out).toContain('questions that never help: zip\n')
    expect(out).toMatch(/nothing shown at all: 0\n/)
    expect(out).toMatch(/options that nothing in stock meets: none$/)
  })

  test('gets the same as JSON, the same again, and other visitors by another seed', async () => {
    const first = await read(manifest(zip, colour, litres))
    expect(first).toMatchObject({
      guide: 'bags',
      sessions: 200,
      zeroMatch: 0,
      deadEnds: 0,
      never: ['zip'],
      wrong: 0.1,
    })
    expect(first.found).toHaveLength(4)
    expect(first.meanQuestions).toBeGreaterThan(0)
    // six by six, and three are shown: two questions find nearly all who answer right
    expect(first.found[2]).toBeGreaterThan(first.found[0] + 0.3)
    expect(await read(manifest(zip, colour, litres))).toEqual(first)
    expect(await read(manifest(zip, colour, litres), '--seed', '2')).not.toEqual(first)
    const { found } = await read(manifest(zip, colour, litres), '--wrong', '0')
    expect(found[2]).toBe(1)
  })

  test('sees that its own order is played where it says so', async () => {
    const source = manifest(zip, colour, litres)
    const authored = { ...source, guides: { bags: { ...source.guides.bags, order: 'authored' } } }
    const own = await read(authored)
    // the first question, about the zip, tells nothing
    expect(own.found[1]).toBeCloseTo(own.found[0], 1)
    expect((await read(source)).found[1]).toBeGreaterThan(own.found[1] + 0.1)
  })

  test('reads all its guides, or the one it names', async () => {
    const source = manifest(colour)
    const two = { ...source, guides: { ...source.guides, more: { title: 'x', questions: [litres] } } }
    expect((await run(two)).lines.map(text => text.split(':')[0])).toEqual(['bags', 'more'])
    expect((await run(two, '--guide', 'more')).lines.map(text => text.split(':')[0])).toEqual(['more'])
    expect((await read(two, '--guide', 'more')).guide).toBe('more')
    expect((await read(two)).guide).toBe('bags')
  })

  test('reads which options nothing in stock meets', async () => {
    const two = {
      id: 'two',
      label: 'x',
      wish: [
        { field: 'litres', is: 10 },
        { field: 'lock', is: false },
        { field: 'colour', is: 'red' },
      ],
    }
    const { impossible } = await read(manifest({ ...colour, options: [...colour.options, two] }))
    expect(impossible).toEqual([{ question: 'colour', option: 'two' }])
  })
})

test('A shop whose manifest has faults, reads them as check says them', async () => {
  const { code, out, err } = await run(manifest({ ...colour, ask: 5 }))
  expect([code, out]).toEqual([1, ''])
  expect(err).toMatch(/^guides\.bags\.questions\[0\]\.ask: /)
})

test.each<[string, unknown, number, RegExp]>([
  ['has no guide', { catalog: { url: '/bags.json' } }, 1, /^shop\.json has no guide/],
  [
    'has no catalogue',
    { ...manifest(colour), catalog: { url: 'https://x.example/c.json' } },
    2,
    /^there is no catalogue to play with; add --catalog FILE/,
  ],
])('A shop that %s, hears so', async (_, source, expected, said) => {
  const { code, err } = await run(source)
  expect(err).toMatch(said)
  expect(code).toBe(expected)
})

test.each<[string, string[], RegExp]>([
  ['a guide that is not there', ['--guide', 'bag'], /^there is no guide "bag"; did you mean "bags"\?/],
  ['two manifests', ['again.json'], /^name one manifest/],
  ['no number of visitors', ['--sessions', 'many'], /^--sessions many is no number of visitors/],
  ['no visitors', ['--sessions', '0'], /^--sessions 0 is no number/],
  ['a share beyond one', ['--wrong', '10'], /^--wrong 10 is no share; write 0 to 1/],
  ['half a seed', ['--seed', '1.5'], /^--seed 1\.5 is no whole number/],
  ['an option of no name', ['--sesions', '9'], /^Unknown option '--sesions'/],
])('A shop that gives %s, learns how it is done', async (_, args, said) => {
  const { code, err } = await run(manifest(colour), ...args)
  expect(err).toMatch(said)
  expect(code).toBe(2)
})

describe('A shop that stamps its manifest beside its catalogue', () => {
  async function stamped(questions: object[], more: object = {}) {
    const source = manifest(...questions)
    const guides = { bags: { ...source.guides.bags, ...more } }
    const { io, lines } = await run({ ...source, guides })
    lines.length = 0
    expect(await check(['shop.json', '--write', 'out.json'], io)).toBe(0)
    const written = JSON.parse(await readFile(join(cwd, 'out.json'), 'utf8'))
    return { ids: written.guides.bags.questions.map(({ id }: { id: string }) => id), lines }
  }

  test('has its visitors asked first what tells most', async () => {
    const { ids, lines } = await stamped([lock, colour])
    expect(ids).toEqual(['colour', 'lock'])
    expect(lines).toContain('bags: begins with "colour", which tells most')
  })

  test('keeps each question behind those that it hangs on', async () => {
    const big = { ...litres, id: 'litres', askIf: { type: 'answered', question: 'lock', in: ['yes'] } }
    const { ids } = await stamped([lock, big, colour])
    expect(ids.indexOf('lock')).toBeLessThan(ids.indexOf('litres'))
    expect([...ids].sort()).toEqual(['colour', 'litres', 'lock'])
  })

  test('keeps its own order where it wants that', async () => {
    const { ids, lines } = await stamped([lock, colour], { order: 'authored' })
    expect(ids).toEqual(['lock', 'colour'])
    expect(lines.join()).not.toContain('begins with')
  })

  test('hears nothing of it where the order is right already', async () => {
    const { lines } = await stamped([colour, lock])
    expect(lines.join()).not.toContain('begins with')
  })
})
