/** A link to be handed on to a friend: by the device's own way of sharing where it has one, else copied or mailed. */
import type { BlockKind, BlockSetting } from './contract'
import type { BlockOf } from './schema'

interface State {
  text: string | null
  href: string
  /** What goes with the link. */
  message: string
  mail: string
  /** What became of it. */
  said: string
}

export const share: BlockKind<BlockOf<'share'>, State> = {
  css: `.share{display:grid;gap:.5em}
.share div{display:flex;flex-wrap:wrap;align-items:center;gap:.5em}
.share .link{flex:1 0 100%;padding:.6em .8em;border:1px dashed var(--edge);border-radius:calc(var(--radius)*.75);background:var(--tint);font-size:.9em;user-select:all}
.share :is(a,button){flex:1 1 7em}
.share a{display:grid;place-items:center;text-decoration:none}`,
  prepare({ text, href, message }, { say, address }) {
    const whole = address(href)
    if (!whole) return null
    const its = say(message) ?? ''
    // a mail's lines end in CRLF: https://www.rfc-editor.org/rfc/rfc6068#section-5
    const body = encodeURIComponent(its ? `${its}\r\n\r\n${whole}` : whole)
    return { text: say(text), href: whole, message: its, mail: `mailto:?body=${body}`, said: '' }
  },
  View({ state, setting }) {
    const { window, told, taken, redraw } = setting
    const { text, href, mail } = state
    const hand = (how: typeof handOn) => async (event: Event) => {
      const link = (event.currentTarget as HTMLElement).parentElement!.firstElementChild!
      taken()
      state.said = await how(state, link, setting)
      redraw()
    }
    return (
      <div class="share">
        {text && <p class="text">{text}</p>}
        <div>
          <bdi class="link" dir="ltr">
            {href}
          </bdi>
          {'share' in window.navigator ? (
            <button type="button" class="primary" onClick={hand(handOn)}>
              {told.share.share}
            </button>
          ) : (
            <>
              <button type="button" class="second" onClick={hand(copy)}>
                {told.share.copy}
              </button>
              <a class="second" href={mail} onClick={taken}>
                {told.share.mail}
              </a>
            </>
          )}
        </div>
        <small role="status">{state.said}</small>
      </div>
    )
  },
}

/** Opens the device's own sheet; gives what to say. Who closes the sheet has changed his mind: nothing is said, nothing copied. */
async function handOn(state: State, link: Element, setting: BlockSetting): Promise<string> {
  const { href: url, message } = state
  try {
    await setting.window.navigator.share({ url, ...(message && { text: message }) })
    return ''
  } catch (error) {
    // https://w3c.github.io/web-share/#share-method
    return (error as Error | undefined)?.name === 'AbortError' ? '' : copy(state, link, setting)
  }
}

/** Copies the link, or where the browser forbids it marks it to be copied; gives what to say. */
async function copy({ href }: State, link: Element, { window, told }: BlockSetting): Promise<string> {
  try {
    await window.navigator.clipboard.writeText(href)
    return told.copied
  } catch {
    window.getSelection()?.selectAllChildren(link)
    return told.selected
  }
}
