/** Finds a Chrome or Chromium for the journeys, and installs one where there is none. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'google-chrome-beta',
  'microsoft-edge',
]

/** What the search may ask of the machine and do to it. */
export interface Machine {
  platform: NodeJS.Platform
  env: Readonly<Record<string, string | undefined>>
  home: string
  isRoot: boolean
  /** Has apt to install with: Debian, Ubuntu and their kin. */
  hasApt: boolean
  /** Can this file be run? */
  runs(path: string): boolean
  /** Where playwright's own browser lies, or would lie. */
  playwrightPath(): string
  /** Runs a command to its end, its output on the terminal; throws if it fails. */
  run(command: string, args: readonly string[]): void
  say(sentence: string): void
}

const usualPlaces = ({ platform, env, home }: Machine): string[] => {
  if (platform === 'darwin')
    return ['', home].flatMap(root =>
      ['Google Chrome', 'Chromium', 'Google Chrome for Testing', 'Microsoft Edge'].map(
        name => `${root}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    )
  if (platform === 'win32')
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
      .filter(root => root !== undefined)
      .flatMap(root =>
        ['Google\\Chrome', 'Chromium', 'Microsoft\\Edge'].map(
          name => `${root}\\${name}\\Application\\${name.endsWith('Edge') ? 'msedge' : 'chrome'}.exe`,
        ),
      )
  return ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium']
}

const onPath = ({ platform, env }: Machine): string[] =>
  (env.PATH ?? '')
    .split(delimiter)
    .filter(folder => folder !== '')
    .flatMap(folder => NAMES.map(name => join(folder, platform === 'win32' ? `${name}.exe` : name)))

const present = (machine: Machine): string | undefined =>
  [...onPath(machine), ...usualPlaces(machine), machine.playwrightPath()].find(path => machine.runs(path))

const install = ({ isRoot, hasApt, run, say }: Machine): void => {
  if (isRoot && hasApt) {
    say('The journeys need a browser and there is none here: installing Chromium with apt-get.')
    try {
      run('apt-get', ['update'])
      run('apt-get', ['install', '-y', 'chromium'])
      return
    } catch (reason) {
      say(`apt-get could not (${reason instanceof Error ? reason.message : reason}).`)
    }
  }
  say('The journeys need a browser and there is none here: installing Chromium with playwright’s installer.')
  const withDependencies = isRoot && hasApt ? ['--with-deps'] : []
  run('npx', ['playwright-core', 'install', ...withDependencies, 'chromium'])
}

/**
 * Path of a browser: CHROME_PATH, else one on PATH or in the usual places, else playwright's own, else one that is
 * installed now. Throws, saying what to do, if CHROME_PATH cannot be run or nothing could be installed.
 */
export function findBrowser(machine: Machine = thisMachine()): string {
  const chosen = machine.env.CHROME_PATH
  if (chosen) {
    if (machine.runs(chosen)) return chosen
    throw new Error(`CHROME_PATH is ${chosen}, which cannot be run: mend it or leave it out.`)
  }
  const found = present(machine)
  if (found) return found
  install(machine)
  const installed = present(machine)
  if (installed) return installed
  throw new Error('No browser could be installed: install Chrome or Chromium, or set CHROME_PATH to one.')
}

/** Ubuntu's `chromium-browser` package is a script that only asks for a snap; it is no browser. */
const asksForSnap = (path: string): boolean =>
  statSync(path).size < 8192 && readFileSync(path, 'utf8').includes('snap install chromium')

const runsHere = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile() && !asksForSnap(path)
  } catch {
    return false
  }
}

const runHere = (command: string, args: readonly string[]): void => {
  const { status, error } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`)
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  env: process.env,
  home: homedir(),
  isRoot: process.getuid?.() === 0,
  hasApt: existsSync('/usr/bin/apt-get'),
  runs: runsHere,
  playwrightPath: () => chromium.executablePath(),
  run: runHere,
  say: sentence => console.log(sentence),
})
