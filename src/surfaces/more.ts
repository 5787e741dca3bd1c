/** The kinds of message; fetched when the first one is shown. */
import { bar } from './bar'
import type { ShowMessage } from './contract'
import { messageInline } from './message-inline'
import { prompt } from './prompt'
import type { Message } from './schema'

export const messages: {
  [T in Message['type']]: () => Promise<ShowMessage<Extract<Message, { type: T }>>>
} = {
  prompt: async () => prompt,
  bar: async () => bar,
  inline: async () => messageInline,
  survey: async () => {
    const { survey } = await import('./survey')
    return survey
  },
  'cart-recovery': () => import('./cart-recovery').then(m => m.cartRecovery),
}
