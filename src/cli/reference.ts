/** The reference of the manifest, as Markdown, from the same schemas that check it. */
import { type JsonSchema, jsonSchema } from './json-schema'

const INTRO = `# The manifest

<!-- Written by the build from the schemas in src: change those, not this. -->

One JSON file says everything that a shop wants. Put \`"$schema": "./tendero.schema.json"\` at its head and an editor
completes and explains it; \`npx tendero check FILE\` says what is wrong and what to write instead.
`

/** How the named shapes are put in order, and what stands above each group; a dash at the end means all of a kind. */
const GROUPS: [heading: string, sentence: string, shapes: string[]][] = [
  [
    'Guides',
    'What the visitor is asked, and what each answer wishes.',
    ['guide', 'question-', 'wish', 'answer-condition', 'answer-condition-'],
  ],
  [
    'Campaigns',
    'What appears by itself: when, for whom, how often, how.',
    ['campaign', 'trigger-', 'condition', 'condition-', 'surface-'],
  ],
  ['Messages', 'What a prompt, a bar, a card or an offered basket says, block by block.', ['block-']],
  ['Recommenders', 'Who says which products to show.', ['recommender-', 'mapping']],
  [
    'Recovery',
    'Where a basket goes that the visitor asked to have sent to him, and his sign-ups.',
    ['recovery-'],
  ],
  ['Sinks', 'Where events go.', ['sink-']],
  ['Platforms', 'How the shop’s pages are read.', ['platform-']],
  [
    'Words',
    'What all the blocks are written in.',
    ['text', 'duration', 'instant', 'id', 'address', 'selector', 'language', 'page-type'],
  ],
]

const DEFS = '#/$defs/'

/** The same each time, as the build writes it to docs/manifest.md. */
export function reference(): string {
  const schema = jsonSchema()
  const { $defs = {}, properties = {} } = schema
  const sections = [INTRO, '## Blocks\n', table(withoutInner(properties), $defs)]
  for (const [key, block] of Object.entries(properties))
    if (block.properties) sections.push(section(key, block, $defs))
  for (const [heading, sentence, shapes] of GROUPS) {
    sections.push(`## ${heading}\n`, `${sentence}\n`)
    for (const shape of shapes)
      for (const [name, def] of Object.entries($defs))
        if (name === shape || (shape.endsWith('-') && name.startsWith(shape)))
          sections.push(section(def.title ?? name, def, $defs))
  }
  return sections.join('\n')
}

type Defs = NonNullable<JsonSchema['$defs']>

/** The blocks alone: what is in them has its own section. */
const withoutInner = (properties: Defs): JsonSchema => ({
  properties: Object.fromEntries(
    Object.entries(properties).map(([key, block]) => [
      key,
      block.properties ? { $ref: DEFS + key, description: block.description ?? '' } : block,
    ]),
  ),
})

function section(heading: string, shape: JsonSchema, defs: Defs): string {
  const lines = [`### ${heading}`, '']
  if (shape.description) lines.push(shape.description, '')
  lines.push(shape.properties ? table(shape, defs) : `${capital(typeOf(shape))}.\n`)
  return lines.join('\n')
}

function table(shape: JsonSchema, defs: Defs): string {
  const rows = rowsOf(shape, '', defs).map(
    cells => `| ${cells.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`,
  )
  return ['| key | type | default | meaning |', '|---|---|---|---|', ...rows, ''].join('\n')
}

/** One row a key; the keys of a block without a name of its own follow it, with dots. */
const rowsOf = ({ properties = {}, required = [] }: JsonSchema, prefix: string, defs: Defs): string[][] =>
  Object.entries(properties).flatMap(([key, value]) => {
    const name = prefix + key
    const standard = required.includes(key)
      ? 'required'
      : value.default === undefined
        ? ''
        : code(value.default)
    const meaning = value.description ?? defs[value.$ref?.slice(DEFS.length) ?? '']?.description ?? ''
    return [[`\`${name}\``, typeOf(value), standard, meaning], ...innerRows(value, name, defs)]
  })

function innerRows(value: JsonSchema, name: string, defs: Defs): string[][] {
  if (value.properties) return rowsOf(value, `${name}.`, defs)
  if (value.items?.properties) return rowsOf(value.items, `${name}[].`, defs)
  const each = value.additionalProperties
  return typeof each === 'object' && each.properties ? rowsOf(each, `${name}.NAME.`, defs) : []
}

function typeOf(shape: JsonSchema): string {
  const { $ref, anyOf, oneOf, items, additionalProperties: each } = shape
  if ($ref) return link($ref.slice(DEFS.length))
  if (shape.const !== undefined) return code(shape.const)
  if (shape.enum) return shape.enum.map(code).join(', ')
  if (anyOf ?? oneOf) return (anyOf ?? oneOf)!.map(typeOf).join(' or ')
  if (items) return `list of ${items.properties ? 'blocks' : typeOf(items)}`
  if (typeof each === 'object' && !each.properties) return `{ name: ${typeOf(each)} }`
  if (
    shape.type === 'object' &&
    shape.required?.length === 1 &&
    Object.keys(shape.properties ?? {}).length === 1
  )
    return `{ ${shape.required[0]}: ${typeOf(shape.properties![shape.required[0]!]!)} }`
  return `${[shape.type]
    .flat()
    .map(type => TYPES[type ?? ''] ?? type)
    .join(' or ')}${bounds(shape)}`
}

const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'block',
}

function bounds({ minimum, maximum, exclusiveMinimum }: JsonSchema): string {
  if (exclusiveMinimum !== undefined)
    return ` over ${exclusiveMinimum}${maximum === undefined ? '' : `, to ${maximum}`}`
  if (minimum === undefined) return ''
  return maximum === undefined ? `, ${minimum} or more` : `, ${minimum} to ${maximum}`
}

/** Links to the heading of a named shape, by GitHub's rule for anchors. */
const link = (name: string) =>
  `[${name.replace(/^(question|trigger|(answer-)?condition|surface|block|recommender|recovery|sink|platform)-/, '')}](#${name})`
const code = (value: unknown) => `\`${JSON.stringify(value)}\``
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
