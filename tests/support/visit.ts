/** A visit: the tab, what the widget says in it, what leaves it, and what a good guest would not do. */
import type { BrowserContext, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { EventName, TenderoEvent } from '../../src/events'
import { type Watch, watch } from './watch'

export interface Visit {
  visitor: BrowserContext
  tab: Page
  watch: Watch
  /** The widget's events in all tabs, oldest first. */
  heard: TenderoEvent[]
  /** All requests of all tabs, oldest first; `body` is what was posted. */
  asked: { method: string; path: string; body: string }[]
}

/** Opens a blank tab for the visitor and listens from its first page on. */
export async function arrive(visitor: BrowserContext): Promise<Visit> {
  const visit: Omit<Visit, 'tab'> = { visitor, watch: await watch(visitor), heard: [], asked: [] }
  visitor.on('request', request => {
    const { pathname, search } = new URL(request.url())
    visit.asked.push({ method: request.method(), path: pathname + search, body: request.postData() ?? '' })
  })
  await visitor.exposeBinding('__heard', (_, event: TenderoEvent) => void visit.heard.push(event))
  await visitor.addInitScript(() => {
    const tell = (window as unknown as { __heard(event: unknown): void }).__heard
    document.addEventListener('tendero', e => tell((e as CustomEvent).detail))
  })
  visitor.setDefaultTimeout(10_000)
  return { ...visit, tab: await visitor.newPage() }
}

/** The events of this name so far. */
export const heardOf = <N extends EventName>({ heard }: Visit, name: N): TenderoEvent<N>[] =>
  heard.filter(event => event.name === name) as TenderoEvent<N>[]

/** Waits for the `nth` event of this name and gives it. */
export async function hear<N extends EventName>(visit: Visit, name: N, nth = 1): Promise<TenderoEvent<N>> {
  await expect
    .poll(() => heardOf(visit, name).length, { message: `${name}, ${nth} times`, timeout: 15_000 })
    .toBeGreaterThanOrEqual(nth)
  return heardOf(visit, name)[nth - 1]!
}
