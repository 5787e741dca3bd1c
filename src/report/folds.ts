/** The list of events again: what each adds to the report. */
import type { EventName } from '../events'
import type { Fold } from './fold'
import * as campaign from './fold-campaign'
import * as guide from './fold-guide'
import * as survey from './fold-survey'
import * as visit from './fold-visit'

/** Nothing but that the visit was there. */
const nothing: Fold = () => true

const ALL: Readonly<Record<EventName, Fold>> = {
  page_view: visit.pageView,
  view_item: visit.viewItem,
  cart_update: visit.cartUpdate,
  add_to_cart: visit.addToCart,
  begin_checkout: visit.beginCheckout,
  purchase: visit.purchase,
  view_promotion: campaign.viewPromotion,
  withhold_promotion: campaign.viewPromotion,
  select_promotion: campaign.selectPromotion,
  dismiss_promotion: campaign.dismissPromotion,
  copy_offer: campaign.copyOffer,
  sign_up: visit.signUp,
  save_cart: visit.saveCart,
  restore_cart: visit.restoreCart,
  guide_start: guide.guideStart,
  guide_answer: guide.guideAnswer,
  guide_unanswer: nothing,
  guide_result: guide.guideResult,
  guide_refine: guide.guideRefine,
  guide_close: nothing,
  view_item_list: nothing,
  select_item: guide.selectItem,
  dismiss_item: nothing,
  survey_answer: survey.surveyAnswer,
  survey_comment: survey.surveyComment,
  survey_complete: survey.surveyComplete,
  segment_update: visit.segmentUpdate,
  consent_update: nothing,
  problem: visit.problem,
  custom: nothing,
}

/** What an event of this name adds; a name that is not there is none of this release's. */
export const FOLDS: ReadonlyMap<string, Fold> = new Map(Object.entries(ALL))

/** Those that say something of a survey, and so count without a session too. */
export const OF_SURVEYS: ReadonlySet<string> = new Set<EventName>([
  'survey_answer',
  'survey_comment',
  'survey_complete',
])
