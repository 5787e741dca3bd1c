/** A short story in steps. The visitor turns the pages: nothing moves by itself. */
import { fill } from '../lib/fill'
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'
import css from './story.css?inline'

interface State {
  steps: { text: string; src: string | null; alt: string }[]
  /** The step that is shown. */
  at: number
}

/** A step that names what is not known is left out. */
export const story: BlockKind<BlockOf<'story'>, State> = {
  css,
  prepare(block, { say, address }) {
    const steps = block.steps.flatMap(({ text, src, alt }) => {
      const said = say(text)
      return said ? { text: said, src: src ? address(src) : null, alt: say(alt) ?? '' } : []
    })
    return steps[0] ? { steps, at: 0 } : null
  },
  View({ block, state, setting }) {
    const { told, words, say } = setting
    const { back, next } = words.locale
    const { steps, at } = state
    const { text, src, alt } = steps[at]!
    const last = steps.length - 1
    const title = say(block.title)
    const href = at === last && block.href ? setting.address(block.href) : null
    const turn = (label: string, to: number) => (
      // one that leads nowhere stays, so that the focus has a place
      <button
        type="button"
        class="second"
        aria-disabled={!steps[to]}
        onClick={() => {
          if (!steps[to]) return
          state.at = to
          setting.redraw()
        }}
      >
        {label}
      </button>
    )
    return (
      <section class="story" aria-label={title || told.story}>
        {title && <h3>{title}</h3>}
        <div aria-live="polite" aria-atomic="true">
          {src && (
            <img
              key={src}
              src={src}
              alt={alt}
              loading="lazy"
              decoding="async"
              referrerpolicy="no-referrer"
              onError={e => e.currentTarget.remove()}
            />
          )}
          <p>
            <bdi>{text}</bdi>
          </p>
          {last > 0 && (
            <small>
              <bdi>{fill(told.storyStep, { n: at + 1, total: last + 1 })}</bdi>
            </small>
          )}
        </div>
        {last > 0 && (
          <div class="turn">
            {turn(back, at - 1)}
            {turn(next, at + 1)}
          </div>
        )}
        {href && (
          <a href={href} onClick={setting.taken}>
            {say(block.link) || told.readOn}
          </a>
        )}
      </section>
    )
  },
}
