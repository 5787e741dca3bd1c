/** docs/shops.md: what a shop owner reads of his system is there, and what he copies runs. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { check, sayProblem } from '../../src/check'
import { type PlatformType, platform } from '../../src/platforms/schema'
import { algolia, qdrant, typesense } from '../../src/recommenders/tools-schema'

const page = readFileSync('docs/shops.md', 'utf8')
const sections = new Map(
  page
    .split(/^## /m)
    .slice(1)
    .map(text => [text.slice(0, text.indexOf('\n')), text]),
)
const rows = page.split('\n').filter(line => /^\| \[/.test(line))
const types = platform.def.options
  .map(({ shape }) => shape.type.def.values[0]!)
  .filter((type): type is Exclude<PlatformType, 'auto'> => type !== 'auto')

/** As GitHub makes them of headings. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')

/** The row of a system: the section it links to, and its other cells by the table's heading. */
function rowOf(type: string) {
  const row = rows.find(line => line.includes(`\`${type}\``)) ?? ''
  const [, anchor] = /\]\(#([^)]+)\)/.exec(row) ?? []
  const cells = row.split('|').slice(2, -1)
  return { anchor, cells: cells.map(cell => cell.trim()) }
}

test('An owner finds in the table every system that there is, and none besides', () => {
  expect(rows.map(row => /`(\w+)`/.exec(row)?.[1]).sort()).toEqual([...types].sort())
})

describe.each(types)('An owner of a shop on "%s"', type => {
  const { anchor, cells } = rowOf(type)
  const [, section = ''] = [...sections].find(([heading]) => anchorOf(heading) === anchor) ?? []

  test('is led from the table to a section of his own', () => {
    expect(section).not.toBe('')
    expect(cells).toHaveLength(8)
  })
  test('reads where the tag goes, and can copy it', () => {
    expect(section).toMatch(/^\*\*Where\*\*: /m)
    expect(section).toMatch(/<script async src="[^"]*tendero\/tendero\.js"[^>]*><\/script>/)
  })
  test('reads what it does without a manifest and with one, and what it does not', () => {
    for (const word of ['Without a manifest', 'With one', 'What does not work'])
      expect(section).toContain(`**${word}**`)
  })
  test('copies a tag that names a manifest wherever nothing works without one', () => {
    const needsNone = cells[1] === 'yes'
    expect(/<script[^>]*data-manifest/.test(section)).toBe(!needsNone)
  })
})

test('A table that says "no manifest" says it of the systems whose catalogue is public', () => {
  expect(types.filter(type => rowOf(type).cells[1] === 'yes')).toEqual(['shopify', 'woocommerce'])
})

test.each([...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json]) => json!))(
  'An owner who copies %s hears nothing from the checker',
  json => {
    expect(check(JSON.parse(json)).problems.map(sayProblem)).toEqual([])
  },
)

test('Links of the page lead to files and sections that are there', () => {
  const links = [...page.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link]) => link!)
  const anchors = [...sections.keys()].map(anchorOf)
  for (const link of links)
    if (link.startsWith('#')) expect(anchors).toContain(link.slice(1))
    else expect(() => readFileSync(`docs/${link}`), link).not.toThrow()
})

test('An owner reads of the index of a search tool what it is, and not what another of its keys is', () => {
  const said = (schema: z.ZodMiniType) => z.globalRegistry.get(schema)?.description
  for (const name of [algolia.shape.index, typesense.shape.collection, qdrant.shape.collection])
    expect(said(name)).toBe('As the tool calls it.')
})
