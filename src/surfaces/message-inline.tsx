/** A message as a card inside the page. */
import type { ShowMessage } from './contract'
import { showParts } from './message'
import { placeAt } from './place'
import type { Message } from './schema'

export const messageInline: ShowMessage<Extract<Message, { type: 'inline' }>> = async (surface, setting) => {
  const { document } = setting.window
  if (!placeAt(document, surface)) return // nothing is fetched for a card that has no place
  const { title, content = [], accept } = surface
  return showParts(
    {
      form: 'inline',
      title,
      content,
      accept,
      decline: null,
      place(element) {
        const put = placeAt(document, surface)
        put?.(element)
        return Boolean(put)
      },
    },
    setting,
  )
}
