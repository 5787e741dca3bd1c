/** The first question as a card inside the page: its answer is the first click, a product the second. */
import { render } from 'preact'
import type { Facets } from '../guide/facets'
import { readAnswers, start } from '../guide/flow'
import type { Answers } from '../questions/contract'
import { AnswerChips } from '../ui/answer-chips'
import css from '../ui/dialogue.css?inline'
import { Head } from '../ui/head'
import { QuestionView } from '../ui/question-view'
import type { Show } from './contract'
import { createHost } from './host'
import type { SurfaceOf } from './schema'

const WHERE = { before: 'before', start: 'prepend', end: 'append', after: 'after' } as const

export const inline: Show<SurfaceOf<'inline'>> = (surface, setting) => {
  const { guide, guideId, words } = setting
  const { document } = setting.window
  const place = find(document, surface.selector)
  if (!place) return
  const card = document.createElement('section')
  card.className = 'card'
  card.setAttribute('aria-labelledby', 'title')
  const host = createHost(
    setting,
    css,
    element => place[WHERE[surface.position]](element),
    () => render(null, card),
  )
  host.element.style.display = 'block'
  host.root.append(card)

  const first = guide.questions.find(q => q.id === start(guide).asking)!
  let facets: Facets = {}
  const open = async (given: Answers) => {
    setting.taken()
    await setting.open(guideId, given)
    draw()
  }
  const resume = () => void open({})
  const draw = () => {
    const answers = readAnswers(guide, setting.answers(), {})
    render(
      <>
        <Head guide={guide} words={words} onClose={() => host.close('dismissed')} />
        {Object.keys(answers).length > 0 ? (
          <div class="note">
            <span class="hint">{words.locale.resume}</span>
            <AnswerChips guide={guide} answers={answers} words={words} onChange={resume} />
            <button type="button" class="primary" onClick={resume}>
              {words.locale.seeResults}
            </button>
          </div>
        ) : (
          <QuestionView
            question={first}
            answer={undefined}
            facets={facets}
            words={words}
            onAnswer={answer => void open({ [first.id]: answer })}
          />
        )}
      </>,
      card,
    )
  }
  draw()
  if ('from' in first && first.from)
    setting
      .facets()
      .then(found => {
        facets = found
        draw()
      })
      .catch(() => {})
  card.addEventListener('pointerover', setting.prepare, { once: true })
  return host
}

/** The element of a selector; a selector that the browser cannot read matches nothing. */
function find(document: Document, selector: string): Element | null {
  try {
    return document.querySelector(selector)
  } catch {
    return null
  }
}
