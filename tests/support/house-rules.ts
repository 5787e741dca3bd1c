/** The rules of direction, each a plain function: a house in, what breaks the rule out. */
import { circles, closure, type Door, doorsOf, type House, nameOf, roomOf } from './house'
import { type Node, nodesOf, textOf } from './syntax'

/** Gives each break as "file: what". */
export type Rule = (house: House) => string[]

/** Rooms in which each file is one kind. */
const KINDS = [
  'triggers',
  'conditions',
  'platforms',
  'recommenders',
  'surfaces',
  'blocks',
  'recovery',
  'questions',
  'sinks',
  'locales',
]
/** Those whose kinds are named by `type` in the manifest. */
const KINDS_OF_THE_MANIFEST = KINDS.filter(room => room !== 'locales')
/** Who may look into which neighbouring room at run time. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  surfaces: ['questions', 'ui', 'guide', 'blocks'],
  blocks: ['ui'],
  recommenders: ['guide'],
}

const isSchema = (file: string): boolean => /(^|[/-])schema\.ts$/.test(file)
/** Loaded only to check a manifest, or by the command line; all the rest runs in the visitor's page. */
const runsInPage = (file: string): boolean =>
  !isSchema(file) && file !== 'lib/vocabulary.ts' && !/^(check|cli)(\/|\.ts$)/.test(file)
const isPackage = (door: Door, name: string): boolean =>
  door.from === name || door.from.startsWith(`${name}/`)
const told = (doors: readonly Door[]): string[] => doors.map(({ file, from }) => `${file}: imports ${from}`)

/** The loader may know what it starts, by type: at run time it finds main by its address. */
export const nobodyImportsMain: Rule = house =>
  told(
    doorsOf(house).filter(
      ({ file, to, kind }) =>
        to === 'loader.ts' || (to === 'main.ts' && !(file === 'loader.ts' && kind === 'type')),
    ),
  )

export const libImportsNothingOfOurs: Rule = house =>
  told(doorsOf(house).filter(({ file, to }) => roomOf(file) === 'lib' && to && roomOf(to) !== 'lib'))

export const neighboursKeepToThemselves: Rule = house =>
  told(
    doorsOf(house).filter(({ file, to, kind }) => {
      if (!to || kind === 'type' || (isSchema(file) && isSchema(to))) return false
      const [here, there] = [roomOf(file), roomOf(to)]
      const isNeighbour = KINDS.includes(there) || there === 'ui' || there === 'guide'
      return KINDS.includes(here) && isNeighbour && here !== there && !NEIGHBOURS[here]?.includes(there)
    }),
  )

export const noCircles: Rule = house => circles(house, doorsOf(house))

export const coreIsLight: Rule = house => {
  const doors = doorsOf(house)
  const core = closure(doors, 'main.ts')
  const heavy = ['preact', '@preact/signals', 'zod', '@testing-library/preact']
  return told(
    doors.filter(
      door => core.has(door.file) && door.kind === 'value' && heavy.some(name => isPackage(door, name)),
    ),
  )
}

export const preactIsForViews: Rule = house =>
  told(
    doorsOf(house).filter(
      door =>
        !/^((surfaces|ui|inspector|report\/view)\/|(questions|blocks)\/.*\.tsx$)/.test(door.file) &&
        door.kind !== 'type' &&
        ['preact', '@preact/signals'].some(name => isPackage(door, name)),
    ),
  )

export const loaderImportsNothing: Rule = house =>
  told(doorsOf(house).filter(({ file, kind }) => file === 'loader.ts' && kind !== 'type'))

export const pageRunsNoSchema: Rule = house =>
  told(
    doorsOf(house).filter(door => {
      if (!runsInPage(door.file) || door.kind === 'type') return false
      if (isPackage(door, 'zod')) return true
      // The checker itself may be fetched when a manifest needs it, never at once.
      return (
        door.to !== undefined && !runsInPage(door.to) && !(door.kind === 'lazy' && door.to === 'check.ts')
      )
    }),
  )

