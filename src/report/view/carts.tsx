/** Carts that were kept, put back, and left. */
import { FewTiles } from './few-tiles'
import { Section } from './section'
import type { View } from './view'

export const Carts = ({ report: { carts }, n, say }: View) => {
  const { words } = say
  const [saved, restored, refused, left] = [
    n(carts.saved),
    n(carts.restored),
    n(carts.refused),
    n(carts.left),
  ]
  return (
    <Section
      id="carts"
      title={words.carts}
      lead={words.cartsLead}
      empty={saved + restored + refused + left === 0 && words.cartsEmpty}
    >
      <FewTiles
        tiles={[
          { label: words.cartLeft, text: say.count(left) },
          {
            label: words.cartRestored,
            text: say.count(restored),
            note: left > 0 ? words.cartSays(say.count((restored / left) * 100)) : undefined,
          },
          { label: words.cartSaved, text: say.count(saved) },
          { label: words.cartRefused, text: say.count(refused) },
        ]}
      />
    </Section>
  )
}
