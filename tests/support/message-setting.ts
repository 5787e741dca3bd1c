/** What a message is handed, made up: a visitor with nothing in particular; `more` makes him one. */
import { type Mock, vi } from 'vitest'
import type { NewEvent } from '../../src/events'
import { messages as told } from '../../src/locales/messages-en'
import { messageText } from '../../src/message-text'
import type { MessageSetting } from '../../src/surfaces/contract'
import { shopWords } from './guide'

export function messageSetting(more: Partial<MessageSetting> = {}): {
  setting: MessageSetting
  events: NewEvent[]
  taken: Mock
} {
  const events: NewEvent[] = []
  const taken = vi.fn()
  const setting: MessageSetting = {
    window,
    campaign: 'spring',
    words: shopWords(),
    told,
    theme: { accent: '#0f766e', radius: '14px', font: 'inherit', scheme: 'light' },
    publish: event => events.push(event),
    say: text => messageText(text, setting.facts(), setting.words),
    facts: () => ({ product: null, cart: null, memory: null, now: 0 }),
    clock: async () => null,
    taken,
    open: vi.fn(async () => {}),
    recommend: async () => [],
    products: async () => [],
    address: written => (/^https?:/.test(written) ? written : null),
    ...more,
  }
  return { setting, events, taken }
}
