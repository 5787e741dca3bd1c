/** Asks axe-core what on the page stands in the way of people with disabilities. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Violations, one line each: "rule (impact): help | where: what". Open shadow roots are looked into.
 * `within`: only inside this selector, so that the shop's own faults do not count; `except`: rules left out.
 */
export async function axe(
  page: Page,
  options: { within?: string; except?: string[] } = {},
): Promise<string[]> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  // As an expression of the debugger, not a script tag: that one the page's own policy would refuse.
  await page.evaluate(`if (!window.axe) {${source}\n}`)
  const run: RunOptions = {
    runOnly: { type: 'tag', values: TAGS },
    rules: Object.fromEntries((options.except ?? []).map(rule => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  }
  const { violations } = await page.evaluate(
    ([within, run]) => {
      const { axe } = window as unknown as { axe: { run(at: unknown, o: RunOptions): Promise<AxeResults> } }
      return axe.run(within ?? document, run)
    },
    [options.within, run] as const,
  )
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => {
      const what = failureSummary?.split('\n').slice(1).join(' ').replace(/\s+/g, ' ').trim()
      return `${id} (${impact}): ${help} | ${target.flat().join(' >> ')}: ${what}`
    }),
  )
}
