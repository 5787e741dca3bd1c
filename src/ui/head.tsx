/** The head of the dialogue and of the card: mark, title, close. */
import type { Guide } from '../guide/schema'
import type { Words } from '../words'
import { Icon } from './icon'
import { markSvg } from './mark'

export function Head({
  guide,
  words,
  onClose,
}: {
  guide: Pick<Guide, 'title' | 'intro'>
  words: Words
  onClose(): void
}) {
  const intro = words.text(guide.intro)
  return (
    <div class="head">
      <span class="mark">
        <Icon d={markSvg} />
      </span>
      <div class="titles">
        <h2 id="title">{words.text(guide.title)}</h2>
        {intro && <p>{intro}</p>}
      </div>
      <button type="button" class="icon" aria-label={words.locale.close} onClick={onClose}>
        <Icon d="M6 6l12 12M18 6L6 18" />
      </button>
    </div>
  )
}
