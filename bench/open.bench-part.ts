/** Opening the assistant at a quarter of this machine's speed, beside a hand-written preact view, in one run. */
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { startShop } from '../demo/shop'
import { launch, newVisitor } from '../tests/support/browser'
import { serve } from '../tests/support/serve'
import { slowDown } from '../tests/support/slow-down'
import type { Figure } from './table'

const RUNS = 9
const SLOWER = 4

/** The reference view as one module, minified as dist is. */
async function reference(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: 'bench/reference-view.tsx', formats: ['es'] },
      rolldownOptions: { output: { minify: true } },
    },
  })
  const [output] = [built].flat() as { output: { code?: string }[] }[]
  return output!.output.find(file => file.code)!.code!
}

/** Longest task and sum of tasks over 50 ms, from the click until a moment after the dialog stands. */
async function longTasks(page: Page, selector: string): Promise<{ longest: number; over: number }> {
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver(list => tasks.push(...list.getEntries().map(e => e.duration))).observe({
      entryTypes: ['longtask'],
    })
    Object.assign(window, { tasks })
  })
  await page.locator(selector).click()
  await page.locator('dialog[open] .option').first().waitFor()
  await page.waitForTimeout(600)
  const tasks = await page.evaluate(() => (window as unknown as { tasks: number[] }).tasks)
  return { longest: Math.max(0, ...tasks), over: tasks.length }
}

const middle = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!

export default async function measure(): Promise<Figure[]> {
  const code = await reference()
  const shop = await startShop({ port: 0 })
  const plain = await serve(path =>
    path === '/view.js'
      ? { headers: { 'content-type': 'text/javascript' }, body: code }
      : {
          body: '<!doctype html><button id="go">Help</button><script type="module">go.onclick = async () => (await import("/view.js")).open()</script>',
        },
  )
  const browser = await launch()
  const ours: { longest: number; over: number }[] = []
  const theirs: typeof ours = []
  try {
    for (let run = 0; run < RUNS; run++)
      for (const [list, url, selector] of [
        [ours, `${shop.url}/en/search?q=`, 'tendero-surface button'],
        [theirs, plain.url, '#go'],
      ] as const) {
        const visitor = await newVisitor(browser, { locale: 'en-GB' })
        const page = await visitor.newPage()
        await page.goto(url)
        await page.locator(selector).first().waitFor()
        await page.waitForTimeout(300)
        await slowDown(page, SLOWER)
        list.push(await longTasks(page, selector))
        await visitor.close()
      }
  } finally {
    await browser.close()
    await Promise.all([shop.close(), plain.close()])
  }
  const over = (list: typeof ours) => middle(list.map(run => run.over))
  const longest = (list: typeof ours) => middle(list.map(run => run.longest))
  return [
    {
      name: 'tasks over 50 ms, opening the assistant at 4x',
      value: over(ours),
      unit: 'tasks',
      goal: over(theirs),
    },
    { name: 'longest of them', value: longest(ours), unit: 'ms' },
    { name: 'the same of a hand-written preact view', value: over(theirs), unit: 'tasks' },
    { name: 'longest of them, hand-written', value: longest(theirs), unit: 'ms' },
  ]
}
