/** A browser for the journeys, and visitors who each come with a fresh profile. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type LaunchOptions,
} from 'playwright-core'
import { findBrowser } from './find-browser'

const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing but this machine can be reached, whatever a page asks for.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE [::1]',
]

/** Starts the browser, headless. With `backForwardCache`, pages are kept for "back" as they are for real visitors. */
export const launch = (options: { backForwardCache?: boolean } = {}): Promise<Browser> =>
  chromium.launch({
    ...howToStart(),
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
  })

const howToStart = (): LaunchOptions => ({
  executablePath: findBrowser(),
  headless: true,
  // Chromium's sandbox does not start for root: https://crbug.com/638180
  chromiumSandbox: process.getuid?.() !== 0,
  args: ARGS,
})

/** Who comes: what is left out is a desktop visitor who reads English and has set nothing. */
export interface Visitor {
  /** 390 x 844, touch, mobile layout. */
  phone?: boolean
  /** The browser's language, "es-ES". */
  locale?: string
  colorScheme?: 'light' | 'dark'
  reducedMotion?: boolean
  forcedColors?: boolean
  /** Cookies and storage of an earlier visit, as `context.storageState({ indexedDB: true })` gave them. */
  cameBefore?: BrowserContextOptions['storageState']
}

const DESKTOP: BrowserContextOptions = { viewport: { width: 1280, height: 800 } }
const PHONE: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
}

/** A visitor with a fresh profile. Close the context when the visitor leaves. */
export const newVisitor = (browser: Browser, visitor: Visitor = {}): Promise<BrowserContext> =>
  browser.newContext({
    ...howTheyCome(visitor),
    ...(visitor.cameBefore ? { storageState: visitor.cameBefore } : {}),
  })

/** A visitor with a browser of their own, whose profile lies in this folder and stays there: come back with the same. */
export const openProfile = (folder: string, visitor: Visitor = {}): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { ...howToStart(), ...howTheyCome(visitor) })

const howTheyCome = (visitor: Visitor): BrowserContextOptions => ({
  ...(visitor.phone ? PHONE : DESKTOP),
  locale: visitor.locale ?? 'en-GB',
  colorScheme: visitor.colorScheme ?? 'light',
  reducedMotion: visitor.reducedMotion ? 'reduce' : 'no-preference',
  forcedColors: visitor.forcedColors ? 'active' : 'none',
})
