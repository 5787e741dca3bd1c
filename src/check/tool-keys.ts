/** Keys of search and recommendation tools: which option they belong in, and what opens more than a search. */
import type { Manifest } from '../schema'
import { everyObject } from './every-object'
import type { Path } from './path'
import type { Report } from './problem'
import { looksSecret } from './secrets'
import { quote } from './words'

type Tool = Manifest['recommender'][number]

const SERVER = 'keep it on your server: write the address of your own that adds it'
/** For each tool how its owner gets a key that everybody may read. */
const HOW: Partial<Record<string, string>> = {
  algolia: 'write the Search-Only API Key of the dashboard (API keys) as "searchKey"',
  typesense: 'make one with POST /keys and "actions": ["documents:search"], and write it as "searchKey"',
  meilisearch: 'write the "Default Search API Key" of GET /keys, or a tenant token, as "searchKey"',
  qdrant: 'make a token with "access": [{ "collection": "NAME", "access": "r" }], and write it as "readKey"',
  recombee: 'write the public token of the database’s settings as "token"',
  gorse: SERVER,
  elasticsearch: SERVER,
}
const READABLE = 'and everybody can read the manifest'

/** The sentence for an option of a tool that is a key by its name, but none that it has; undefined if it is none. */
export function keyOption(type: string, key: string): { what: string; fix: string } | undefined {
  const fix = Object.hasOwn(HOW, type) ? HOW[type] : undefined
  const plain = key.toLowerCase().replace(/[\W_]/g, '')
  if (!fix || !/(key|token|secret|password|user(name)?|authorization|auth)$/.test(plain)) return
  return {
    what: `unknown key ${quote(key)}: ${
      fix === SERVER
        ? 'its keys read, write and delete,'
        : /admin|master|write|private/.test(plain)
          ? 'it changes and deletes what the tool has,'
          : 'it does not say what the key may do,'
    } ${READABLE}`,
    fix,
  }
}

/** Says which keys of a tool open more than they should, or travel where others can read them. */
export function checkToolKeys(tool: Tool, path: Path, report: Report): void {
  const how = HOW[tool.type] ?? 'take it out: use a public key, or an endpoint of your own'
  for (const [found, at] of everyObject(tool, path))
    for (const [key, value] of Object.entries(found))
      if (looksSecret(value)) report([...at, key], `this key opens more than a search, ${READABLE}`, how)

  const key =
    'searchKey' in tool ? 'searchKey' : 'readKey' in tool ? 'readKey' : 'token' in tool ? 'token' : ''
  const value = key ? String((tool as Record<string, unknown>)[key]) : ''
  if (/admin|master|write|private|secret/i.test(value))
    report([...path, key], `by its name this key opens more than a search, ${READABLE}`, how)
  // its keys are SHA-256 in hexadecimal, tenant tokens are JWTs; a master key is whatever the owner has typed
  if (tool.type === 'meilisearch' && !/^([0-9a-f]{64}|ey[\w-]+\.[\w-]+\.[\w-]+)$/i.test(value))
    report(
      [...path, key],
      `this is no API key of Meilisearch; the master key opens everything, ${READABLE}`,
      how,
    )
  if (tool.type === 'algolia' && !/^([0-9a-f]{32}|[\w+/=-]{80,})$/i.test(value))
    report([...path, key], 'this is no key of Algolia: 32 digits and letters a to f', how, 'warning')
  const url = 'url' in tool ? tool.url : ''
  if (
    (key || 'headers' in tool) &&
    /^\s*http:/i.test(url) &&
    !/^\s*http:[\\/]*(localhost|127\.|\[::1\])/i.test(url)
  )
    report([...path, 'url'], 'the key would travel where others can read it', 'write https')
}

/** Says of a tool that gives ids only whether anybody knows the rest. */
export function checkIds(tool: Tool, { catalog, shop }: Manifest, path: Path, report: Report): void {
  if (tool.type === 'gorse' && !catalog && shop.platform.type === 'generic')
    report(
      path,
      'it gives ids only, and nobody knows the products behind them',
      'add "catalog": { "url": "/catalog.json" }',
    )
}
