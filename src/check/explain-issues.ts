/** Turns what the schema found into sentences: where, what is wrong, what to write instead. */
import type { core } from 'zod/mini'
import { didYouMean } from '../lib/did-you-mean'
import { fittingBranch } from './fitting-branch'
import { isObject, type Path, valueAt } from './path'
import { choose, list, quote, suggest } from './words'

/** An issue of the schema, or several of which any would do. */
export type Issue = core.$ZodIssue | { code: 'either'; path: PropertyKey[]; message: string; of: Issue[] }

interface Sentence {
  path: Path
  what: string
  fix: string
}

/** More of one block would bury the first one. */
const MOST = 20

const KINDS: Record<string, string> = {
  string: 'a text in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list: [ … ]',
  object: 'an object: { … }',
  record: 'an object: { … }',
}

/** The schema's message for an unknown key: the keys that are known, as JSON. Every other message is the author's own, or ''. */
export const sayKnownKeys: core.$ZodErrorMap = ({ code, inst }) => {
  if (code !== 'unrecognized_keys') return ''
  const def = (inst as core.$ZodType)._zod.def as { shape?: object; keyType?: core.$ZodType }
  return JSON.stringify(def.shape ? Object.keys(def.shape) : [...(def.keyType?._zod.values ?? [])])
}

/** The sentences for the issues that the schema found in `root`; of several shapes, those of the one that fits best. */
export function explainIssues(issues: readonly Issue[], root: unknown): Sentence[] {
  const flat = issues.flatMap(issue => fittingBranch(issue, root)).slice(0, MOST)
  const explained = new Set<string>()
  const spell = (path: Path) => JSON.stringify(path)
  const unknown = flat.flatMap(issue => {
    if (issue.code !== 'unrecognized_keys') return []
    const known: string[] = JSON.parse(issue.message)
    explained.add(spell(issue.path))
    return issue.keys.slice(0, MOST).map((key): Sentence => {
      explained.add(spell([...issue.path, didYouMean(key, known) ?? key]))
      return {
        path: [...issue.path, key],
        what: `unknown key ${quote(key)}`,
        fix: suggest(key, known, 'take it out'),
      }
    })
  })
  const said = new Set<string>()
  const isNews = ({ code, path }: Issue) => {
    const place = spell(path)
    // with "titel" explained, neither the missing "title" nor what follows from it is news
    const follows = explained.has(place) && (code === 'custom' || valueAt(root, path) === undefined)
    return code !== 'unrecognized_keys' && !follows && !said.has(place) && said.add(place)
  }
  return [...unknown, ...flat.filter(isNews).map(issue => explain(issue, valueAt(root, issue.path)))]
}

function explain(issue: Issue, value: unknown): Sentence {
  const { code, path } = issue
  const key = String(path.at(-1))
  const fix = wants(issue)
  if (code === 'invalid_key') return { path, what: `${quote(key)} cannot be a key here`, fix }
  if (value === undefined) return { path, what: 'is missing', fix }
  if (typeof value === 'string') {
    const choices = choicesOf(issue)
    const what = `unknown ${key === 'type' ? 'type' : 'value'} ${quote(value)}`
    if (choices) return { path, what, fix: choose(value, choices) }
    const bare =
      code === 'invalid_type' &&
      value.match(issue.expected === 'boolean' ? /^(true|false)$/ : /^-?\d+(\.\d+)?$/)
    if (bare) return { path, what: `${quote(value)} is a text`, fix: `write ${bare[0]} without quotes` }
  }
  return { path, what: whatIs(issue, value), fix }
}

function whatIs(issue: Issue, value: unknown): string {
  if (issue.code === 'custom' && isObject(value)) return 'its keys do not fit together'
  if (issue.code === 'too_small' && Object(value).length === 0) return 'is empty'
  if (issue.code === 'too_big' && Object(value).length) return `is too long (${Object(value).length})`
  return `${Array.isArray(value) ? 'a list' : isObject(value) ? 'an object' : list([value])} cannot be used here`
}

/** What to choose from, where the issue is that none was chosen. */
function choicesOf(issue: Issue): readonly unknown[] | undefined {
  if (issue.code === 'invalid_value') return issue.values
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options : undefined
}

function wants(issue: Issue): string {
  const { code, message } = issue
  if (message) return message
  const choices = choicesOf(issue)
  if (choices) return `write ${choices.length > 1 ? 'one of ' : ''}${list(choices)}`
  if (code === 'either')
    return `write ${[...new Set(issue.of.map(one => wants(one).replace(/^write /, '')))].join(', or ')}`
  if (code === 'invalid_type') return `write ${KINDS[issue.expected] ?? issue.expected}`
  if (code === 'invalid_key') return issue.issues[0]?.message || 'choose another key'
  if (code === 'too_small')
    return amount(issue.inclusive ? 'at least' : 'more than', issue.minimum, issue.origin)
  if (code === 'too_big')
    return amount(issue.inclusive ? 'at most' : 'less than', issue.maximum, issue.origin)
  return 'write something else'
}

const amount = (bound: string, limit: number | bigint, origin: string) =>
  `${origin === 'array' ? 'give' : 'write'} ${bound} ${limit}${origin === 'string' ? ' characters' : ''}`
