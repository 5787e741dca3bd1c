/** The frame of every message: where it stands, what is in it, how it goes. */
import { render, type VNode } from 'preact'
import type { Block } from '../blocks/schema'
import type { Text } from '../lib/text'
import type { MessageLocale } from '../locales/contract'
import { adopt } from '../ui/adopt'
import css from '../ui/message.css?inline'
import type { MessageSetting, Shown } from './contract'
import { createHost, type Host } from './host'
import { makeWay } from './make-way'
import { MessageView } from './message-view'
import { openModal } from './open-modal'
import { readyBlock } from './ready-block'
import { ignoreSecondTap } from './second-tap'

export interface MessageParts {
  /** card: in the corner, on a phone a low sheet, never takes the focus. dialog: modal. bar: along an edge. inline: in the page. */
  form: 'card' | 'dialog' | 'bar' | 'inline'
  /** Of a bar; left out: the bottom. */
  edge?: 'top' | 'bottom' | undefined
  /** Puts the host element in the page; false if there is no place for it. Left out: beside the body. */
  place?(element: HTMLElement): boolean
  title?: Text | undefined
  content: readonly Block[]
  accept?: { label: Text; guide?: string | undefined; href?: string | undefined } | undefined
  /** null: no second button, only the cross. */
  decline: keyof MessageLocale['decline'] | null
  /** What stands between the heading and the blocks; the message is shown for it even if no block is left. */
  above?: { css: string; view(setting: MessageSetting, redraw: () => void, close: () => void): VNode | null }
}

/** How long after it has come a message is announced, ms: a live region speaks when it changes, not when it comes. */
const SAID_AFTER = 200

/** Prepares the blocks, then shows the message; undefined if there is no place for it or nothing is left to say. */
export async function showParts(parts: MessageParts, outer: MessageSetting): Promise<Shown | undefined> {
  const { form, content, above } = parts
  const { document } = outer.window
  let host: Host | undefined
  let isTaken = false
  let said = ''
  const setting: MessageSetting = {
    ...outer,
    taken() {
      isTaken = true
      outer.taken()
    },
  }
  const dismiss = () => host?.close(isTaken ? 'removed' : 'dismissed')
  const draw = () => {
    if (!host) return
    const speaking = ready.filter(block => block && !block.isGone())
    if (content[0] && !speaking[0] && !above) return host.close()
    try {
      const views = ready.map(block => block?.view())
      const its = {
        parts,
        setting,
        said,
        above: above?.view(setting, draw, dismiss),
        views,
        onClose: dismiss,
      }
      render(<MessageView {...its} />, frame)
    } catch {
      host.close() // half a message must not stand there
    }
  }

  const ready = await Promise.all(content.map(block => readyBlock(block, setting, draw)))
  const end = () => {
    for (const block of ready) block?.end()
  }
  const isLeft = above || !content[0] || ready.some(block => block && !block.isGone())
  if (!isLeft || outer.here?.() === false) return void end()

  const isModal = form === 'dialog'
  const frame = document.createElement(isModal ? 'dialog' : 'section')
  frame.className = `${form} ${parts.edge ?? ''}`
  let before: HTMLElement | null = null
  let isPlaced = true
  let goBack = () => {}
  const shown = createHost(
    setting,
    css,
    element => {
      if (parts.place) isPlaced = parts.place(element)
      else document.documentElement.append(element)
    },
    () => {
      host = undefined
      if ('close' in frame)
        frame.close() // gives the focus back
      else if (shown.root.activeElement) before?.focus()
      goBack()
      end()
      render(null, frame)
    },
  )
  if (!isPlaced) {
    shown.close()
    return
  }
  host = shown
  adopt(shown.root, ...[above, ...ready].flatMap(part => part?.css || []))
  shown.root.append(frame)
  draw()
  if (!host) return // it could not be drawn: nobody has seen it, and it counts for nothing
  // the cross was there before: a tap on it is meant
  ignoreSecondTap(frame.querySelector<HTMLElement>('.content')!)
  // on a phone it is low until the visitor does something in it
  for (const act of ['click', 'scroll']) frame.addEventListener(act, () => frame.classList.add('used'))
  const heading = frame.querySelector('h2')
  if (heading) frame.setAttribute('aria-labelledby', 'title')
  else frame.setAttribute('aria-label', setting.told.message)
  if ('showModal' in frame) {
    openModal(frame, dismiss)
    // the heading is where reading begins, not the cross (WCAG 2.4.3)
    heading?.focus()
  } else {
    frame.addEventListener('keydown', e => e.key === 'Escape' && !e.isComposing && dismiss())
    shown.element.addEventListener('focusin', e => {
      before ??= e.relatedTarget as HTMLElement | null
    })
    if (form !== 'inline') {
      goBack = makeWay(frame)
      setTimeout(() => {
        const words = heading ? [heading] : [...frame.querySelectorAll('.content :is(h3, p)')]
        said = words.map(part => part.textContent).join(' ')
        draw()
      }, SAID_AFTER)
    }
  }
  return shown
}
