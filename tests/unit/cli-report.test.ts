import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ReportParts, report } from '../../src/cli/report'
import type { Report } from '../../src/report/contract'
import { event, NOW, pieces, sum } from '../support/tally-of'

let cwd: string
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tendero-report-'))
})
afterAll(() => rm(cwd, { recursive: true }))

const save = (name: string, content: string | Uint8Array) => writeFile(join(cwd, name), content)
const lines = (...events: object[]) => events.map(one => JSON.stringify(one)).join('\n')

async function run(argv: string[], parts: Partial<ReportParts> = {}) {
  const said: string[] = []
  const complained: string[] = []
  const io = { cwd, out: (text: string) => said.push(text), err: (text: string) => complained.push(text) }
  const code = await report(argv, io, {
    now: NOW,
    stdin: pieces(''),
    isTerminal: false,
    page: async ({ shop, language }) => `<!doctype html>${language} ${shop}`,
    ...parts,
  })
  return { code, out: said.join('\n'), err: complained.join('\n') }
}

const [one, two] = [
  event('a', 0, 'page_view', { device: 'phone' }),
  event('b', 0, 'purchase', { value: 5, currency: 'EUR', items: [] }),
]

describe('tendero report', () => {
  it('An owner gets a page, and reads what was found and what was not', async () => {
    await save('events.jsonl', `${lines(one, two, one)}\nnonsense\n`)
    const { code, out, err } = await run([
      'events.jsonl',
      '-o',
      'report.html',
      '--time-zone',
      'Europe/Madrid',
    ])
    expect(err).toBe('')
    expect(code).toBe(0)
    expect(out.split('\n')).toEqual([
      '3 events, 2 visits, 1 order from 2026-06-01 to 2026-06-01',
      '1 came twice and count once',
      '1 of 4 lines could not be read',
      'written: report.html',
    ])
    expect(await readFile(join(cwd, 'report.html'), 'utf8')).toBe('<!doctype html>en ')
  })

  it('Several files, a packed one and the standard input are one log', async () => {
    await save('one.jsonl', lines(one))
    await save('two.jsonl.gz', gzipSync(lines(two)))
    const third = pieces(lines(event('c', 0, 'page_view')))
    const { code, out } = await run(['one.jsonl', 'two.jsonl.gz', '-', '--json'], { stdin: third })
    const log: Report = JSON.parse(out)
    expect(code).toBe(0)
    expect(sum(log, log.totals.visits)).toBe(3)
    expect(log.foot.lines).toBe(3)
  })

  it('The manifest gives names, and what the owner says of his customers goes along', async () => {
    await save('events.jsonl', lines(one))
    await save('shop.json', `\uFEFF${JSON.stringify({ shop: { name: 'Brisa', locale: 'es' } })}`)
    const words = ['events.jsonl', '--json', '--manifest', 'shop.json', '--retention-spend', '1200.5']
    const log: Report = JSON.parse((await run([...words, '--lifespan', '3y'])).out)
    expect(log).toMatchObject({
      ...{ shop: 'Brisa', language: 'es', made: NOW },
      given: { retentionSpend: 1200.5, lifespanDays: 1095.75 },
    })
    expect(JSON.parse((await run([...words, '--lifespan', '900d', '--language', 'en'])).out)).toMatchObject({
      ...{ language: 'en', given: { lifespanDays: 900 } },
    })
  })

  it.each([
    [[], 'name an event log'],
    [['events.jsonl'], '-o report.html'],
    [['-', '-', '--json'], 'once only'],
    [['nowhere.jsonl', '--json'], 'cannot read nowhere.jsonl'],
    [['.', '--json'], 'cannot read .'],
    [['events.jsonl', '--json', '--time-zone', 'Mars/Olympus'], 'no time zone "Mars/Olympus"'],
    [['events.jsonl', '--json', '--language', 'español'], 'no language tag'],
    [['events.jsonl', '--json', '--retention-spend', 'lots'], 'no amount'],
    [['events.jsonl', '--json', '--retention-spend', ''], 'no amount'],
    [['events.jsonl', '--json', '--lifespan', 'forever'], 'no time'],
    [['events.jsonl', '--json', '--lifespan', '0d'], 'no time'],
    [['events.jsonl', '--json', '--manifest', 'nowhere.json'], 'cannot read nowhere.json'],
    [['events.jsonl', '--json', '--manifest', 'events.txt'], 'no JSON'],
    [['events.jsonl', '-o', 'no/such/folder.html'], 'cannot write'],
    [['broken.gz', '--json'], 'packed, and broken'],
    [['events.jsonl', '--frobnicate'], 'frobnicate'],
  ])('Used wrongly, as in %j, it says how to use it', async (argv, sentence) => {
    await save('events.jsonl', lines(one))
    await save('events.txt', 'x')
    await save('broken.gz', gzipSync('a'.repeat(9999)).subarray(0, 20))
    const { code, err, out } = await run(argv)
    expect(code).toBe(2)
    expect(err).toContain(sentence)
    expect(out).toBe('')
  })

  it('Of an empty log, or one without events, there is nothing to report, and nothing is written', async () => {
    await save('empty.jsonl', '')
    await save('poem.jsonl', 'Oh,\n\nmy shop')
    const empty = await run(['empty.jsonl', '-o', 'none.html'])
    expect(empty).toMatchObject({ code: 1, err: expect.stringContaining('empty') })
    const poem = await run(['poem.jsonl', '-o', 'none.html'])
    expect(poem).toMatchObject({ code: 1, err: expect.stringContaining('2 lines, and no event') })
    await expect(readFile(join(cwd, 'none.html'))).rejects.toThrow()
  })

  it('It says what it is for', async () => {
    expect(await run(['--help'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('tendero report EVENTS'),
    })
  })
})
