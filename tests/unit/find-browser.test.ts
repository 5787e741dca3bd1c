/** A newcomer runs the tests on any machine: the browser is found, or one is put there. */
import { expect, test } from 'vitest'
import { findBrowser, type Machine } from '../support/find-browser'

/** A bare Linux machine with these files on it; `apt-get` and `npx` put theirs there when they are run. */
function machine(files: string[], changes: Partial<Machine> = {}) {
  const present = new Set(files)
  const ran: string[] = []
  const said: string[] = []
  const bare: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/home/ana',
    isRoot: false,
    hasApt: true,
    runs: path => present.has(path),
    playwrightPath: () => '/cache/playwright/chrome',
    run(command, args) {
      ran.push([command, ...args].join(' '))
      if (args[0] === 'install') present.add('/usr/bin/chromium')
      if (command === 'npx') present.add('/cache/playwright/chrome')
    },
    say: sentence => said.push(sentence),
  }
  return { ran, said, find: () => findBrowser({ ...bare, ...changes }) }
}

test.each([
  [
    'CHROME_PATH is theirs before any other',
    ['/opt/mine', '/usr/bin/chromium'],
    { env: { CHROME_PATH: '/opt/mine', PATH: '/usr/bin' } },
    '/opt/mine',
  ],
  ['Chromium on PATH', ['/usr/bin/chromium'], {}, '/usr/bin/chromium'],
  ['Chrome on PATH', ['/usr/bin/google-chrome'], {}, '/usr/bin/google-chrome'],
  [
    'Chrome in the applications of a Mac',
    ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    { platform: 'darwin' as const },
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  [
    'Edge on Windows',
    ['C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
    { platform: 'win32' as const, env: { PROGRAMFILES: 'C:\\Programs' } },
    'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
  ['playwright’s own', ['/cache/playwright/chrome'], {}, '/cache/playwright/chrome'],
])('A newcomer with %s has it used, and nothing is installed', (_, files, changes, path) => {
  const { find, ran, said } = machine(files, changes)
  expect(find()).toBe(path)
  expect(ran).toEqual([])
  expect(said).toEqual([])
})

test('A newcomer who is root on Debian gets Chromium from apt, and is told so', () => {
  const { find, ran, said } = machine([], { isRoot: true })
  expect(find()).toBe('/usr/bin/chromium')
  expect(ran).toEqual(['apt-get update', 'apt-get install -y chromium'])
  expect(said).toEqual([expect.stringContaining('apt-get')])
})

test('A newcomer without root gets playwright’s browser, and is told so', () => {
  const { find, ran, said } = machine([])
  expect(find()).toBe('/cache/playwright/chrome')
  expect(ran).toEqual(['npx playwright-core install chromium'])
  expect(said).toEqual([expect.stringContaining('playwright')])
})

test('A newcomer whose apt fails gets playwright’s browser with what it needs', () => {
  const ran: string[] = []
  let present = false
  const { find, said } = machine([], {
    isRoot: true,
    runs: path => present && path === '/cache/playwright/chrome',
    run(command, args) {
      ran.push([command, ...args].join(' '))
      if (command === 'apt-get') throw new Error('no network')
      present = true
    },
  })
  expect(find()).toBe('/cache/playwright/chrome')
  expect(ran).toEqual(['apt-get update', 'npx playwright-core install --with-deps chromium'])
  expect(said.join(' ')).toContain('no network')
})

test('A newcomer with a wrong CHROME_PATH is told to mend it; another browser is not taken instead', () => {
  const { find } = machine(['/usr/bin/chromium'], { env: { CHROME_PATH: '/gone', PATH: '/usr/bin' } })
  expect(find).toThrow('CHROME_PATH is /gone')
})

test('A newcomer with whom nothing works is told what to do', () => {
  const { find } = machine([], { run: () => {} })
  expect(find).toThrow('install Chrome or Chromium, or set CHROME_PATH')
})
