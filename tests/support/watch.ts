/** Watches a visitor's pages for everything that a good guest does not do there. */
import type { BrowserContext, ConsoleMessage, Page, Request } from 'playwright-core'

/** What was seen so far, in sentences; it grows while the visitor goes on. */
export interface Watch {
  consoleErrors: string[]
  /** Uncaught errors and unhandled rejections. */
  pageErrors: string[]
  /** "script-src blocked inline (Refused ...)", of policies that only report too. */
  cspViolations: string[]
  /** "GET https://elsewhere.example/x": anything but this machine. */
  outsideRequests: string[]
  /** What moved without the visitor doing something, and how far. */
  layoutShifts: { value: number; moved: string }[]
  /** In ms; `script` is the address of the longest script in it, where the browser says. */
  longTasks: { duration: number; script: string }[]
  /** Waits until the pages have reported all that happened up to now. */
  settle(): Promise<void>
}

type Report =
  | { kind: 'csp'; text: string }
  | { kind: 'shift'; value: number; moved: string }
  | { kind: 'long'; duration: number; script: string }

const REPORT = '__watchReport'

const isOutside = (url: string): boolean => {
  const { protocol, hostname } = new URL(url)
  return /^(https?|wss?):$/.test(protocol) && !/^(127(\.\d+){3}|localhost|\[::1\])$/.test(hostname)
}

/** Starts to watch all pages of a visitor, those open now only from their next address on. */
export async function watch(visitor: BrowserContext): Promise<Watch> {
  const seen: Watch = {
    consoleErrors: [],
    pageErrors: [],
    cspViolations: [],
    outsideRequests: [],
    layoutShifts: [],
    longTasks: [],
    settle: async () => {
      await Promise.all(visitor.pages().map(settled))
    },
  }
  visitor.on('console', (message: ConsoleMessage) => {
    const { url } = message.location()
    // The browser asks for the icon by itself; a shop without one is no fault of anybody.
    if (message.type() !== 'error' || url.endsWith('/favicon.ico')) return
    seen.consoleErrors.push(`${message.text()} (${url})`)
  })
  visitor.on('weberror', error => {
    const thrown = error.error()
    seen.pageErrors.push(thrown.stack || String(thrown))
  })
  visitor.on('request', (request: Request) => {
    if (isOutside(request.url())) seen.outsideRequests.push(`${request.method()} ${request.url()}`)
  })
  await visitor.exposeBinding(REPORT, (_, report: Report) => {
    if (report.kind === 'csp') seen.cspViolations.push(report.text)
    else if (report.kind === 'shift') seen.layoutShifts.push({ value: report.value, moved: report.moved })
    else seen.longTasks.push({ duration: report.duration, script: report.script })
  })
  await visitor.addInitScript(observe, REPORT)
  return seen
}

/** Two frames and a turn of the loop: observers are called after the frame that they tell of. */
const settled = async (page: Page): Promise<void> => {
  if (page.isClosed()) return
  await page
    .evaluate(async () => {
      const frame = () => new Promise(done => requestAnimationFrame(done))
      // A hidden page has no frames; the pause ends the wait there.
      const pause = new Promise(done => setTimeout(done, 250))
      await Promise.race([frame().then(frame), pause])
      await new Promise(done => setTimeout(done, 50))
    })
    // The page has gone meanwhile; what it reported is here already.
    .catch(() => {})
}

/** Runs in the page before any of its scripts; it may use nothing from outside itself. */
function observe(name: string): void {
  const report = (told: Report) => (window as unknown as Record<string, (r: Report) => void>)[name]?.(told)
  const describe = (node: Node | null | undefined): string =>
    node instanceof Element
      ? node.localName + (node.id && `#${node.id}`) + [...node.classList].map(c => `.${c}`).join('')
      : (node?.nodeName ?? 'something')
  addEventListener(
    'securitypolicyviolation',
    e => {
      const at = e.sourceFile ? ` at ${e.sourceFile}:${e.lineNumber}` : ''
      report({ kind: 'csp', text: `${e.effectiveDirective} blocked ${e.blockedURI}${at} ${e.sample}`.trim() })
    },
    true,
  )
  const on = (type: string, tell: (entry: never) => void) =>
    new PerformanceObserver(list => {
      for (const entry of list.getEntries()) tell(entry as never)
    }).observe({ type, buffered: true })
  type Shift = { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] }
  on('layout-shift', ({ value, hadRecentInput, sources }: Shift) => {
    if (!hadRecentInput)
      report({ kind: 'shift', value, moved: sources.map(s => describe(s.node)).join(', ') })
  })
  on('longtask', ({ duration }: PerformanceEntry) => report({ kind: 'long', duration, script: '' }))
  type Frame = { scripts: { sourceURL: string; duration: number }[] }
  on('long-animation-frame', ({ scripts }: Frame) => {
    for (const { sourceURL, duration } of scripts)
      if (duration >= 50) report({ kind: 'long', duration, script: sourceURL })
  })
}
