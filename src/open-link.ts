/** Links of the shop's mails and ads that open something: `?tendero=GUIDE&question=answer`, `?tendero-cart=ITEMS.CHECK`. The address is left as it is. */
import { readCartLink } from './cart-link'
import type { Stage } from './stage'

/** What a link says, by question; what stands in it several times is a list. */
type Answered = Record<string, string | string[]>

/** `?tendero=find-a-fan&room=bedroom`: the guide and its first answers, by their ids. */
export function readLink(search: string): { guide: string; answers: Answered } | null {
  const query = new URLSearchParams(search)
  const guide = query.get('tendero')
  if (guide === null) return null
  query.delete('tendero')
  const said = [...new Set(query.keys())].map(name => {
    const all = query.getAll(name)
    return [name, all[1] === undefined ? all[0]! : [...new Set(all)]] as const
  })
  return { guide, answers: Object.fromEntries(said) }
}

/** Opens what the address asks for. A basket that was cut off on its way is no basket, and a problem. Never rejects. */
export async function openLink(
  search: string,
  open: (guide: string, answers: Answered) => unknown,
  stage: () => Promise<Pick<Stage, 'bring' | 'close' | 'showing'>>,
  problem: (code: string, message: string) => void,
): Promise<void> {
  const link = readLink(search)
  if (link) await open(link.guide, link.answers)
  if (!new URLSearchParams(search).has('tendero-cart')) return
  try {
    const items = readCartLink(search)
    if (!items)
      return problem('cart-link', 'the basket of this link cannot be read: it may have been cut off')
    const { bring, close, showing } = await stage()
    // his own link takes the place of what came by itself
    if (showing()) close()
    await bring({ type: 'cart-recovery', form: 'dialog', decline: 'close' }, {}, items)
  } catch (error) {
    problem('not-opened', String(error))
  }
}
