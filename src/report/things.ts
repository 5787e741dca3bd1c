/** Guides, arms of campaigns, surveys and so on, as they come up in a log: numbered, and so many of a kind at most. */

export interface GuideThing {
  kind: 'guide'
  id: string
  /** Its questions; the place is the bit of an answer. */
  questions: string[]
  /** Something was done that only a guide does: lists of products are campaigns' too. */
  isGuide: boolean
}
/** One arm of a campaign; '' where the visitor was in no experiment. */
export interface ArmThing {
  kind: 'arm'
  campaign: string
  variant: string
  /** Where it appeared, and how often. */
  slots: Map<string, number>
}
export interface SurveyThing {
  kind: 'survey'
  id: string
}
export interface QuestionThing {
  kind: 'question'
  survey: string
  id: string
  /** What was answered, as it was: the place is what pairs keep. */
  answers: (string | number)[][]
  places: Map<string, number>
  /** Different ids and numbers among them. */
  values: Set<string | number>
  /** "PRESET|SCALE", and how often it was said. */
  said: Map<string, number>
}
export interface RelaxedThing {
  kind: 'relaxed'
  guide: string
  wish: string
}
export interface TopicThing {
  kind: 'topic'
  id: string
}
/** What happened to saved baskets; and what was in the cart of a visit. */
export interface CartThing {
  kind: 'carts' | 'basket'
}
export type Thing =
  | GuideThing
  | ArmThing
  | SurveyThing
  | QuestionThing
  | RelaxedThing
  | TopicThing
  | CartThing
type Kind = Thing['kind']
type Of<K extends Kind> = Extract<Thing, { kind: K }>

/** The most of a kind; what comes beyond is counted. */
export const MOST: Readonly<Record<Kind, number>> = {
  guide: 500,
  arm: 2000,
  survey: 500,
  question: 500,
  relaxed: 500,
  topic: 500,
  carts: 1,
  basket: 1,
}
/** The most questions of a guide, one bit each; the schema allows 30. */
export const MOST_QUESTIONS = 32
/** The most different answers of a question of a survey, and of ways to choose several of them. */
export const MOST_ANSWERS = 200
export const MOST_CHOICES = 5000

export interface Things {
  all: Thing[]
  /** Its number, or -1 where there are too many. `key` tells it from others of its kind. */
  number(kind: Kind, key: string, make: () => Thing): number
  /** Those of a kind, with their numbers. */
  of<K extends Kind>(kind: K): [number, Of<K>][]
}

/** None yet. `onBeyond` hears of each that is one too many. */
export function createThings(onBeyond: () => void): Things {
  const numbers = Object.fromEntries(
    Object.keys(MOST).map(kind => [kind, new Map<string, number>()]),
  ) as Record<Kind, Map<string, number>>
  const all: Thing[] = []
  return {
    all,
    number(kind, key, make) {
      const known = numbers[kind].get(key)
      if (known !== undefined) return known
      if (numbers[kind].size >= MOST[kind]) {
        onBeyond()
        return -1
      }
      const number = all.push(make()) - 1
      numbers[kind].set(key, number)
      return number
    },
    of: <K extends Kind>(kind: K) =>
      [...numbers[kind].values()].map((number): [number, Of<K>] => [number, all[number] as Of<K>]),
  }
}
