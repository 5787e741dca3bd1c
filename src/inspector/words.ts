/** What the inspector says to the owner, in the language of his browser. Reasons of rules are in English, as in the console. */
import type { Trigger, TriggerType } from '../triggers/schema'
import { en } from './en'
import { es } from './es'

/** How the inspector says when each kind of trigger fires. */
export type TriggerWords = { readonly [T in TriggerType]: (trigger: Extract<Trigger, { type: T }>) => string }

export interface InspectorWords {
  tag: 'en' | 'es'
  title: string
  open: string
  collapse: string
  leave: string
  noManifest: string
  campaigns: string
  noCampaigns: string
  budget: string
  whatIf: string
  memory: string
  decisions: string
  noDecisions: string
  problems: string
  noProblems: string
  pass: string
  fail: string
  unknown: string
  /** Verdicts on a campaign. */
  wouldShow: string
  isShowing: string
  /** Its trigger has fired here, and the choice fell on it. */
  wasChosen: string
  withheld: string
  notShown(reason: string): string
  moreReasons: string
  when: string
  triggers: TriggerWords
  fired(time: string): string
  notFired: string
  audience: string
  everybody: string
  unless: string
  limits: string
  rules: { all: string; any: string; not: string }
  appearances(used: number, of: number): string
  interruptions(used: number, of: number): string
  noLimits: string
  /** A rest: its name and length as the manifest has them. */
  neverBegun(name: string, rests: string): string
  restOver(name: string, rests: string, time: string): string
  restsUntil(name: string, rests: string, time: string, left: string): string
  restsForever(name: string): string
  arm: string
  holdout: string
  variant(name: string): string
  notCounted: string
  showNow: string
  showVariant(name: string): string
  rehearsing(id: string): string
  nothingToShow(id: string): string
  failed(id: string): string
  takeAway: string
  quietOn(pages: string, page: string): string
  showing(id: string): string
  nothingShowing: string
  noManners: string
  notReal(what: string): string
  reset: string
  asItIs: string
  days: string
  hours: string
  cartTotal: string
  page: string
  consent: string
  visitor: string
  device: string
  segment: string
  supposed: {
    later(duration: string): string
    cart(total: number): string
    page(type: string): string
    consent: { granted: string; refused: string }
    visitor: { new: string; returning: string }
    device(name: string): string
    segment(id: string): string
  }
  granted: string
  refused: string
  newVisitor: string
  returningVisitor: string
  may: string
  notRemembered: string
  visits: string
  visitsSay(count: number, since: string, pages: number): string
  viewed: string
  bought: string
  cart: string
  emptyCart: string
  answers: string
  shownSoFar: string
  campaignSays(shown: number, last: string, closed: string, taken: string): string
  happened: string
  segments: string
  keptUntil(time: string): string
  birthday: string
  handover: string
  nothing: string
  andMore(count: number): string
  download: string
  forget: string
  forgotten: string
}

/** English, but Spanish for a browser that reads Spanish. */
export const wordsFor = (tag: string): InspectorWords => (/^es\b/i.test(tag) ? es : en)
