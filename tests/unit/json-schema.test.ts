import { expect, test } from 'vitest'
import { check } from '../../src/check'
import { type JsonSchema, jsonSchema } from '../../src/cli/json-schema'
import { reference } from '../../src/cli/reference'

const schema = jsonSchema()
const defs = schema.$defs!

/** All shapes inside a shape. */
function* shapes(value: unknown): Generator<JsonSchema> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield value as JsonSchema
  for (const inner of Object.values(value)) yield* shapes(inner)
}

test('An author’s editor knows every block, and that no other is allowed', () => {
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys(schema.properties!)).toEqual(
    expect.arrayContaining([
      'shop',
      'catalog',
      'recommender',
      'guides',
      'campaigns',
      'sinks',
      'theme',
      '$schema',
    ]),
  )
  expect(schema.additionalProperties).toBe(false)
  expect(schema.required).toBeUndefined()
})

test('An author’s editor can complete every kind of trigger, question, surface, block and recovery sink', () => {
  const kinds = Object.values(defs).flatMap(({ properties }) => properties?.type?.const ?? [])
  expect(kinds).toEqual(
    expect.arrayContaining([
      'dwell',
      'range',
      'launcher',
      'answered',
      'endpoint',
      'data-layer',
      'generic',
      'countdown',
      'klaviyo',
    ]),
  )
})

test('Every name that the schema refers to is there', () => {
  const names = [...shapes(schema)].flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []))
  expect(names.length).toBeGreaterThan(50)
  for (const name of names) expect(Object.keys(defs)).toContain(name.replace('#/$defs/', ''))
})

test('No shape of the schema is without a name', () => {
  for (const [name, { title }] of Object.entries(defs)) {
    expect(name).not.toMatch(/^__/)
    expect(title).toBeTruthy()
  }
})

test('A shared word keeps its own sentence, and says another where a block needs one', () => {
  expect(defs.id!.description).toMatch(/^A name that never changes/)
  expect(defs.duration!.description).toMatch(/^A duration/)
  expect(defs['trigger-dwell']!.properties!.after).toMatchObject({
    $ref: '#/$defs/duration',
    description: 'Of visible time.',
  })
})

test('Defaults of the schema are those that the checker fills in', () => {
  const { manifest } = check({})
  expect(schema.properties!.theme!.default).toEqual(manifest!.theme)
  expect(schema.properties!.shop!.properties!.locale!.default).toBe(manifest!.shop.locale)
  for (const { default: standard } of shapes(schema)) expect(standard === null).toBe(false)
})

test('Capital letters that the checker takes, an editor takes too', () => {
  for (const { pattern } of shapes(schema) as Generator<{ pattern?: string }>)
    if (typeof pattern === 'string') expect(() => new RegExp(pattern, 'u')).not.toThrow()
  expect(JSON.stringify(defs.id)).toContain('A-Z')
})

test('The schema and the reference are the same each time', () => {
  expect(JSON.stringify(jsonSchema())).toBe(JSON.stringify(schema))
  expect(reference()).toBe(reference())
})

test('An author finds each key of each kind in the reference, with its default and meaning', () => {
  const text = reference()
  expect(text).toContain(
    '| `limits.afterDismiss` | [duration](#duration) or `"never"` | `"7d"` | After it was closed',
  )
  expect(text).toContain('### question: multi-choice')
  expect(text).toContain('| `guide` | [id](#id) | required | The guide that it opens. |')
  for (const [name, { title, properties }] of Object.entries(defs)) {
    expect(text).toContain(`### ${title}\n`)
    for (const key of Object.keys(properties ?? {})) expect(text, name).toContain(`| \`${key}\` |`)
  }
})

test('Every link of the reference leads to a heading', () => {
  const text = reference()
  const headings = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link]) => link)
  expect(links.length).toBeGreaterThan(50)
  for (const link of links) expect(headings).toContain(link)
})
