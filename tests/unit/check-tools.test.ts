/** What the checker says of search and recommendation tools: every sentence with its place and what to write instead. */
import { describe, expect, test } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import { reasonFor } from '../../src/check/reasons'
import { looksSecret } from '../../src/check/secrets'

const guides = {
  fans: {
    title: 'Fans',
    questions: [
      {
        ...{ id: 'room', type: 'choice', ask: 'Where?' },
        options: [
          { id: 'a', label: 'Bedroom', wish: { field: 'noise', atMost: 35 } },
          { id: 'b', label: 'Garage' },
        ],
      },
    ],
  },
}
/** The errors of a manifest with this tool, as the command line says them. */
function said(tool: object, more: object = { catalog: { url: '/c.json' } }): string[] {
  const source = { ...more, guides, recommender: [tool] }
  const { manifest, problems } = check(source, reasonFor)
  return [...problems, ...(manifest ? advise(manifest, source) : [])].map(sayProblem)
}
const jwt = (claims: object) =>
  ['{"alg":"HS256"}', JSON.stringify(claims), 'signature']
    .map(part => Buffer.from(part).toString('base64url'))
    .join('.')

const HEX32 = 'a1b2c3d4e5f60718293a4b5c6d7e8f90'
const HEX64 = HEX32 + HEX32
const TOOLS: Record<string, object> = {
  algolia: { type: 'algolia', app: 'LATENCY', searchKey: HEX32, index: 'fans' },
  recombee: { type: 'recombee', database: 'fans', token: 'aPublicTokenOfTheirs', region: 'eu-west' },
  gorse: { type: 'gorse', url: '/gorse/api' },
  typesense: {
    type: 'typesense',
    url: 'https://ts.example',
    searchKey: 'kPqX7sT2vB9mZ4',
    collection: 'fans',
  },
  meilisearch: { type: 'meilisearch', url: 'https://ms.example', searchKey: HEX64, index: 'fans' },
  qdrant: {
    type: 'qdrant',
    url: 'https://qd.example',
    readKey: jwt({ access: 'r', exp: 1 }),
    collection: 'fans',
  },
  elasticsearch: { type: 'elasticsearch', url: '/search/fans' },
}

test.each(Object.entries(TOOLS))('An owner who has written %s right, hears nothing', (_, tool) => {
  expect(said(tool)).toEqual([])
})

test.each(Object.entries(TOOLS).filter(([type]) => type !== 'gorse'))(
  'An owner with %s needs no catalogue',
  (_, tool) => {
    expect(said(tool, {})).toEqual([])
  },
)

test('An owner whose tool gives ids only, hears that nobody knows the products, unless his shop’s system does', () => {
  expect(said(TOOLS.gorse!, { shop: { platform: { type: 'generic' } } })).toEqual([
    'recommender[0]: it gives ids only, and nobody knows the products behind them; add "catalog": { "url": "/catalog.json" }',
  ])
  expect(said(TOOLS.gorse!, { shop: { platform: { type: 'shopify' } } })).toEqual([])
})

describe('An owner who has written a key that opens more than a search, is refused', () => {
  const cases: [string, object, string, RegExp][] = [
    [
      'algolia',
      { adminKey: HEX32 },
      'recommender[0].adminKey',
      /changes and deletes.*Search-Only API Key.*"searchKey"/,
    ],
    ['algolia', { apiKey: HEX32 }, 'recommender[0].apiKey', /Search-Only API Key/],
    ['algolia', { writeKey: HEX32 }, 'recommender[0].writeKey', /Search-Only API Key/],
    ['algolia', { searchKey: 'my-admin-key-0123' }, 'recommender[0].searchKey', /by its name/],
    ['typesense', { searchKey: 'typesense-admin-1' }, 'recommender[0].searchKey', /documents:search/],
    ['typesense', { adminApiKey: 'x' }, 'recommender[0].adminApiKey', /documents:search/],
    [
      'meilisearch',
      { searchKey: 'aSampleMasterKey-of-16' },
      'recommender[0].searchKey',
      /Default Search API Key/,
    ],
    [
      'meilisearch',
      { searchKey: 'typed-by-the-owner' },
      'recommender[0].searchKey',
      /no API key of Meilisearch/,
    ],
    ['meilisearch', { masterKey: 'x' }, 'recommender[0].masterKey', /Default Search API Key/],
    ['qdrant', { readKey: jwt({ access: 'm' }) }, 'recommender[0].readKey', /"access": "r"/],
    [
      'qdrant',
      { readKey: jwt({ access: [{ collection: 'fans', access: 'rw' }] }) },
      'recommender[0].readKey',
      /opens more/,
    ],
    ['qdrant', { apiKey: 'x' }, 'recommender[0].apiKey', /"readKey"/],
    ['gorse', { apiKey: 'x' }, 'recommender[0].apiKey', /read, write and delete.*your server/],
    ['elasticsearch', { apiKey: 'x' }, 'recommender[0].apiKey', /your server/],
    ['elasticsearch', { username: 'elastic', password: 'x' }, 'recommender[0].password', /your server/],
    ['elasticsearch', { authorization: 'Basic eDp5' }, 'recommender[0].authorization', /key/],
    ['recombee', { privateToken: 'x' }, 'recommender[0].privateToken', /public token/],
    ['recombee', { token: 'sk_live_0123456789' }, 'recommender[0].token', /opens more than a search/],
  ]
  test.each(cases)('%s %j', (type, change, path, sentence) => {
    const sentences = said({ ...TOOLS[type], ...change })
    const one = sentences.find(sentence => sentence.startsWith(`${path}: `))
    expect(one, sentences.join('\n')).toMatch(sentence)
    expect(one).not.toMatch(/^warning/)
  })

  test('an endpoint with the key of a server in its headers', () => {
    const at = (headers: object) =>
      said({ type: 'endpoint', url: 'https://x.example/r', headers }).map(sentence => sentence.split(': ')[0])
    for (const value of ['Bearer abc', 'Basic eDp5', 'ApiKey abc', jwt({ scope: 'read products:write' })])
      expect(at({ authorization: value }), value).toEqual(['recommender[0].headers.authorization'])
    expect(at({ 'x-api-key': 'public-1234', 'x-shop': 'es' })).toEqual([])
  })

  test('a key over http, but not on the owner’s own machine', () => {
    expect(said({ ...TOOLS.typesense, url: 'http://ts.example:8108' })).toEqual([
      'recommender[0].url: the key would travel where others can read it; write https',
    ])
    expect(said({ ...TOOLS.typesense, url: 'http://localhost:8108' })).toEqual([])
  })
})

