import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeVisits } from '../../bench/next-item/make-visits'
import { evaluate } from '../../src/cli/evaluate'
import type { Io } from '../../src/cli/io'
import { readLog } from '../../src/cli/read-log'
import { train } from '../../src/cli/train'

let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tendero-train-'))
})
afterAll(() => rm(cwd, { recursive: true }))

async function run(command: (argv: string[], io: Io) => Promise<number>, ...argv: string[]) {
  const said: string[] = []
  const complained: string[] = []
  const code = await command(argv, {
    cwd,
    out: text => said.push(text),
    err: text => complained.push(text),
  })
  return { code, out: said.join('\n'), err: complained.join('\n') }
}
const save = (name: string, ...lines: string[]) => writeFile(join(cwd, name), lines.join('\n'))
const at = Date.UTC(2026, 4, 1)
let events = 0
const event = (name: string, item: unknown, minute = 0, more: object = {}) => ({
  id: `e${++events}`,
  name,
  at: at + minute * 60_000,
  items: [{ item_id: item }],
  ...more,
})
/** The visits of a log as words. */
async function visitsIn(...lines: (string | object)[]) {
  await save('log', ...lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line))))
  const log = await readLog(join(cwd, 'log'))
  return { ...log, words: log.visits.map(({ items }) => items.map(item => log.ids[item]).join(' ')) }
}

describe('A shop’s event log', () => {
  it('The endpoint sink’s lines are read: events and batches, by the visit that they say', async () => {
    const { words, broken } = await visitsIn(
      event('view_item', 'a', 0, { session: 's' }),
      {
        events: [event('view_item', 'x', 1, { session: 't' }), event('view_item', 'b', 2, { session: 's' })],
      },
      { session: 't', events: [event('view_item', 7, 3)] },
      event('page_view', 'a', 4, { session: 's' }),
    )
    expect(words).toEqual(['a b', 'x 7'])
    expect(broken).toBe(0)
  })

  it('TSV is read, with its heading in any order or without one, times in seconds or as dates', async () => {
    const heading = await visitsIn('Time\tItemId\tSessionId', '1777593600.5\ta\t1', '1777593700\tb\t1')
    expect(heading.words).toEqual(['a b'])
    expect(heading.visits[0]!.end).toBe(1777593700)
    expect((await visitsIn('1\ta\t2026-05-01T00:00:09Z', '1\tb\t2026-05-01T00:00:01Z')).words).toEqual([
      'b a',
    ])
  })

  it('Visits are put together in the order of time, whatever the order of the lines', async () => {
    const { words } = await visitsIn('2\tx\t50', '1\tb\t20', '1\ta\t10', '2\ty\t60')
    expect(words).toEqual(['a b', 'x y'])
  })

  it('A line that cannot be read is counted and skipped, and the others are read', async () => {
    const { words, broken, lines } = await visitsIn(
      '1\ta\t10',
      '',
      'hello',
      '1\tb',
      '1\tb\tsoon',
      '{"events":',
      '{"events":[1,2]}',
      '[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]',
      { name: 'view_item', at, items: 'a' },
      { name: 'view_item', at: 'x', items: [{ item_id: 'a' }] },
      { name: 'view_item', at, items: [{ item_id: { toString: 1 } }] },
      'null',
      `1\t${'b'.repeat(201)}\t11`,
      'x'.repeat(3 << 20),
      '1\tb\t12',
    )
    expect([words, broken, lines]).toEqual([['a b'], 12, 14])
  })

  it('An event that came twice counts once', async () => {
    const twice = event('view_item', 'a', 0, { session: 's' })
    expect(
      (await visitsIn(twice, { events: [twice] }, event('view_item', 'b', 1, { session: 's' }))).words,
    ).toEqual(['a b'])
  })

  it('What is put into the cart counts where it was not looked at', async () => {
    const s = { session: 's' }
    const { words } = await visitsIn(
      event('view_item', 'a', 0, s),
      event('add_to_cart', 'a', 1, s),
      event('add_to_cart', 'b', 2, s),
      event('view_item', 'a', 3, s),
    )
    expect(words).toEqual(['a b a'])
  })

  it('Events that name a visitor only, are of another visit after half an hour of quiet', async () => {
    const v = { client_id: 'v' }
    const { words, nameless } = await visitsIn(
      event('view_item', 'a', 0, v),
      event('view_item', 'b', 29, v),
      event('view_item', 'c', 60, v),
    )
    expect([words, nameless]).toEqual([['a b', 'c'], 0])
  })

  it('Events that name nobody are told apart by their batch, or by half an hour of quiet, and are counted', async () => {
    const { words, nameless } = await visitsIn(
      { events: [event('view_item', 'x'), event('view_item', 'y', 1)] },
      event('view_item', 'a', 2),
      event('view_item', 'b', 3),
      event('view_item', 'c', 90),
    )
    expect([words.sort(), nameless]).toEqual([['a b', 'c', 'x y'], 5])
  })

  it('Names of JavaScript’s own are names like others', async () => {
    const { words } = await visitsIn('__proto__\tconstructor\t1', '__proto__\t__proto__\t2')
    expect(words).toEqual(['constructor __proto__'])
  })
})

