/** Links of the shop's mails and ads that open something: `?tendero=GUIDE&question=answer`, `?tendero-cart=ITEMS.CHECK`. The address is left as it is. */
import { readCartLink } from './cart-link'
import type { Stage } from './stage'

/** `?tendero=find-a-fan&room=bedroom`: the guide and its first answers, by their ids. */
export function readLink(search: string): { guide: string; answers: Record<string, string> } | null {
  const { tendero, ...answers } = Object.fromEntries(new URLSearchParams(search))
  return tendero === undefined ? null : { guide: tendero, answers }
}

/** Opens what the address asks for. A basket that was cut off on its way is no basket, and a problem. Never rejects. */
export async function openLink(
  search: string,
  open: (guide: string, answers: Record<string, string>) => unknown,
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
