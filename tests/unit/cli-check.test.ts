import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { check } from '../../src/cli/check'
import { scanJson } from '../../src/cli/scan-json'
import { readStamp } from '../../src/stamp'

let cwd: string
beforeEach(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'tendero-check-'))
})
afterEach(() => rm(cwd, { recursive: true }))

const lamps = {
  catalog: { url: '/lamps.json' },
  guides: {
    lamps: {
      title: 'Find a lamp',
      questions: [{ id: 'dim', type: 'yes-no', ask: 'Dim?', yes: { wish: { field: 'watt', atMost: 9 } } }],
    },
  },
}
const products = [{ id: 1, title: 'Lamp', price: 20, url: '/lamp', watt: 5 }]

async function run(manifest: unknown, ...args: string[]) {
  if (manifest !== undefined)
    await writeFile(
      join(cwd, 'shop.json'),
      typeof manifest === 'string' ? manifest : JSON.stringify(manifest),
    )
  const out: string[] = []
  const err: string[] = []
  const io = { cwd, out: (text: string) => out.push(text), err: (text: string) => err.push(text) }
  return { code: await check(args.length ? args : ['shop.json'], io), out, err: err.join('\n') }
}

test('A shop whose manifest is right, reads so in one line', async () => {
  expect(await run(lamps)).toEqual({ code: 0, out: ['1 guide, 0 campaigns: all right'], err: '' })
})

test('A shop with a mistake, reads path, what and fix, and the build stops', async () => {
  const { code, out } = await run({ ...lamps, attention: { gap: 5 } })
  expect(out).toEqual(['attention.gap: 5 cannot be used here; write a text in quotes'])
  expect(code).toBe(1)
})

test('A shop with nothing but a warning, reads it and may go on', async () => {
  const { code, out } = await run({
    ...lamps,
    shop: { locale: 'es' },
    theme: {},
    guides: { lamps: { ...lamps.guides.lamps, title: { en: 'x' } } },
  })
  expect(out[0]).toMatch(/^warning: guides\.lamps\.title: no text in "es"/)
  expect(code).toBe(0)
})

describe('A shop with a catalogue', () => {
  test.each(['lamps.json', 'public/lamps.json', '../lamps.json'])(
    'at %s, has its options held against it',
    async file => {
      await mkdir(join(cwd, 'conf', 'public'), { recursive: true })
      await writeFile(join(cwd, 'conf', 'tendero.json'), JSON.stringify(lamps))
      await writeFile(join(cwd, 'conf', file), JSON.stringify([...products, 'rubbish']))
      const { out, code } = await run(undefined, 'conf/tendero.json')
      expect(out).toEqual([
        'checked against 1 product of lamps.json; 1 more could not be read',
        '1 guide, 0 campaigns: all right',
      ])
      expect(code).toBe(0)
    },
  )

  test('that it names, hears of wishes that nothing meets', async () => {
    await writeFile(join(cwd, 'all.json'), JSON.stringify([{ ...products[0], watt: 90 }]))
    const { out, code } = await run(lamps, 'shop.json', '--catalog', 'all.json')
    expect(out[0]).toBe('guides.lamps.questions[0].yes.wish: no product can meet this; "watt" has 90 to 90')
    expect(code).toBe(1)
  })

  test.each(['none.json', 'shop.json/x'])('%s that cannot be read, hears so', async file => {
    const { out, code } = await run(lamps, 'shop.json', '--catalog', file)
    expect(out[0]).toMatch(/^catalog: the catalogue cannot be read \(.+\); mend the file/)
    expect(code).toBe(1)
  })
})

describe('A shop that wants its manifest stamped', () => {
  test('gets a file that runs without the checker', async () => {
    const { code, out } = await run(lamps, 'shop.json', '--write', 'out.json')
    expect([code, out.at(-1)]).toEqual([0, 'stamped: out.json'])
    expect(readStamp(await readFile(join(cwd, 'out.json'), 'utf8'))).toBe(true)
  })

  test('gets none while there are mistakes', async () => {
    const { code, err } = await run({ ...lamps, sinks: 5 }, 'shop.json', '--write', 'out.json')
    expect(code).toBe(1)
    expect(err).toMatch(/^out\.json was not written/)
    await expect(readFile(join(cwd, 'out.json'))).rejects.toThrow()
  })

  test('in a folder that is not there, hears so', async () => {
    const { code, err } = await run(lamps, 'shop.json', '--write', 'no/out.json')
    expect([code, err]).toEqual([2, 'cannot write no/out.json; name a file in a folder that is there'])
  })
})

test('A shop that asks for JSON, gets nothing else', async () => {
  const { out } = await run({ them: {} }, 'shop.json', '--json')
  expect(JSON.parse(out.join('\n'))).toEqual({
    ok: false,
    problems: [{ path: 'them', what: 'unknown key "them"', fix: 'did you mean "theme"?', severity: 'error' }],
  })
})

