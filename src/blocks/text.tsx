/** A paragraph of the author's. */
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'

export const text: BlockKind<BlockOf<'text'>, { said: string }> = {
  prepare(block, { say }) {
    const said = say(block.text)
    return said ? { said } : null
  },
  View: ({ state }) => <p class="text">{state.said}</p>,
}
