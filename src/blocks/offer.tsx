/** A code for the checkout: checked with the shop before it is shown, copied with one tap. */

import { fill } from '../lib/fill'
import { readJson } from '../lib/read-json'
import { sayMoment } from '../say-moment'
import type { BlockKind, BlockSetting } from './contract'
import type { BlockOf } from './schema'
import { until } from './until'

interface State {
  text: string
  terms: string | null
  /** What became of the copying. */
  said: string
  stop?: () => void
}

/** How long the shop may take to say whether a code is good, ms. */
const PATIENCE = 1500
/** Whatever else it answers is no answer. */
const MAX_BYTES = 1 << 14

export const offer: BlockKind<BlockOf<'offer'>, State> = {
  css: `.offer{display:grid;gap:.5em}
.code{display:flex;flex-wrap:wrap;align-items:center;gap:.5em;padding:.4em;padding-inline-start:1em;border:1.5px dashed var(--edge);border-radius:var(--radius);background:var(--tint)}
.code code{flex:1 0 auto;max-width:100%;font:700 1.1em monospace;user-select:all}
.offer small{display:flex;flex-wrap:wrap;align-items:center;gap:0 1em}
.offer a{padding:.2em 0}`,
  async prepare(block, setting) {
    const text = setting.say(block.text)
    const [isGood, running] = await Promise.all([
      text && isValid(block, setting),
      block.ends ? until(block.ends, setting) : undefined,
    ])
    const terms = block.terms ? setting.address(block.terms) : null
    if (text && isGood && running !== null) return { text, terms, said: '', ...running }
    running?.stop()
    return null
  },
  View({ block, state, setting }) {
    const { told, words } = setting
    const copy = async (e: Event) => {
      const code = (e.currentTarget as HTMLElement).previousElementSibling!
      setting.taken()
      setting.publish({ name: 'copy_offer', promotion_id: setting.campaign, code: block.code })
      state.said = await write(block.code, code, setting)
      setting.redraw()
    }
    return (
      <div class="offer">
        <p class="text">{state.text}</p>
        <div class="code">
          <code>
            <bdi dir="ltr">{block.code}</bdi>
          </code>
          <button type="button" class="second" aria-label={`${told.copy}: ${block.code}`} onClick={copy}>
            {told.copy}
          </button>
        </div>
        <small>
          {block.ends && (
            <span>{fill(told.ends, { date: sayMoment(words.tag, Date.parse(block.ends)) })}</span>
          )}
          {state.terms && (
            <a href={state.terms} target="_blank" rel="noopener">
              {told.terms}
            </a>
          )}
          <b role="status">{state.said}</b>
        </small>
      </div>
    )
  },
  end: ({ stop }) => stop?.(),
}

/** Copies the code, or where the browser forbids it marks it to be copied; gives what to say. */
async function write(code: string, element: Element, { window, told }: BlockSetting): Promise<string> {
  try {
    await window.navigator.clipboard.writeText(code)
    return told.copied
  } catch {
    window.getSelection()?.selectAllChildren(element)
    return told.selected
  }
}

/** Does the shop still take it? Yes where it is not to be asked, no where it does not answer. */
async function isValid(block: BlockOf<'offer'>, { window, address }: BlockSetting): Promise<boolean> {
  if (!block.check) return true
  try {
    const asked = new URL(address(block.check)!)
    asked.searchParams.set('code', block.code)
    const reply = await window.fetch(asked, { signal: AbortSignal.timeout(PATIENCE) })
    return ((await readJson(reply, MAX_BYTES)) as { valid?: unknown }).valid === true
  } catch {
    return false
  }
}
