/** The rules of direction (ARCHITECTURE.md), kept; and each rule shown to notice when it is broken. */
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type House, readHouse } from '../support/house'
import * as rules from '../support/house-rules'

const house = readHouse(join(import.meta.dirname, '../../src'))
const made = (files: Record<string, string>): House => new Map(Object.entries(files))
const schema = (...types: string[]) =>
  types.map((t, i) => `const k${i} = z.object({ type: z.literal('${t}') })`).join('\n')
/** One kind in each room, as it should be. */
const tidy = Object.fromEntries(
  [
    'triggers',
    'conditions',
    'platforms',
    'recommenders',
    'surfaces',
    'blocks',
    'recovery',
    'questions',
    'sinks',
  ].flatMap(room => [
    [`${room}/schema.ts`, schema('one')],
    [`${room}/one.ts`, ''],
    [`${room}/index.ts`, `import { one } from './one'`],
  ]),
)

/** The rule in words, the rule, and houses that break it, with what it must say of each. */
const table: [string, rules.Rule, [Record<string, string>, string][]][] = [
  [
    'Nobody imports main or the loader',
    rules.nobodyImportsMain,
    [
      [{ 'main.ts': '', 'show.ts': `import { x } from './main'` }, 'show.ts: imports ./main'],
      [{ 'main.ts': '', 'ui/a.tsx': `import type { X } from '../main'` }, 'ui/a.tsx: imports ../main'],
      [{ 'loader.ts': '', 'main.ts': `export * from './loader'` }, 'main.ts: imports ./loader'],
    ],
  ],
  [
    'lib imports nothing of ours, not even a type',
    rules.libImportsNothingOfOurs,
    [[{ 'page.ts': '', 'lib/a.ts': `import type { Page } from '../page'` }, 'lib/a.ts: imports ../page']],
  ],
  [
    'Neighbouring rooms do not import each other at run time',
    rules.neighboursKeepToThemselves,
    [
      [
        { 'triggers/a.ts': `import { b } from '../sinks/b'`, 'sinks/b.ts': '' },
        'triggers/a.ts: imports ../sinks/b',
      ],
      [{ 'sinks/a.ts': `import('../ui/b')`, 'ui/b.tsx': '' }, 'sinks/a.ts: imports ../ui/b'],
      [
        { 'questions/a.ts': `import { b } from '../surfaces'`, 'surfaces/index.ts': '' },
        'questions/a.ts: imports ../surfaces',
      ],
      [
        { 'blocks/a.tsx': `import { b } from '../surfaces'`, 'surfaces/index.ts': '' },
        'blocks/a.tsx: imports ../surfaces',
      ],
      [
        { 'recovery/a.ts': `import { b } from '../sinks/b'`, 'sinks/b.ts': '' },
        'recovery/a.ts: imports ../sinks/b',
      ],
    ],
  ],
  [
    'No file imports itself in a circle',
    rules.noCircles,
    [
      [
        { 'a.ts': `import './b'`, 'b.ts': `export * from './c'`, 'c.ts': `import('./a')` },
        'a.ts -> b.ts -> c.ts -> a.ts',
      ],
      [{ 'a.ts': `import './b'`, 'b.ts': `import './b'` }, 'b.ts -> b.ts'],
    ],
  ],
  [
    'A page view that shows nothing loads neither preact nor zod',
    rules.coreIsLight,
    [
      [{ 'main.ts': `import './a'`, 'a.ts': `import { h } from 'preact'` }, 'a.ts: imports preact'],
      [{ 'main.ts': `import * as z from 'zod/mini'` }, 'main.ts: imports zod/mini'],
      [{ 'main.ts': `import { signal } from '@preact/signals'` }, 'main.ts: imports @preact/signals'],
      [{ 'main.ts': `import { h } from 'preact/jsx-runtime'` }, 'main.ts: imports preact/jsx-runtime'],
    ],
  ],
  [
    'Preact is only where something is seen',
    rules.preactIsForViews,
    [
      [{ 'guide/a.ts': `import { h } from 'preact'` }, 'guide/a.ts: imports preact'],
      [{ 'blocks/index.ts': `import { h } from 'preact'` }, 'blocks/index.ts: imports preact'],
      [
        { 'questions/a.ts': `import { signal } from '@preact/signals'` },
        'questions/a.ts: imports @preact/signals',
      ],
    ],
  ],
  [
    'The loader imports nothing',
    rules.loaderImportsNothing,
    [
      [{ 'loader.ts': `import { x } from './lib/x'`, 'lib/x.ts': '' }, 'loader.ts: imports ./lib/x'],
      [{ 'loader.ts': `import('./main')`, 'main.ts': '' }, 'loader.ts: imports ./main'],
    ],
  ],
  [
    'What runs in the page knows the types of a schema only',
    rules.pageRunsNoSchema,
    [
      [{ 'a.ts': `import { manifest } from './schema'`, 'schema.ts': '' }, 'a.ts: imports ./schema'],
      [
        { 'ui/a.ts': `import { type W } from '../questions/wish-schema'`, 'questions/wish-schema.ts': '' },
        'ui/a.ts: imports ../questions/wish-schema',
      ],
      [
        { 'a.ts': `import { id } from './lib/vocabulary'`, 'lib/vocabulary.ts': '' },
        'a.ts: imports ./lib/vocabulary',
      ],
      [{ 'a.ts': `import('zod')` }, 'a.ts: imports zod'],
      [{ 'main.ts': `import { check } from './check'`, 'check.ts': '' }, 'main.ts: imports ./check'],
      [{ 'main.ts': `import('./cli/check')`, 'cli/check.ts': '' }, 'main.ts: imports ./cli/check'],
    ],
  ],
  [
    'Nothing in the page runs text as code or markup, reads cookies or hinders leaving',
    rules.noWayToRunText,
    Object.entries({
      'el.innerHTML = x': 'innerHTML',
      "el['outerHTML'] = x": "'outerHTML'",
      'el.insertAdjacentHTML(`beforeend`, x)': 'insertAdjacentHTML',
      'document.write(x)': '.write',
      'window.document.writeln(x)': '.writeln',
      'eval(x)': 'eval',
      'new Function(x)': 'Function(',
      'globalThis.Function(x)': 'Function(',
      'const view = <p dangerouslySetInnerHTML={x} />': 'dangerouslySetInnerHTML',
      'document.cookie': '.cookie',
      "addEventListener('unload', f)": "'unload'",
      'addEventListener(`beforeunload`, f)': "'beforeunload'",
      'window.onbeforeunload = f': 'onbeforeunload',
      'new RegExp(x)': 'RegExp(',
      'RegExp(x)': 'RegExp(',
      "new DOMParser().parseFromString(x, 'text/html')": '.parseFromString',
      'const { innerHTML } = el': 'innerHTML',
    }).map(([source, what]) => [{ 'a.tsx': source }, `a.tsx: ${what}`]),
  ],
  [
    'Each type of a schema has one file of its name, listed in the index',
    rules.kindIsOneFile,
    [
      [{ ...tidy, 'sinks/schema.ts': schema('one', 'two') }, 'sinks: two has 0 files'],
      [{ ...tidy, 'questions/one.tsx': '' }, 'questions: one has 2 files'],
      [
        { ...tidy, 'triggers/index.ts': `import type { one } from './one'` },
        'triggers/one.ts: not in triggers/index.ts or more.ts',
      ],
      [{ ...tidy, 'conditions/other-schema.ts': schema('more') }, 'conditions: more has 0 files'],
      [{ ...tidy, 'surfaces/schema.ts': '' }, 'surfaces: of any type has 0 files'],
    ],
  ],
  [
    'Each language is listed',
    rules.languageIsListed,
    [
      [
        {
          'locales/index.ts': `const l = { en: () => import('./en') }`,
          'locales/en.ts': '',
          'locales/pt-BR.ts': '',
        },
        'locales/pt-BR.ts: not listed',
      ],
    ],
  ],
  [
    'No file is longer than 200 lines',
    rules.filesAreShort,
    [[{ 'a.ts': '\n'.repeat(201) }, 'a.ts: 201 lines']],
  ],
]

