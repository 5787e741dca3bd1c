/** The dialogue: a dialog on a desktop, a sheet on a phone. Native modal: top layer, inert page behind, Esc closes. */
import { render } from 'preact'
import { adopt } from '../ui/adopt'
import css from '../ui/dialogue.css?inline'
import { AssistantView } from './assistant-view'
import type { Show } from './contract'
import { createDialogue } from './dialogue'
import { createHost } from './host'
import type { SurfaceOf } from './schema'

export const assistant: Show<SurfaceOf<'assistant'>> = (_, setting) => {
  const { document } = setting.window
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'title')
  const focus = (options?: FocusOptions) => dialog.querySelector<HTMLElement>('h3')?.focus(options)

  let arrived: string | null | undefined
  const draw = () => {
    const { flow, products, shelves } = dialogue.state()
    if (shelves) adopt(host.root, shelves.shelvesCss)
    render(<AssistantView dialogue={dialogue} setting={setting} onClose={dismiss} />, dialog)
    // the next question, or the result, is where the visitor goes on: screen readers read it there (WCAG 2.4.3)
    if (arrived === flow.asking || (flow.asking === null && products === 'loading')) return
    const first = arrived === undefined
    arrived = flow.asking
    if (first) return
    dialog.querySelector('.body')?.scrollTo(0, 0)
    focus({ preventScroll: true })
  }

  const dialogue = createDialogue(setting, draw)
  const host = createHost(
    setting,
    css,
    element => document.documentElement.append(element),
    () => {
      dialog.close() // gives the focus back to what opened it
      dialogue.end()
      render(null, dialog)
    },
  )
  const dismiss = () => host.close('dismissed')
  host.root.append(dialog)
  draw()

  dialog.addEventListener('close', dismiss)
  // a press that begins and ends on the backdrop; text dragged out of the dialog ends there too, and must not close it
  let pressed: EventTarget | null
  dialog.addEventListener('pointerdown', e => {
    pressed = e.target
  })
  dialog.addEventListener('click', e => {
    if (e.target === dialog && pressed === dialog) dismiss()
  })
  for (const hint of ['pointerover', 'keydown'])
    dialog.addEventListener(hint, dialogue.prepare, { once: true })
  dialog.showModal()
  focus()
  dialogue.begin()
  return host
}
