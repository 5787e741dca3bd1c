/** What a survey is about, and whether this visitor was asked about it before. */
import type { MessageFacts } from './blocks/contract'
import { own } from './lib/put'
import type { Memory } from './memory'
import type { SurfaceOf } from './surfaces/schema'

/**
 * "order:ID" (its time where it has no number), "page:PATH", "guide:ID"; '' where it asks about nothing in particular.
 * Undefined: there is nothing of the kind that it asks about.
 */
export function surveySubject(
  about: SurfaceOf<'survey'>['about'],
  { order, guide }: MessageFacts,
  path: string,
): string | undefined {
  if (about === 'page') return `page:${path}`
  if (about === 'purchase') return order ? `order:${order.id ?? order.at}` : undefined
  return about ? guide && `guide:${guide.id}` : ''
}

/** Was it answered, even in part: ever, of what it asks about; in this visit, where it asks about nothing in particular? */
export function wasAnswered(
  { surveys = {}, visits }: Pick<Memory, 'visits'> & Partial<Pick<Memory, 'surveys'>>,
  campaign: string,
  subject: string,
): boolean {
  const at = own(own(surveys, campaign)?.about ?? {}, subject)
  return at !== undefined && (!!subject || at >= visits.session)
}
