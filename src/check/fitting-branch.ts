/** Where a value may have one of several shapes and has none, the one that its author probably meant. */
import { didYouMean } from '../lib/did-you-mean'
import type { Issue } from './explain-issues'
import { isObject, valueAt } from './path'

/** The issues of the shape that fits best; the others say nothing that helps. Other issues are given back as they are. */
export function fittingBranch(issue: Issue, root: unknown): Issue[] {
  if (issue.code !== 'invalid_union' || issue.discriminator) return [issue]
  const value = valueAt(root, issue.path)
  const branches = issue.errors.map(branch => branch.flatMap(inner => fittingBranch(inner, value)))
  const weights = branches.map(branch => branch.reduce((sum, inner) => sum + misfit(inner, value), 0))
  const here = (inner: Issue) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue
  if (branches.every(branch => branch.length === 1 && !branch[0]!.path.length))
    return [{ code: 'either', path: issue.path, message: '', of: branches.flat() }]
  return branches[weights.indexOf(Math.min(...weights))]!.map(here)
}

/** How much an issue speaks against the shape: what lies deeper inside does not, it is only wrong there. */
function misfit(issue: Issue, value: unknown): number {
  const { code, path } = issue
  if (code === 'unrecognized_keys' && !path.length) {
    const known: string[] = JSON.parse(issue.message)
    return issue.keys.slice(0, 20).reduce((sum, key) => sum + (didYouMean(key, known) ? 1 : 1.5), 0)
  }
  // no language has several texts: this is no text by language, but one by segment
  if (code === 'invalid_key') return isObject(valueAt(value, path)) ? 4 : 1.4
  if (!path.length) return code === 'custom' ? 0 : 100
  if (path.length > 1 || valueAt(value, path) !== undefined) return 0
  return code === 'invalid_union' ? 3 : 1
}
