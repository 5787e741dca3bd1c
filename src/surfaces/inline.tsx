/** The first question as a card inside the page: its answer is the first click, a product the second. */
import { render } from 'preact'
import type { Facets } from '../guide/facets'
import { openQuestions } from '../guide/open-questions'
import { loadKinds, standsAlone } from '../questions'
import { completed } from '../questions/completed'
import type { Answers } from '../questions/contract'
import { adopt } from '../ui/adopt'
import dialogueCss from '../ui/dialogue.css?inline'
import { Head } from '../ui/head'
import css from '../ui/inline.css?inline'
import { QuestionView } from '../ui/question-view'
import type { FullWords } from '../words'
import type { Show } from './contract'
import { createHost } from './host'
import { placeAt } from './place'
import type { GuidedSurface } from './schema'

export const inline: Show<Extract<GuidedSurface, { type: 'inline' }>> = (surface, setting) => {
  const { guide, guideId, words } = setting
  const { document } = setting.window
  const place = placeAt(document, surface)
  if (!place) return
  const card = document.createElement('section')
  card.className = 'card'
  card.setAttribute('aria-labelledby', 'title')
  const host = createHost(setting, dialogueCss, place, () => render(null, card))
  host.element.style.display = 'block'
  adopt(host.root, css)
  host.root.append(card)

  const first = openQuestions(guide, {})[0]!
  let question = standsAlone(first) ? first : undefined
  let facets: Facets = {}
  let answered: (typeof import('./answered') & { words: FullWords }) | undefined
  /** Draws the first question, or the answers of an earlier visit; what these take is fetched first. */
  const update = async () => {
    if (Object.keys(setting.answers()).length > 0) {
      const [parts, said] = await Promise.all([import('./answered'), words.full()])
      answered = { ...parts, words: said }
      adopt(host.root, answered.answeredCss, ...(await loadKinds(guide.questions)))
    } else if (!question) {
      adopt(host.root, ...(await loadKinds([first])))
      question = completed(first, facets, words)
    }
    draw()
  }
  const open = async (given: Answers) => {
    setting.taken()
    await setting.open(guideId, given)
    await update()
  }
  const resume = () => void open({}).catch(() => {})
  const draw = () => {
    const answers = answered?.readAnswers(guide, setting.answers(), {}) ?? {}
    render(
      <>
        <Head guide={guide} words={words} onClose={() => host.close('dismissed')} />
        {answered && Object.keys(answers).length > 0 ? (
          <div class="note">
            <span class="hint">{answered.words.locale.resume}</span>
            <answered.AnswerChips guide={guide} answers={answers} words={answered.words} onChange={resume} />
            <button type="button" class="primary" onClick={resume}>
              {answered.words.locale.seeResults}
            </button>
          </div>
        ) : question ? (
          <QuestionView
            question={question}
            answer={undefined}
            words={words}
            onAnswer={answer => void open({ [first.id]: answer }).catch(() => {})}
          />
        ) : (
          <p class="hint">{words.locale.loading}</p>
        )}
      </>,
      card,
    )
  }
  // what cannot be fetched is not shown
  update().catch(() => host.close())
  if ('from' in first && first.from)
    setting
      .facets()
      .then(found => {
        facets = found
        return update()
      })
      .catch(() => question || answered || host.close())
  for (const hint of ['pointermove', 'pointerdown'])
    card.addEventListener(hint, setting.prepare, { once: true })
  return host
}