test.each<[string, string, string, number, string]>([
  [
    'a comma too many',
    '{\n  "shop": {},\n}',
    'shop.json:2:13: a "," before "}"; take the "," out',
    12,
    '  "shop": {},',
  ],
  [
    'a comment',
    '{\n  // ours\n  "shop": {} }',
    'shop.json:2:3: a comment, and JSON has none; take it out',
    2,
    '  // ours',
  ],
  [
    'a comma too few',
    '{ "a": 1 "b": 2 }',
    'shop.json:1:10: unexpected "\\""; write "," between the entries, or "}" after the last',
    9,
    '{ "a": 1 "b": 2 }',
  ],
  ['single quotes', "{ 'a': 1 }", 'shop.json:1:3: a text in \'…\'; write it in "…"', 2, "{ 'a': 1 }"],
  [
    'a word without quotes',
    '[yes]',
    'shop.json:1:2: yes is no JSON; write a text in "…", a number, true, false, null, [ … ] or { … }',
    1,
    '[yes]',
  ],
  [
    'no end',
    '{ "a": {',
    'shop.json:1:9: the text ends too early; write a key or a text in "…"',
    8,
    '{ "a": {',
  ],
  [
    'a text without an end',
    '{ "a": "x\n}',
    'shop.json:1:8: a text without an end; close it with "',
    7,
    '{ "a": "x',
  ],
  [
    'more after the end',
    '{} {}',
    'shop.json:1:4: unexpected "{"; end the file after the last bracket',
    3,
    '{} {}',
  ],
])(
  'A shop that wrote JSON with %s, reads line, column and the line itself',
  async (_, text, said, spaces, line) => {
    expect(await run(text)).toEqual({
      code: 1,
      out: [said, `  ${line}`, `  ${' '.repeat(spaces)}^`],
      err: '',
    })
  },
)

test.each<[string, string, RegExp]>([
  ['is HTML', '<!doctype html>', /^shop\.json: HTML, not JSON/],
  [
    'is larger than a page would read',
    `"${'x'.repeat(257 * 1024)}"`,
    /^shop\.json: 258 KiB, and no page reads more than 256; make it smaller$/,
  ],
  ['is empty', '', /^shop\.json:1:1: the text ends too early/],
  ['is nested too deep', '['.repeat(40) + ']'.repeat(40), /nested deeper than 32/],
  [
    'has a key twice',
    '{ "guides": {}, "theme": { "accent": "red", "accent": "blue" } }',
    /^theme\.accent: the key "accent" is there twice; keep one/,
  ],
])('A shop whose manifest %s, hears so', async (_, text, said) => {
  const { code, out } = await run(text)
  expect(out[0]).toMatch(said)
  expect(code).toBe(1)
})

test('A manifest with a byte order mark, is read', async () => {
  expect((await run(`\uFEFF${JSON.stringify(lamps)}`)).code).toBe(0)
})

test.each<[string, string[], RegExp]>([
  ['no file', ['--json'], /^name one manifest/],
  ['two files', ['a.json', 'b.json'], /^name one manifest/],
  ['an option of no name', ['shop.json', '--wirte', 'x'], /^Unknown option '--wirte'/],
  ['a file that is not there', ['none.json'], /^cannot read none\.json; write the name of a manifest/],
])('A shop that gives %s, learns how it is done', async (_, args, said) => {
  const { code, err } = await run(undefined, ...args)
  expect(err).toMatch(said)
  expect(code).toBe(2)
})

test('A shop that asks for help, gets it', async () => {
  const { code, out } = await run(undefined, '--help')
  expect([code, out.join('\n').includes('--catalog FILE')]).toEqual([0, true])
})

test.each([
  '[1.5e-3, -0, "\\u00e9\\\\", true, null, {}]',
  ' { "a" : [ ] } ',
  '"x"',
  '[1,]',
  '[01]',
  '[1.]',
  '["\\x"]',
  '["\t"]',
  '{"a"}',
  '{a:1}',
  'nul',
  '[+1]',
  '[True]',
  '{"a":1,,}',
])('The scanner takes %j for JSON just when JSON.parse does', text => {
  const parses = () => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  expect(scanJson(text).fault === null).toBe(parses())
})

describe('A shop that thanks by what was answered in its own survey', () => {
  const asking = (question: string) => ({
    shop: { name: 'Lumo', locale: 'en' },
    sinks: [{ type: 'endpoint', url: '/api/events' }],
    campaigns: [
      {
        id: 'after',
        when: [{ type: 'page-view' }],
        surface: {
          type: 'survey',
          questions: [
            { type: 'rating', id: 'csat', preset: 'csat' },
            { type: 'comment', id: 'why', ask: 'Why?' },
          ],
          thanks: [
            { if: { type: 'answered', question, atMost: 2 }, text: 'We are sorry.' },
            { text: 'Thanks.' },
          ],
        },
      },
    ],
  })

  test('is let through, though no guide asks it', async () => {
    expect(await run(asking('csat'))).toEqual({ code: 0, out: ['0 guides, 1 campaign: all right'], err: '' })
  })

  test('is told where nobody asks it', async () => {
    expect((await run(asking('csta'))).out).toEqual([
      'campaigns[0].surface.thanks[0].if.question: there is no question "csta" before this one; did you mean "csat"?',
    ])
  })
})