test('A token that can only read is no secret; what is no token at all is not looked into', () => {
  expect(looksSecret(jwt({ searchRules: { fans: {} }, apiKeyUid: 'x', exp: 1 }))).toBe(false)
  expect(looksSecret(jwt({ role: 'anon' }))).toBe(false)
  expect(looksSecret(jwt({ role: 'service_role' }))).toBe(true)
  expect(looksSecret(jwt({ actions: ['documents:search', 'documents:*', '*'] }))).toBe(true)
  for (const odd of ['eyJ.eyJ.x', `eyJhbGciOiJIUzI1NiJ9.eyJ%%.x`, 'ey.ey.', jwt([] as never), 7, null])
    expect(looksSecret(odd)).toBe(false)
})

test.each([
  ['algolia', { serchKey: HEX32, searchKey: undefined }, 'serchKey', 'did you mean "searchKey"?'],
  ['typesense', { colection: 'x', collection: undefined }, 'colection', 'did you mean "collection"?'],
  ['meilisearch', { embeder: 'x' }, 'embeder', 'did you mean "embedder"?'],
  ['qdrant', { vectr: 'x' }, 'vectr', 'did you mean "vector"?'],
  ['recombee', { scenrio: 'x' }, 'scenrio', 'did you mean "scenario"?'],
  ['gorse', { timout: '1s' }, 'timout', 'did you mean "timeout"?'],
])('An owner of %s who slips in %j, hears what he meant', (type, change, key, fix) => {
  const sentences = said(JSON.parse(JSON.stringify({ ...TOOLS[type], ...change })))
  expect(sentences).toContain(`recommender[0].${key}: unknown key "${key}"; ${fix}`)
})

test('An owner who writes a field that could be read as a filter, is refused', () => {
  const [sentence] = said({ ...TOOLS.typesense, fields: { noise: 'noise:<3 || x' } })
  expect(sentence).toBe(
    'recommender[0].fields.noise: "noise:<3 || x" cannot be used here; write letters, digits, "_", "-" and dots',
  )
})

test('An owner hears of a variable that nobody fills in, wherever he has written it', () => {
  const tool = {
    ...{
      type: 'endpoint',
      url: '/r?n={limt}&p={answers.room}',
      body: { a: [{ b: { $var: 'produkt' } }], c: { $var: 'cart' } },
    },
    feedback: {
      click: { url: '/c?key=sk_live_1', body: { who: { $var: 'user' }, what: { $var: 'product' } } },
    },
  }
  expect(said(tool)).toEqual([
    'warning: recommender[0].url: nothing is called "limt" here: it would always be left out; did you mean "limit"?',
    'warning: recommender[0].body.a[0].b.$var: nothing is called "produkt" here: it would always be left out; did you mean "product"?',
    'recommender[0].feedback.click.url: "key" looks like a secret, and everybody can read it; use a public key, or an endpoint of your own',
    expect.stringMatching(
      /^warning: recommender\[0\]\.feedback\.click\.body\.who\.\$var: nothing is called "user" here/,
    ),
  ])
})