const SHUT_NAMES = new Set(
  `innerHTML outerHTML insertAdjacentHTML setHTMLUnsafe parseHTMLUnsafe createContextualFragment
  dangerouslySetInnerHTML srcdoc eval onunload onbeforeunload`.split(/\s+/),
)
const SHUT_WORDS = new Set([...SHUT_NAMES, 'unload', 'beforeunload'])
const SHUT_CALLS = new Set(['Function', 'RegExp'])

const property = (node: Node): string | undefined =>
  node.computed ? textOf(node.property) : ((node.property as Node).name as string)

const shut = (node: Node): string | undefined => {
  if (/^(JSX)?Identifier$/.test(node.type) && SHUT_NAMES.has(node.name as string)) return node.name as string
  const text = textOf(node)
  if (text !== undefined && SHUT_WORDS.has(text)) return `'${text}'`
  if (node.type === 'MemberExpression') {
    const name = property(node)
    if (name === 'cookie' || name === 'parseFromString') return `.${name}`
    const object = node.object as Node
    const owner = object.type === 'MemberExpression' ? property(object) : object.name
    if (/^write(ln)?$/.test(name ?? '') && /^doc(ument)?$/.test(String(owner))) return `.${name}`
  }
  if (node.type === 'NewExpression' || node.type === 'CallExpression') {
    const callee = node.callee as Node
    const name = callee.type === 'MemberExpression' ? property(callee) : (callee.name as string | undefined)
    if (name && SHUT_CALLS.has(name)) return `${name}(`
  }
  return undefined
}

export const noWayToRunText: Rule = house =>
  [...house]
    .filter(([file]) => roomOf(file) !== 'cli')
    .flatMap(([file, source]) => {
      const found = new Set(nodesOf(source, file).map(shut))
      return [...found].filter(what => what !== undefined).map(what => `${file}: ${what}`)
    })

/** The `type: z.literal('...')` of a source. */
const literalTypes = (source: string, file: string): string[] =>
  nodesOf(source, file).flatMap(node => {
    const call = node.value as Node | undefined
    if (node.type !== 'Property' || (node.key as Node).name !== 'type' || call?.type !== 'CallExpression')
      return []
    const [callee, argument] = [call.callee as Node, (call.arguments as Node[])[0]]
    const text = textOf(argument)
    return callee.type === 'MemberExpression' && property(callee) === 'literal' && text ? [text] : []
  })

export const kindIsOneFile: Rule = house =>
  KINDS_OF_THE_MANIFEST.flatMap(room => {
    const files = [...house.keys()].filter(file => new RegExp(`^${room}/[^/]+$`).test(file))
    const types = files.filter(isSchema).flatMap(file => literalTypes(house.get(file) ?? '', file))
    const listed = new Set(
      doorsOf(house)
        .filter(d => [`${room}/index.ts`, `${room}/more.ts`].includes(d.file) && d.kind !== 'type')
        .map(d => d.to),
    )
    return (types.length ? [...new Set(types)] : ['of any type']).flatMap(type => {
      const own = files.filter(file => nameOf(file) === type)
      if (own.length !== 1) return [`${room}: ${type} has ${own.length} files`]
      return listed.has(own[0]) ? [] : [`${own[0]}: not in ${room}/index.ts or more.ts`]
    })
  })

export const languageIsListed: Rule = house => {
  const listed = new Set(
    doorsOf(house)
      .filter(d => d.file === 'locales/index.ts')
      .map(d => d.to),
  )
  const languages = [...house.keys()].filter(file => /^locales\/[a-z]{2,3}(-\w+)*\.ts$/.test(file))
  return languages.filter(file => nameOf(file) !== 'index' && !listed.has(file)).map(f => `${f}: not listed`)
}

/** Files that may be longer than 200 lines, with the reason: one entry for each of eighteen kinds of condition, nothing else. */
const LONG_FOR_A_REASON: readonly string[] = ['conditions/schema.ts']

export const filesAreShort: Rule = house =>
  [...house]
    .map(([file, source]) => ({ file, lines: source.split('\n').length - 1 }))
    .filter(({ file, lines }) => lines > 200 && !LONG_FOR_A_REASON.includes(file))
    .map(({ file, lines }) => `${file}: ${lines} lines`)
