/** A content block on its way into a message: its code is fetched, its state is made, in its time. */
import type { VNode } from 'preact'
import { loadBlock } from '../blocks'
import type { Block } from '../blocks/schema'
import { within } from '../lib/within'
import type { MessageSetting } from './contract'

/** How long a message waits for what a block has to ask, ms. */
const PATIENCE = 1500

/** A block that has something to say. */
export interface ReadyBlock {
  css: string
  view(): VNode | null
  /** Has it said that it has nothing to say any more? */
  isGone(): boolean
  end(): void
}

/**
 * Null for a block that has nothing to say, fails, takes too long, or that this release does not know. Never rejects.
 * `redraw` is called when its state has changed, and when it is gone.
 */
export async function readyBlock(
  block: Block,
  setting: MessageSetting,
  redraw: () => void,
): Promise<ReadyBlock | null> {
  try {
    const kind = await loadBlock(block)
    let isGone = false
    let state: object | null = null
    const end = () => {
      isGone = true
      if (state) kind.end?.(state)
      state = null
    }
    const gone = () => {
      end()
      redraw()
    }
    const its = { ...setting, redraw, gone }
    const making = async () => {
      state = kind.prepare ? await kind.prepare(block, its) : {}
      if (isGone) end() // it came too late
      return state
    }
    if (!(await within(PATIENCE, making()))) end()
    return state && { css: kind.css ?? '', view, isGone: () => isGone, end }

    function view() {
      try {
        return state && kind.View({ block, state, setting: its })
      } catch {
        return null // one that cannot be drawn must not take the others with it
      }
    }
  } catch {
    return null
  }
}
