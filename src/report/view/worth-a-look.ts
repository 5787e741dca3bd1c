/** What an owner would want to be told first: the sentences that the sections come to, the weightiest ones. */
import { isFew } from '../../formulas'
import { verdictsOf } from './campaign-verdict'
import { commentsOf } from './comments-of'
import { guideSteps, worstStep } from './guide-steps'
import type { View } from './view'

export interface Look {
  text: string
  /** Id of the section that says more. */
  section: string
}

/** A wish that gave way less often is no demand yet. */
const OFTEN = 5
/** Fewer go away after any question; nothing need be done. */
const MANY = 0.05

export function worthALook(view: View): Look[] {
  const { report, n, say } = view
  const { words } = say
  const guides = report.guides
    .flatMap(guide => {
      const steps = guideSteps(guide, n, words)
      const step = worstStep(steps)?.step
      if (!step || isFew(step.visits, 'visits') || step.gone < step.visits * MANY) return []
      const share = say.percent(step.gone / step.visits)
      return {
        gone: step.gone,
        text:
          step.kind === 'start'
            ? words.lookGuideStart(guide.title, share)
            : words.lookGuide(guide.title, step.label, share),
      }
    })
    .sort((a, b) => b.gone - a.gone)
    .slice(0, 1)
    .map(({ text }) => ({ text, section: 'guides' }))
  const campaigns = report.campaigns
    .flatMap(campaign =>
      verdictsOf(campaign, view)
        .filter(({ kind }) => kind === 'more' || kind === 'fewer')
        .map(({ text, arm }) => ({
          visits: arm.visits,
          text: words.lookCampaign(
            campaign.title === campaign.id ? campaign.id : `${campaign.title} · ${campaign.id}`,
            text,
          ),
        })),
    )
    .sort((a, b) => b.visits - a.visits)
    .slice(0, 2)
    .map(({ text }) => ({ text, section: 'campaigns' }))
  const wishes = report.relaxations
    .map(({ wish, count }) => ({ wish, count: n(count) }))
    .filter(({ count }) => count >= OFTEN)
    .sort((a, b) => b.count - a.count)
    .slice(0, 1)
    .map(({ wish, count }) => ({ text: words.lookWish(wish, say.count(count), count), section: 'in-vain' }))
  const critics = commentsOf(view).filter(({ group }) => group === 'low').length
  return [
    ...guides,
    ...campaigns,
    ...wishes,
    ...(critics > 0 ? [{ text: words.lookCritics(critics, say.count(critics)), section: 'surveys' }] : []),
  ]
}
