/** The dialogue: a dialog on a desktop, a sheet on a phone. Native modal: top layer, inert page behind, Esc closes. */
import { render } from 'preact'
import { openQuestions } from '../guide/open-questions'
import { lazily } from '../lib/lazily'
import { loadKinds, standsAlone } from '../questions'
import { adopt } from '../ui/adopt'
import css from '../ui/dialogue.css?inline'
import { AssistantView, type Parts, type Scene } from './assistant-view'
import type { Show } from './contract'
import type { Dialogue } from './dialogue'
import { createHost } from './host'
import { openModal } from './open-modal'
import type { SurfaceOf } from './schema'

export const assistant: Show<SurfaceOf<'assistant'>> = (_, setting) => {
  const { guide, guideId, publish } = setting
  const { document } = setting.window
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'title')

  // a first question that stands alone is there at once; what its answer takes is fetched when that is near
  const [first] = openQuestions(guide, {})
  const isNew = !Object.keys({ ...setting.answers(), ...setting.given })[0] && !setting.familiar?.()
  const asking = isNew && first && standsAlone(first) ? first.id : null
  let scene: Scene = { flow: { answers: {}, asking }, products: 'none' }
  let dialogue: (Dialogue & { parts(): Parts }) | undefined
  const begin = lazily(async () => {
    const [{ createAnswered, answeredCss }, words, sheets] = await Promise.all([
      import('./answered'),
      setting.words.full(),
      loadKinds(guide.questions),
    ])
    adopt(host.root, answeredCss, ...sheets)
    const place = {
      root: host.root,
      adopt: (...texts: string[]) => adopt(host.root, ...texts),
      // from here, so that what it shares with the rest stays out of the first chunk: the bundler keeps that small
      refining: () => import('./refining'),
    }
    dialogue = createAnswered(setting, words, draw, place)
    dialogue.begin()
  })
  let wanted: (dialogue: Dialogue) => void
  const act = async (what: typeof wanted) => {
    if (dialogue) return what(dialogue)
    wanted = what
    const wait = (products: Scene['products']) => {
      scene = { ...scene, products }
      draw()
    }
    wait('loading')
    try {
      await begin()
      if (dialog.open) what(dialogue!)
    } catch {
      wait('failed')
    }
  }

  let arrived: string | null | undefined
  const draw = () => {
    if (dialogue) scene = dialogue.state()
    render(
      <AssistantView
        setting={setting}
        scene={scene}
        parts={dialogue?.parts()}
        onAnswer={(question, answer) => void act(d => d.answer(question, answer))}
        onEnough={() => void act(d => d.enough())}
        onRetry={() => void (dialogue ? dialogue.retry() : act(wanted))}
        onClose={dismiss}
      />,
      dialog,
    )
    // the next question, or the result, is where the visitor goes on: screen readers read it there (WCAG 2.4.3)
    const { flow, products } = scene
    const there = flow.asking === null ? products !== 'loading' : dialog.querySelector('#question')
    if (arrived === flow.asking || !there) return
    arrived = flow.asking
    dialog.querySelector('.body')?.scrollTo(0, 0)
    dialog.querySelector('h3')?.focus({ preventScroll: true })
  }

  const host = createHost(
    setting,
    css,
    element => document.documentElement.append(element),
    () => {
      dialog.close() // gives the focus back to what opened it
      dialogue?.end()
      publish({ name: 'guide_close', guide: guideId, answered: Object.keys(scene.flow.answers).length })
      render(null, dialog)
    },
  )
  const dismiss = () => host.close('dismissed')
  host.root.append(dialog)

  const prepare = () => {
    setting.prepare()
    begin().catch(() => {})
  }
  for (const hint of ['pointermove', 'pointerdown', 'keydown'])
    dialog.addEventListener(hint, prepare, { once: true })
  openModal(dialog, dismiss)
  publish({ name: 'guide_start', guide: guideId })
  if (asking === null) void act(() => {})
  else draw()
  return host
}
