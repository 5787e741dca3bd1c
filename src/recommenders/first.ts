import type { Query, Recommendation, Recommender, SayProblem } from './contract'
import type { RecommenderType } from './schema'

/** A recommendation with the kind of recommender that it came from. */
export interface SourcedRecommendation extends Recommendation {
  source: RecommenderType
}

/**
 * Asks one after the other whom the question is for; the first that answers wins. Each that fails is one problem. Rejects when all fail, and
 * with the reason, without a problem, when the signal is aborted.
 */
export async function recommendFirst(
  recommenders: readonly Recommender[],
  query: Query,
  signal: AbortSignal,
  problem: SayProblem,
): Promise<SourcedRecommendation> {
  for (const recommender of recommenders) {
    if (recommender.answers?.(query) === false) continue
    try {
      const recommendation = await recommender.recommend(query, signal)
      signal.throwIfAborted()
      return { ...recommendation, source: recommender.type }
    } catch (error) {
      signal.throwIfAborted()
      problem('recommender-failed', `${recommender.type} ${error instanceof Error ? error.message : error}`)
    }
  }
  throw new Error('no recommender answered')
}
