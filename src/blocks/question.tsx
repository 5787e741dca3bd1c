/** One question as buttons; its answer brings products, a guide, or a word. */
import { productRowCss } from '../ui/product-row'
import { type Offered, offered, ProductRows } from '../ui/product-rows'
import type { BlockKind, BlockSetting } from './contract'
import css from './question.css?inline'
import type { BlockOf } from './schema'

type Question = BlockOf<'question'>
type Option = Question['options'][number]

interface State {
  /** The option that was chosen, now or on an earlier visit. */
  chosen?: Option | undefined
  /** Undefined: not asked for; null: none was found. */
  found?: Offered | null | 'loading' | undefined
}

/** An answer given before is shown as such; the visitor can always choose another. */
export const question: BlockKind<Question, State> = {
  css: productRowCss + css,
  prepare(block, { facts, campaign, say }) {
    // what a prototype has under such a name has no value, so it is no answer
    const before = facts().memory?.answers[campaign]?.[block.id]?.value
    return say(block.ask) ? { chosen: block.options.find(({ id }) => id === before) } : null
  },
  View({ block, state, setting }) {
    const { chosen, found } = state
    const { say, told, words } = setting
    const { loading, results } = words.locale
    const rows = found !== 'loading' && found
    const reply = chosen && say(chosen.reply)
    return (
      <>
        <fieldset class="ask">
          <legend>
            <bdi>{say(block.ask)}</bdi>
          </legend>
          {block.options.map(option => (
            <button
              type="button"
              key={option.id}
              aria-pressed={chosen && chosen.id === option.id}
              onClick={() => void answer(option, block, state, setting)}
            >
              {say(option.label) ?? option.id}
            </button>
          ))}
        </fieldset>
        <p role="status" class="reply">
          {found === 'loading' ? loading : reply || (rows ? results : found === null && told.nothingFits)}
        </p>
        {rows && <ProductRows title={null} state={rows} setting={setting} />}
      </>
    )
  },
}

async function answer(option: Option, { id, show }: Question, state: State, setting: BlockSetting) {
  const { campaign, publish, redraw } = setting
  const { guide, wish } = option
  if (state.chosen?.id !== option.id)
    publish({ name: 'guide_answer', guide: campaign, question: id, answer: option.id })
  setting.taken()
  state.chosen = option
  state.found = wish && 'loading'
  redraw()
  if (guide) setting.open(guide, {}).catch(() => {})
  if (!wish) return
  const found = await setting.recommend({ wishes: wish, show }).catch(() => [])
  if (state.chosen !== option) return // a newer answer wins
  state.found = offered(found)
  redraw()
}
