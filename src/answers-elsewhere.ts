import type { Remembering } from './remembering'

/** How long the dialogue waits for storage, ms. */
const PATIENCE = 200

/** Resolves when what he has answered in other tabs is known here, or that takes too long; at once where nothing may be remembered. Never rejects. */
export const answersElsewhere = async (
  remembering: Pick<Remembering, 'past' | 'fresh'>,
  window: Pick<Window, 'setTimeout'>,
): Promise<void> => {
  if (!remembering.past()) return
  await Promise.race([
    remembering.fresh(),
    new Promise<void>(resolve => void window.setTimeout(resolve, PATIENCE)),
  ])
}
