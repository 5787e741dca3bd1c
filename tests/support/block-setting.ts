/** What a made-up message hands to its blocks: everything is known or done only if the test says so. */
import { render } from 'preact'
import { vi } from 'vitest'
import type { BlockKind, BlockSetting, MessageFacts } from '../../src/blocks/contract'
import type { NewEvent } from '../../src/events'
import { messages as en } from '../../src/locales/messages-en'
import { messages as es } from '../../src/locales/messages-es'
import type { Product } from '../../src/page'
import { shopWords } from './guide'

/** Noon of a Sunday in June 2025, UTC. */
export const NOON = Date.UTC(2025, 5, 15, 12)

export interface MadeUp extends Partial<Omit<BlockSetting, 'facts'>> {
  facts?: Partial<MessageFacts>
  /** What the shop sells today. */
  sells?: readonly Product[]
  language?: 'en' | 'es'
}

/** A setting, and what was published through it. */
export function blockSetting({ facts = {}, sells = [], language = 'en', ...more }: MadeUp = {}) {
  const events: NewEvent[] = []
  const words = more.words ?? shopWords(language)
  const setting: BlockSetting = {
    window,
    campaign: 'summer',
    words,
    told: language === 'es' ? es : en,
    publish: event => events.push(event),
    say: text => words.text(text) || null,
    facts: () => ({ product: null, cart: null, memory: null, now: NOON, ...facts }),
    clock: async () => NOON,
    taken: vi.fn(),
    open: vi.fn(async () => {}),
    recommend: vi.fn(async () => []),
    products: vi.fn(async (ids: readonly string[]) =>
      ids.flatMap(id => sells.find(product => product.id === id) ?? []),
    ),
    address: written => (/^https?:/.test(written) ? written : null),
    redraw: () => {},
    gone: vi.fn(),
    ...more,
  }
  return { setting, events, named: (name: string) => events.filter(event => event.name === name) }
}

/** The block as it stands in a message: prepared, drawn, drawn anew when it says so; null if it was left out. */
export async function standing<B, S extends object>(
  kind: BlockKind<B, S>,
  block: B,
  setting: BlockSetting,
): Promise<HTMLElement | null> {
  const state = kind.prepare ? await kind.prepare(block, setting) : ({} as S)
  if (!state) return null
  const place = document.body.appendChild(document.createElement('div'))
  const draw = () => render(kind.View({ block, state, setting }), place)
  setting.redraw = draw
  draw()
  return place
}
