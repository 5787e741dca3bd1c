/** What the widget may weigh for a visitor: bytes over the wire of the committed build, brotli. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { brotli, readBuilt } from '../support/built'
import { type SizeRow, sizeRows, wrongFigures } from '../support/size-rows'

const ROOT = join(import.meta.dirname, '../..')
const LIMITS: Partial<Record<SizeRow['name'], number>> = {
  loader: 700,
  'page view': 7000,
  'campaign judged': 7000,
  'all triggers armed': 7000,
  'first assistant': 17_800,
  survey: 3000,
  checker: 18_700,
}

describe('The committed build', () => {
  const rows = (): SizeRow[] => sizeRows(readBuilt(join(ROOT, 'dist')))

  test.each(Object.entries(LIMITS))('A visitor loads for "%s" at most %i bytes', (name, limit) => {
    const row = rows().find(r => r.name === name)
    console.log(`${name}: ${row?.bytes} of ${limit} B (${row?.files.join(', ')})`)
    expect(row?.files).not.toEqual([])
    expect(row?.bytes).toBeLessThanOrEqual(limit)
  })

  test('What has no limit is told all the same', () => {
    const others = rows().filter(({ name }) => LIMITS[name] === undefined)
    for (const { name, bytes, files } of others) console.log(`${name}: ${bytes} B (${files.join(', ')})`)
    expect(others.map(({ name }) => name)).toEqual(['first result', 'page read', 'with consent'])
  })

  test('A shop owner reads the true sizes in the README', () => {
    const readme = join(ROOT, 'README.md')
    expect(existsSync(readme) ? wrongFigures(readFileSync(readme, 'utf8'), rows()) : []).toEqual([])
  })
})

describe('The measuring', () => {
  const folder = mkdtempSync(join(tmpdir(), 'built-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'app'))
  const LATER = [
    'answered',
    'results-es',
    'advice',
    'choice',
    'multi-choice',
    'range',
    'yes-no',
    'recollection',
    'sinks',
  ]
  const TOLD = ['messages', 'messages-es', 'manners', 'text']
  const files = {
    'tendero.js': '!function(){import(new URL("app/main-aB3_-9xZ.js",document.currentScript.src))}()',
    'app/main-aB3_-9xZ.js':
      'import{a}from"./shared-00000000.js";const p=f=>f();p(()=>import("./scene-12121212.js"));import(`./check-22222222.js`);export{a}',
    'app/shared-00000000.js': 'export const a=1',
    'app/scene-12121212.js':
      'import("./es-44444444.js");import("./en-55555555.js");import("./assistant-11111111.js");import("./inline-66666666.js")',
    'app/assistant-11111111.js':
      'import{a as n}from"./main-aB3_-9xZ.js";import"./view-77777777.js";import("./answered-10101010.js");n()',
    'app/view-77777777.js': 'export const view=1',
    'app/check-22222222.js': 'import"./shared-00000000.js";import"./zod-99999999.js";',
    'app/zod-99999999.js': 'export const zod=1',
    'app/stage-16161616.js': 'export const stage=1',
    'app/keeping-19191919.js': 'export const keeping=1',
    'app/triggers-17171717.js': 'import("./exit-intent-18181818.js")',
    'app/exit-intent-18181818.js': 'export const exit=1',
    'app/es-44444444.js': 'export const es=1',
    'app/en-55555555.js': 'export const en=1',
    'app/inline-66666666.js': 'export const inline=1',
    'app/read-page-13131313.js': 'import"./lines-14141414.js"',
    'app/lines-14141414.js': 'export const lines=1',
    'app/tell-page-20202020.js': 'import"./page-events-15151515.js"',
    'app/work-21212121.js': 'import("./read-page-13131313.js")',
    'app/read-visible-23232323.js': 'export const visible=1',
    'app/page-events-15151515.js': 'export const events=1',
    ...Object.fromEntries(
      [...LATER, ...TOLD, 'survey', 'survey-es'].map(name => [
        `app/${name}-10101010.js`,
        `export const its='${name}'`,
      ]),
    ),
  }
  for (const [name, source] of Object.entries(files)) writeFileSync(join(folder, name), source)
  const built = readBuilt(folder)
  const rows = sizeRows(built)
  const filesOf = (name: string) =>
    rows.find(r => r.name === name)?.files.map(file => file.replace(/^app\/|-[\w-]{8}\.js$/g, ''))

  test('A visitor to whom nothing is shown loads the loader and the core', () => {
    expect(filesOf('loader')).toEqual(['tendero.js'])
    expect(filesOf('page view')).toEqual(['main', 'shared', 'tendero.js'])
  })

  test('A visitor who presses the launcher loads the first question, nothing of what follows its answer', () => {
    const opened = ['assistant', 'es', 'main', 'scene', 'shared', 'stage', 'view', 'tendero.js']
    expect(filesOf('first assistant')).toEqual(opened)
    const read = ['lines', 'page-events', 'read-page', 'read-visible', 'tell-page', 'work']
    const result = LATER.filter(name => name !== 'sinks')
    expect(filesOf('first result')?.sort()).toEqual([...opened, ...read, ...result].sort())
  })

  test('A visitor who agreed loads what reads the page, what remembers and what sends', () => {
    const page = ['lines', 'page-events', 'read-page', 'read-visible', 'tell-page', 'work']
    const read = ['main', 'scene', 'shared', ...page, 'tendero.js']
    expect(filesOf('page read')?.sort()).toEqual(read.sort())
    expect(filesOf('with consent')?.sort()).toEqual([...read, 'keeping', 'recollection', 'sinks'].sort())
  })

  test('A visitor who is asked loads the survey and its words beside what a message takes', () => {
    expect(filesOf('survey')).toEqual(['survey', 'survey-es'])
  })

  test('A visitor whose shop did not stamp its manifest loads the checker beside the page view', () => {
    expect(filesOf('checker')).toEqual(['check', 'zod'])
  })

  test('A visitor’s bytes are those of each file by itself', () => {
    const [loader, pageView] = rows
    expect(loader?.bytes).toBe(brotli(built, ['tendero.js']))
    expect(pageView?.bytes).toBe(pageView?.files.reduce((sum, file) => sum + brotli(built, [file]), 0))
  })

  test('A visitor who would ask for a file that was not built is found out', () => {
    const without = new Map([...built].filter(([name]) => !name.includes('shared')))
    expect(() => sizeRows(without)).toThrow('app/shared-00000000.js is not in the build')
    const renamed = new Map([...built].filter(([name]) => !name.includes('scene')))
    expect(() => sizeRows(renamed)).toThrow('the build has 0 chunks of the name scene')
    expect(() => sizeRows(new Map([['tendero.js', '']]))).toThrow('the loader names no app/main-HASH.js')
    expect(() => sizeRows(new Map())).toThrow('there is no build')
  })

  test('A shop owner who reads a wrong figure is not left with it', () => {
    const said = rows.map(r => ({ ...r, bytes: { loader: 640, 'page view': 6949 }[r.name as 'loader'] ?? 1 }))
    const readme = (loader: string, page: string) =>
      `# Tendero\n\n| what | size |\n|---|---|\n| loader | ${loader} |\n| **Page view** | with all: ${page} |\n`
    expect(wrongFigures(readme('0.6 kB', '6.9 kB'), said)).toEqual([])
    expect(wrongFigures(readme('0.6 kB', '6.8 kB'), said)).toEqual([
      'page view: README says 6.8 kB, measured 6.9 kB',
    ])
    expect(wrongFigures('No table here.', said)).toEqual([])
  })
})