describe('A shop owner who trains a model', () => {
  const made = makeVisits(3, 900, 4)
  const lines = ({ items, end }: (typeof made.visits)[number], n: number) =>
    items.map((item, i) => `${n}\t${made.ids[item]}\t${end - items.length + i}`)
  const [first, last] = [made.visits.slice(0, 600), made.visits.slice(600)]
  beforeAll(async () => {
    await save('train.tsv', 'SessionId\tItemId\tTime', ...first.flatMap(lines), 'broken')
    await save('test.tsv', 'SessionId\tItemId\tTime', ...last.flatMap(lines))
  })

  it('gets a file that says what it is, and is told what was read and what was not', async () => {
    const { code, out, err } = await run(train, 'train.tsv', '-o', 'model.json')
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('600 visits')
    expect(out).toMatch(/1 of \d+ lines could not be read and are skipped/)
    expect(out).toMatch(/model\.json: \d+ products, at most \d+ others each, [\d.]+ kB brotli/)
    const file = JSON.parse(await readFile(join(cwd, 'model.json'), 'utf8'))
    expect(file).toMatchObject({ version: 1, from: { visits: 600, days: 4 } })
    expect(file.made).toMatch(/^\d{4}-\d\d-\d\dT/)
  })

  it('is told how well it foresees other visits: far better than the most popular would', async () => {
    await run(train, 'train.tsv', '-o', 'model.json')
    const { code, out } = await run(evaluate, 'model.json', 'test.tsv', '--json')
    const verdict = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(verdict)).toEqual(['n', 'hr20', 'mrr20', 'coverage', 'msPerCall', 'bytes'])
    expect(verdict.n).toBe(last.reduce((sum, { items }) => sum + items.length - 1, 0))
    expect(verdict.hr20).toBeGreaterThan(0.5)
    expect(verdict.mrr20).toBeGreaterThan(0.25)
    expect(verdict.coverage).toBeGreaterThan(0.2)
    const file = await readFile(join(cwd, 'model.json'))
    expect(verdict.bytes).toBe(brotliCompressSync(file).length)
    expect((await run(evaluate, 'model.json', 'test.tsv')).out).toContain('HR@20      0.')
  })

  it('gets a file of the size that he wants, and is told where none is so small', async () => {
    const { out } = await run(train, 'train.tsv', '-o', 'small.json', '--size', '4')
    const bytes = brotliCompressSync(await readFile(join(cwd, 'small.json'))).length
    expect(bytes).toBeLessThanOrEqual(4000)
    expect(bytes).toBeGreaterThan(1500)
    expect(out).not.toContain('larger')
    expect((await run(train, 'train.tsv', '-o', 'small.json', '--size', '0.01')).out).toContain(
      'larger than 0.01 kB',
    )
  })

  it('whose table lacks a column, is told what a row needs', async () => {
    await save('poor.tsv', 'SessionId\tItemId', '1\ta', '1\tb')
    const { code, out } = await run(train, 'poor.tsv', '-o', 'poor.json')
    expect(code).toBe(1)
    expect(out).toContain('a row of SessionId, ItemId and Time')
  })

  it('is told when there is nothing to learn from, and nothing is written', async () => {
    await save('poor.tsv', '1\ta\t1', '2\tb\t2')
    const { code, err } = await run(train, 'poor.tsv', '-o', 'poor.json')
    expect([code, err]).toEqual([1, 'no visit has two products: there is nothing to learn from'])
    await expect(readFile(join(cwd, 'poor.json'))).rejects.toThrow()
  })

  it.each<[string, Parameters<typeof run>, string]>([
    ['without a log', [train, '-o', 'm.json'], 'name one event log'],
    ['without a file to write', [train, 'train.tsv'], 'name the file to write: -o model.json'],
    ['with days that are none', [train, 'train.tsv', '-o', 'm.json', '--days', 'x'], '--days is a number'],
    ['with a log that is not there', [train, 'no.tsv', '-o', 'm.json'], 'cannot read no.tsv; write'],
    ['with an option that there is not', [train, 'train.tsv', '--out-file', 'x'], '--out-file'],
    ['and judges without a log', [evaluate, 'train.tsv'], 'name a model and an event log'],
    ['and judges a model that is not there', [evaluate, 'no.json', 'test.tsv'], 'cannot read no.json; write'],
    ['and judges what is no model', [evaluate, 'test.tsv', 'test.tsv'], 'test.tsv: not JSON'],
  ])('%s, is told what to write', async (_, argv, message) => {
    const { code, out, err } = await run(...argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('with a folder that is not there, is told so', async () => {
    const { code, err } = await run(train, 'train.tsv', '-o', 'no/m.json')
    expect([code, err]).toEqual([2, 'cannot write no/m.json; name a file in a folder that is there'])
  })

  it('asks for help and gets it', async () => {
    expect((await run(train, '--help')).out).toContain('npx tendero train EVENTS -o MODEL')
    expect((await run(evaluate, '-h')).out).toContain('npx tendero evaluate MODEL EVENTS')
  })

  it('judges a log that the model knows nothing of: all are misses', async () => {
    await run(train, 'train.tsv', '-o', 'model.json')
    await save('other.tsv', '1\tnothing\t1', '1\tof it\t2')
    const { code, out, err } = await run(evaluate, 'model.json', 'other.tsv', '--json')
    expect([code, JSON.parse(out)]).toMatchObject([0, { n: 1, hr20: 0, mrr20: 0, coverage: 0 }])
    expect(err).toContain('knows none of the products of this log')
  })
})
