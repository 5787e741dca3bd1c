/** The owner is told of a campaign that was chosen, and yet did not come up. */
import type { Judgement } from './decide'
import type { Campaign } from './schema'

/** `failed` is why it could not be shown; without it, it had nothing to say on this page, or the page no place for it. */
export const unshown = (
  { explain }: Pick<Judgement, 'explain'>,
  { id }: Campaign,
  failed: string | undefined,
): void =>
  explain([
    {
      campaign: id,
      eligible: false,
      because: [`not shown: ${failed ?? 'it has nothing to say here, or the page has no place for it'}`],
    },
  ])