test('The house has its front door, its story and all its rooms', () => {
  for (const file of ['loader.ts', 'main.ts', 'schema.ts', 'check.ts'])
    expect([...house.keys()]).toContain(file)
  expect(house.size).toBeGreaterThan(60)
})

describe.each(table)('%s', (_, rule, broken) => {
  test('in this source', () => expect(rule(house)).toEqual([]))
  for (const [files, said] of broken)
    test(`and a break is noticed: ${said}`, () => expect(rule(made(files))).toEqual([said]))
})

test('What the rules allow passes them', () => {
  const allowed = made({
    ...tidy,
    'main.ts': `const shown = import('./surfaces'); const later = () => import('./check'); import { s } from '@preact/signals-core'`,
    'check.ts': `import * as z from 'zod/mini'; import { manifest } from './schema'`,
    'schema.ts': `import { one } from './triggers/schema'`,
    'surfaces/one.ts': `import { c } from '../questions'; import { f } from '../ui/frame'; import { r } from '../guide/rank'; import { b } from '../blocks'`,
    'blocks/one.ts': `import { f } from '../ui/frame'`,
    'inspector/panel.tsx': `import { h } from 'preact'`,
    'conditions/index.ts': `export const loadChecks = () => import('./more')`,
    'conditions/more.ts': `import { one } from './one'`,
    'ui/frame.tsx': `import type { S } from '../surfaces/schema'; import { h } from 'preact'`,
    'guide/rank.ts': `// no innerHTML here\nconst text = 'never use innerHTML'; stream.write(text); /x/.test(text)`,
    'questions/schema.ts': `import { a } from '../conditions/schema'\n${schema('one')}`,
    'loader.ts': `import type { start } from './main'`,
    'lib/x.ts': `import { y } from './y'`,
    'lib/y.ts': `import { get } from 'idb-keyval'`,
  })
  for (const [, rule] of table) expect(rule(allowed)).toEqual([])
})
