/** What the manifest says of the things of a log: titles in the owner's language, the order of questions, words of options. */
import { bySegment } from '../lib/by-segment'
import { language as languageOf, localize, type Text } from '../lib/text'
import { survey as surveyEn } from '../locales/survey-en'
import { survey as surveyEs } from '../locales/survey-es'
import type { SurveyQuestion } from '../questions/survey-schema'
import type { Campaign, Manifest } from '../schema'
import { slotOf } from '../surfaces/interrupts'
import type { Surface } from '../surfaces/schema'
import { campaignTitle, messageQuestionsOf, surfacesOf } from './campaign-title'

type SurveySurface = Extract<Surface, { type: 'survey' }>

export interface Names {
  shop: string
  currency: string
  language: string
  guides: readonly string[]
  guide(id: string): { title: string; questions: readonly { id: string; ask: string }[] }
  /** Campaigns that lead to a guide; null where a launcher does too, or none does: of it nobody says when it is seen. */
  leadingTo(guide: string): readonly string[] | null
  /** Campaigns that say when they appear. */
  campaigns: readonly string[]
  campaign(id: string): { title: string; slot: string | undefined }
  surveys: readonly string[]
  /** Campaigns with a question in their message. */
  messages: readonly string[]
  survey(id: string): { title: string; questions: readonly SurveyQuestion[] }
  /** Of the question, also where it is a standard one; else its id. */
  ask(question: SurveyQuestion): string
  /** With "…" for what was not the same for every visitor. */
  say(text: Text | undefined): string
  /** What visitors read of it; '' if nothing. */
  segment(id: string): string
  field(id: string): string
}

const own = <V>(record: Readonly<Record<string, V>>, key: string): V | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined

/** The guides to which a surface leads by a tap. */
function guidesOf(surface: Surface): string[] {
  const accepted = 'accept' in surface ? surface.accept?.guide : undefined
  const guide = 'guide' in surface ? surface.guide : undefined
  return [guide, accepted].flatMap(id => id ?? [])
}

/** Without a manifest everything is called by its id. `language` is a BCP 47 tag; left out, the shop's. */
export function namesOf(manifest: Manifest | undefined, language: string | undefined): Names {
  const shopLocale = manifest?.shop.locale ?? 'en'
  const tag = language ?? shopLocale
  const say = (text: Text | undefined): string =>
    localize(bySegment(text, []), tag, shopLocale).replace(/\{[\w.]+\}/g, '…')
  const standard = languageOf(tag) === 'es' ? surveyEs : surveyEn
  const ask = (question: SurveyQuestion): string =>
    say(question.ask) ||
    (question.type === 'rating' && question.preset ? standard[question.preset].ask : '') ||
    question.id
  const campaigns = manifest?.campaigns ?? []
  const named = (id: string) => campaigns.find(campaign => campaign.id === id)
  const surveyOf = (campaign: Campaign | undefined): SurveySurface | undefined =>
    campaign && surfacesOf(campaign).find((one): one is SurveySurface => one.type === 'survey')
  const guideTitle = (id: string) => say(own(manifest?.guides ?? {}, id)?.title)
  const titleIn = (campaign: Campaign | undefined) =>
    campaign && campaignTitle(campaign, say, ask, guideTitle)
  return {
    shop: manifest?.shop.name ?? '',
    currency: manifest?.shop.currency ?? '',
    language: tag,
    guides: Object.keys(manifest?.guides ?? {}),
    guide(id) {
      const guide = own(manifest?.guides ?? {}, id)
      const questions = guide?.questions.map(one => ({ id: one.id, ask: say(one.ask) || one.id })) ?? []
      return { title: guideTitle(id) || id, questions }
    },
    leadingTo(guide) {
      const leading = campaigns.filter(one =>
        surfacesOf(one).some(surface => guidesOf(surface).includes(guide)),
      )
      const isTold = leading.every(one => surfacesOf(one).every(({ type }) => type !== 'launcher'))
      return leading.length && isTold ? leading.map(({ id }) => id) : null
    },
    campaigns: campaigns.filter(({ surface }) => surface.type !== 'launcher').map(({ id }) => id),
    campaign(id) {
      const campaign = named(id)
      return { title: titleIn(campaign) || id, slot: campaign && slotOf(campaign.surface) }
    },
    surveys: campaigns.filter(surveyOf).map(({ id }) => id),
    messages: campaigns
      .filter(one => messageQuestionsOf(one).length && !own(manifest?.guides ?? {}, one.id))
      .map(({ id }) => id),
    survey(id) {
      const campaign = named(id)
      const questions = [
        ...(surveyOf(campaign)?.questions ?? []),
        ...(campaign ? messageQuestionsOf(campaign) : []),
      ]
      return { title: titleIn(campaign) || id, questions }
    },
    ...{ ask, say },
    segment(id) {
      const segment = own(manifest?.segments ?? {}, id)
      return (segment && 'label' in segment && say(segment.label as Text | undefined)) || ''
    },
    field: id => say(own(manifest?.catalog?.fields ?? {}, id)?.label) || id,
  }
}
