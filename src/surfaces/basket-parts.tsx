/** A basket that may come back, as the parts of a message. */
import { canBeHad, cartChanges } from '../cart-changes'
import { within } from '../lib/within'
import { lacks } from '../saved-cart'
import css from '../ui/basket.css?inline'
import { type BasketState, BasketView } from '../ui/basket-view'
import type { MessageSetting } from './contract'
import type { MessageParts } from './message'
import type { SurfaceOf } from './schema'

/** How long it waits for today's prices, ms: other messages of the page wait for it. Without them, nothing is said of changes. */
const PATIENCE = 3000

/** Undefined if nothing of it can be had, or it is in the cart already; what the visitor asked for by a link is shown. */
export async function basketParts(
  { form, title, content = [], decline }: SurfaceOf<'cart-recovery'>,
  setting: MessageSetting,
): Promise<MessageParts | undefined> {
  const carts = await setting.carts?.()
  const saved = carts?.saved
  if (!carts || !saved?.items[0]) return
  const ids = saved.items.flatMap(({ id, product }) => [id, ...(product ? [product] : [])])
  const [now, replaces, today] = await Promise.all([
    carts.now(),
    carts.replaces().catch(() => false),
    within(PATIENCE, setting.products(ids)).then(found => found ?? []),
  ])
  const changes = cartChanges(saved, today, carts.hasCatalog && today.length > 0)
  const items = changes.lines.filter(canBeHad).map(({ item }) => item)
  // where nobody knows the cart, the basket may still lie in it
  const isMissing = now ? lacks(now, items) : carts.isAsked
  if (!isMissing && !carts.isAsked) return

  const state: BasketState = {
    step: items[0] && isMissing ? 'offered' : items[0] ? 'there' : 'lost',
  }
  const { basket } = setting.told
  return {
    form,
    title: title ?? basket.title,
    content,
    // its own no stands beside the yes, and leaves with it
    decline: null,
    above: {
      css,
      view(_, redraw, close) {
        const restore = async (how: 'merge' | 'replace') => {
          if (state.step !== 'offered') return
          state.step = 'working'
          redraw()
          const said = await carts.restore(items, how)
          state.said = said
          state.step = 'done'
          if (said.way === 'link' || (said.way === 'cart' && said.refused.length < items.length))
            setting.taken()
          redraw()
        }
        return (
          <BasketView
            changes={changes}
            count={items.length}
            state={state}
            cartPage={carts.page}
            setting={setting}
            decline={decline}
            onDecline={close}
            onRestore={restore}
            onKeep={
              now?.count
                ? () => {
                    carts.keep(now)
                    close()
                  }
                : undefined
            }
            onReplace={replaces ? () => restore('replace') : undefined}
          />
        )
      },
    },
  }
}
