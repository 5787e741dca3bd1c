/** How long a page is read at a quarter of this machine's speed, in a browser where nothing is loaded and no script runs. */
import { build } from 'vite'
import { auto } from '../../src/platforms/schema'
import { launch, newVisitor } from '../../tests/support/browser'
import { serve } from '../../tests/support/serve'
import { slowDown } from '../../tests/support/slow-down'
import type { Captured } from './captured'

const SLOWER = 4

/** The readers as one script that gives `reader.readPage`. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'src/platforms/read-page.ts', formats: ['iife'], name: 'reader' },
      rolldownOptions: { output: { minify: true, codeSplitting: false } },
    },
  })
  const [output] = [built].flat() as { output: { code?: string }[] }[]
  // what the script declares is to be seen by later calls
  return output!.output.find(file => file.code)!.code!.replace(/^var reader\s*=/, 'globalThis.reader =')
}

export interface Timing {
  page: Captured
  kilobytes: number
  elements: number
  /** Of the first reading, as a visitor has it: no code is warm. ms of the main thread's own time. */
  reading: number
  /** Of looking once at each element's name. ms. */
  walking: number
  /** Of the longest task among those of the reading. ms. */
  longest: number
  /** What was read, to compare with what is read elsewhere. */
  facts: { type: string; price: number | null; title: string | null }
}

/** Reads each page once, in a fresh one. */
export async function timeReading(
  pages: readonly { page: Captured; html: string; dataLayer: unknown[] }[],
): Promise<Timing[]> {
  const code = await bundle()
  let html = ''
  const served = await serve(() => ({
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
    },
    body: html,
  }))
  const browser = await launch()
  const timings: Timing[] = []
  try {
    for (const one of pages) {
      html = one.html
      const visitor = await newVisitor(browser)
      const page = await visitor.newPage()
      await page.goto(served.url, { waitUntil: 'domcontentloaded' })
      await page.evaluate(code)
      // the first drawing is not the reading's
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestIdleCallback(done))))
      await slowDown(page, SLOWER)
      const session = await visitor.newCDPSession(page)
      // other programs of this machine do not count
      await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' })
      await session.send('Performance.enable')
      const spent = async () =>
        (await session.send('Performance.getMetrics')).metrics.find(one => one.name === 'TaskDuration')!
          .value * 1000
      await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] })
      const idle = await spent()
      await page.evaluate(() => 0)
      const start = await spent()
      const asking = start - idle
      const facts = await page.evaluate(
        async ([url, dataLayer, options]) => {
          const { reader } = globalThis as unknown as {
            reader: typeof import('../../src/platforms/read-page')
          }
          const { type, product } = await reader.readPage({ document, url, dataLayer }, options, undefined)
          return { type, price: product?.price ?? null, title: product?.title ?? null }
        },
        [one.page.url, one.dataLayer, auto] as const,
      )
      const read = await spent()
      const longest = longestTask(await browser.stopTracing())
      const traced = await spent()
      const elements = await page.evaluate(() => {
        let letters = 0
        const all = document.querySelectorAll('*')
        for (const element of all) letters += element.tagName.length
        return letters && all.length
      })
      const walked = await spent()
      const measured = {
        elements,
        reading: read - start - asking,
        walking: walked - traced - asking,
        longest,
        facts,
      }
      timings.push({ page: one.page, kilobytes: one.html.length / 1000, ...measured })
      await visitor.close()
    }
  } finally {
    await browser.close()
    await served.close()
  }
  return timings
}

/** ms of the main thread's own time that the longest task of a trace took. */
function longestTask(trace: Buffer): number {
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: {
      name: string
      pid: number
      tid: number
      tdur?: number
      dur?: number
      args?: { name?: string }
    }[]
  }
  const main = new Set(
    traceEvents.flatMap(({ name, args, pid, tid }) =>
      name === 'thread_name' && args?.name === 'CrRendererMain' ? `${pid} ${tid}` : [],
    ),
  )
  return traceEvents.reduce(
    (most, { name, pid, tid, tdur, dur }) =>
      name === 'RunTask' && main.has(`${pid} ${tid}`) ? Math.max(most, (tdur ?? dur ?? 0) / 1000) : most,
    0,
  )
}
