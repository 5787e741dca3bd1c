/** What the dialogue tells of itself: answers given and taken back, products shown and opened. */
import type { EventItem } from '../events'
import type { Product } from '../page'
import { productItem } from '../page-events'
import type { Answers } from '../questions/contract'
import type { Recommendation } from '../recommenders/contract'
import type { GuideSetting } from './contract'

export interface DialogueEvents {
  /** Says what became of the answers, but for those in `skipped`, which nobody gave; gives whether any is another. */
  answers(before: Answers, now: Answers, skipped: ReadonlySet<string>): boolean
  shown(recommendation: Recommendation & { source: string }): void
  opened(product: Product): void
}

export function createDialogueEvents({ guideId, publish }: GuideSetting): DialogueEvents {
  /** The products that stand there. */
  let items: EventItem[] = []
  const list = `tendero:${guideId}`
  return {
    answers(before, now, skipped) {
      let changed = false
      for (const question of Object.keys(before)) {
        if (Object.hasOwn(now, question) || skipped.has(question)) continue
        changed = true
        publish({ name: 'guide_unanswer', guide: guideId, question })
      }
      for (const [question, answer] of Object.entries(now)) {
        const same = Object.hasOwn(before, question) && String(before[question]) === String(answer)
        if (same || skipped.has(question)) continue
        changed = true
        publish({ name: 'guide_answer', guide: guideId, question, answer })
      }
      return changed
    },
    shown({ shelves, matches, source }) {
      items = shelves
        .flatMap(shelf => shelf.products)
        .map(({ product }, index) => ({ ...productItem(product), index }))
      const relaxed = shelves.flatMap(shelf => shelf.relaxed).map(wish => wish.field)
      const counted = matches ?? shelves.find(({ kind }) => kind === 'match')?.products.length ?? 0
      publish({
        name: 'guide_result',
        guide: guideId,
        shown: items.length,
        matches: counted,
        relaxed,
        source,
      })
      publish({ name: 'view_item_list', item_list_id: list, items })
    },
    opened({ id }) {
      publish({ name: 'select_item', item_list_id: list, items: items.filter(item => item.item_id === id) })
    },
  }
}
