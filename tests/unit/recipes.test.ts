/** The recipes of docs/recipes.md: what a shop owner copies from there, must run. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { block } from '../../src/blocks/schema'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import type { ManifestSource } from '../../src/schema'
import { sink } from '../../src/sinks/schema'
import { surface } from '../../src/surfaces/schema'

type Part = Pick<ManifestSource, 'campaigns' | 'segments' | 'recommender' | 'sinks'>

const page = readFileSync('docs/recipes.md', 'utf8')
const headings = page.split(/^##+ /m).slice(1)
/** Headings over several recipes. */
const CHAPTERS = ['Programmes', 'Surveys', 'Segments']
const blocksOf = (text: string): unknown[] =>
  [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => JSON.parse(json!))
const shop = blocksOf(page)[0] as ManifestSource
const chapters = headings.map(text => ({
  name: text.split('\n')[0]!,
  text,
  parts: blocksOf(text) as Part[],
}))
const recipes = chapters.filter(({ name }) => !CHAPTERS.includes(name))

const withPart = (...parts: Part[]): ManifestSource => ({
  ...shop,
  segments: Object.assign({}, ...parts.map(({ segments }) => segments)),
  campaigns: parts.flatMap(({ campaigns = [] }) => campaigns),
  ...Object.assign({}, ...parts.map(({ recommender }) => recommender && { recommender })),
  ...Object.assign({}, ...parts.map(({ sinks }) => sinks && { sinks })),
})

/** What the checker and its advice say. */
function saidOf(source: ManifestSource): string[] {
  const { manifest, problems } = check(source)
  return [...problems, ...(manifest ? advise(manifest, source) : [])].map(sayProblem)
}

test('An owner finds a recipe for each of the moments that matter', () => {
  expect(recipes.map(({ name }) => name)).toEqual([
    'Welcome',
    'Hesitating on a product',
    'Leaving the basket',
    'A basket left behind',
    'Reassurance on the basket and checkout pages',
    'Win-back with a deadline',
    'Birthday',
    'Thank you',
    'Back in stock, and alternatives',
    'Save my basket',
    'Free shipping is near',
    'One question on leaving',
    'Does it help? An experiment',
    'Second purchase',
    'Before a customer is lost',
    'Thank-you with a code',
    'Review after delivery',
    'Time for new filters',
    'Newsletter with double opt-in',
    'How was it? And what if it was bad',
    'Would you recommend us?',
    'Was it easy?',
    'Why are you leaving?',
    'Personas and spend tiers',
    'Words by segment',
    'Recommendations by segment',
    'Recommendations from an engine',
    'Figures to my tools',
  ])
})

describe.each(recipes)('An owner who copies "$name"', ({ parts, text }) => {
  test('hears nothing from the checker, with the shop of the page', () => {
    expect(parts).toHaveLength(1)
    expect(saidOf(withPart(...parts))).toEqual([])
  })
  test('reads when to use it, and what it never does', () => {
    expect(text).toMatch(/\n(For|To|On|Two) /)
    expect(text).toMatch(/never|interrupts nobody|Nothing is known/i)
  })
  test('finds every text in both languages', () => {
    for (const words of textsOf(parts)) expect(Object.keys(Object(words)).sort()).toEqual(['en', 'es'])
  })
})

test('An owner who copies them all, hears nothing either', () => {
  expect(saidOf(withPart(...recipes.flatMap(({ parts }) => parts)))).toEqual([])
})

test('An owner sees every surface of messages and every kind of block somewhere', () => {
  const { manifest } = check(withPart(...recipes.flatMap(({ parts }) => parts)))
  const surfaces = manifest!.campaigns!.flatMap(campaign => [
    campaign.surface,
    ...(campaign.variants ?? []).map(arm => arm.surface),
  ])
  const contents = surfaces.flatMap(one =>
    'thanks' in one ? one.thanks.flatMap(({ content }) => content) : ('content' in one && one.content) || [],
  )
  const used = new Set<string>([...surfaces, ...contents].map(({ type }) => type))
  const kinds = [...surface.def.options, ...block.def.options].map(({ shape }) => shape.type.def.values[0]!)
  // launcher and assistant stand in README
  expect(kinds.filter(kind => !used.has(kind))).toEqual(['launcher', 'assistant', 'picture'])
})

test('An owner finds the way from the chapters to the recipes that stand elsewhere', () => {
  const anchors = chapters.map(({ name }) =>
    name
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  )
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor!)
  expect(links.length).toBeGreaterThan(3)
  expect(links.filter(anchor => !anchors.includes(anchor))).toEqual([])
})

test('An owner sees every tool that figures can go to', () => {
  const { sinks = [] } = recipes.find(({ name }) => name === 'Figures to my tools')!.parts[0]!
  const kinds = sink.def.options.map(({ shape }) => shape.type.def.values[0]!)
  // one's own server stands in README
  expect(kinds.filter(kind => !sinks.some(({ type }) => type === kind))).toEqual(['endpoint'])
})

/** The values under keys that hold texts. */
function textsOf(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    /^(title|text|label|ask|reply|consent|link|hint|message|hours)$/.test(key) ||
    (key === 'terms' && typeof inner === 'object')
      ? wordingsOf(inner)
      : textsOf(inner),
  )
}

/** A text that is another one for visitors of some segments has a wording for each. */
const wordingsOf = (text: unknown): unknown[] =>
  Object.hasOwn(Object(text), 'segments')
    ? [...Object.values((text as { segments: object }).segments), (text as { else: unknown }).else]
    : [text]
