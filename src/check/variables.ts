/** Variables in addresses and bodies of endpoints: does anything ever stand there? */
import type { Manifest } from '../schema'
import { checkAddress } from './address'
import { everyObject } from './every-object'
import { isObject, type Path } from './path'
import type { Report } from './problem'
import { suggest } from './words'

const ASKED =
  'guide placement product limit locale currency viewed segments cart visitor answers wishes among bought dismissed'
const TOLD =
  'product products visitor attribution position timestamp at event id price quantity value currency'

/** Says which variables of an endpoint nobody fills in, and which of its addresses tell a secret. */
export function checkVariables(tool: Manifest['recommender'][number], path: Path, report: Report): void {
  if (tool.type !== 'endpoint') return
  const { url, method, body, feedback } = tool
  check(method === 'GET' || body ? url : '', body, ASKED, path, report)
  for (const [word, told] of Object.entries(feedback ?? {})) {
    if (!told) continue
    checkAddress(told.url, [...path, 'feedback', word], report)
    check(told.url, told.body, TOLD, [...path, 'feedback', word], report)
  }
}

function check(url: string, body: unknown, names: string, path: Path, report: Report): void {
  const known = names.split(' ')
  const look = (variable: string, at: Path) => {
    const [name = ''] = variable.split('.')
    if (!known.includes(name))
      report(
        at,
        `nothing is called "${variable}" here: it would always be left out`,
        suggest(name, known, ''),
        'warning',
      )
  }
  for (const [, variable = ''] of url.matchAll(/\{([\w.-]+)\}/g)) look(variable, [...path, 'url'])
  for (const [part, at] of isObject(body) ? everyObject(body, [...path, 'body']) : [])
    if (typeof part.$var === 'string') look(part.$var, [...at, '$var'])
}
