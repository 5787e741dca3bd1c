/** Kinds that other tools have under another name, or that do not exist here for a reason. */
import type { Path } from './path'
import { quote } from './words'

type Known = readonly [words: RegExp, what: string, fix: string]

const LEAVING = 'use "exit-intent" for a mouse, "return" for a phone'
const TRIGGERS: readonly Known[] = [
  [
    /back|history|popstate|pushstate/,
    'the back button is the visitor’s own: it is neither held nor listened to',
    LEAVING,
  ],
  [/unload|closetab|tabclose|closewindow/, 'nothing holds up a visitor who closes the page', LEAVING],
  [
    /exit|leave|leaving|mouseout|abandon/,
    'there is no such trigger',
    `did you mean "exit-intent"? ${LEAVING}`,
  ],
  [/tab|blur|visibility|focus|comeback|away/, 'there is no such trigger', 'did you mean "return"?'],
  [/inactiv|hesitat/, 'there is no such trigger', 'did you mean "idle"?'],
  [
    /delay|time|timer|second|after/,
    'there is no such trigger',
    'did you mean "dwell"? { "type": "dwell", "after": "30s" }',
  ],
  [/load|immediate|arrival|landing|pageview/, 'there is no such trigger', 'did you mean "page-view"?'],
  [/scroll/, 'there is no such trigger', 'did you mean "scroll-depth"?'],
  [/linkclick|clicklink|intercept/, 'a click of the visitor is never held back', 'did you mean "click"?'],
]

const GAMES: Known = [
  /wheel|spin|slot|scratch|lucky|lottery|game|gift|mystery|fortune/,
  'there are no games of luck: their odds would be hidden from the visitor',
  'use a "prompt" with an "offer"',
]
const SURFACES: readonly Known[] = [
  GAMES,
  [
    /modal|popup|pop|overlay|interstitial|lightbox|fullscreen|dialog|takeover/,
    'there is no such surface',
    'did you mean "prompt"? With "form": "dialog" it stands in the middle, with "card" in the corner',
  ],
  [
    /toast|slidein|flyout|corner|card|sheet|notification/,
    'there is no such surface',
    'did you mean "prompt"?',
  ],
  [/banner|sticky|ribbon|strip|hellobar/, 'there is no such surface', 'did you mean "bar"?'],
  [
    /push/,
    'nothing follows the visitor out of the shop',
    'use a "prompt", and a "sign-up" for who wants mail',
  ],
  [
    /poll|nps|csat|ces$|feedback|rating|questionnaire|form/,
    'there is no such surface',
    'did you mean "survey"?',
  ],
  [/embed|inpage|content/, 'there is no such surface', 'did you mean "inline"?'],
  [/basket|cart/, 'there is no such surface', 'did you mean "cart-recovery"?'],
]

const BLOCKS: readonly Known[] = [
  GAMES,
  [
    /viewer|watching|proof|scarc|urgen|popularity|recentsale|recentpurchase|soldcount|stockcount|lowstock|fomo|visitors/,
    'how many look, buy or are left is not claimed: nobody could prove it',
    'say what is true in a "text", or ask { "type": "stock" } in the audience',
  ],
  [
    /html|iframe|script|code|embed|markup/,
    'there is no markup in messages',
    'use "text", "picture" and "story"',
  ],
  [/timer|clock|deadline/, 'there is no such block', 'did you mean "countdown"?'],
  [/coupon|discount|voucher|promo/, 'there is no such block', 'did you mean "offer"?'],
  [
    /mail|newsletter|subscribe|optin|lead|form/,
    'there is no such block',
    'did you mean "sign-up"? For the basket, "save-cart"',
  ],
  [/image|img|photo|video/, 'there is no such block', 'did you mean "picture"?'],
  [/paragraph|heading|title|copy/, 'there is no such block', 'did you mean "text"?'],
  [
    /survey|poll|quiz|nps|csat|feedback|rating|review/,
    'there is no such block',
    'did you mean "question"? Ratings and comments are asked by the surface "survey"',
  ],
  [/recommend|upsell|crosssell|carousel|slider/, 'there is no such block', 'did you mean "products"?'],
]

const QUESTIONS: readonly Known[] = [
  [
    /star|nps|csat|ces$|scale|score|smil|emoji|face|thumb|number|likert|slider/,
    'there is no such question',
    'did you mean "rating"? With "preset": "csat", "nps" or "ces" it has its own words',
  ],
  [/mail|phone|contact|newsletter/, 'there is no such question', 'did you mean "contact"?'],
  [/text|free|open|input|paragraph/, 'there is no such question', 'did you mean "comment"?'],
  [/check|multi/, 'there is no such question', 'did you mean "multi-choice"?'],
  [/radio|select|single|option|dropdown|yes|bool/, 'there is no such question', 'did you mean "choice"?'],
]

const CONDITIONS: readonly Known[] = [
  [/basket|cart/, 'there is no such condition', 'did you mean "cart"?'],
  [/utm|source|referr|traffic/, 'there is no such condition', 'did you mean "referrer"?'],
  [
    /countr|geo|city|location|region|ip$/,
    'where a visitor lives is not looked up',
    'use { "type": "language" }, or an event of your own by tendero.track',
  ],
  [
    /log|account|member|user/,
    'who is logged in is not read',
    'say it by tendero.track, and ask { "type": "event" } for it',
  ],
  [/url|path|pagetype|route/, 'there is no such condition', 'did you mean "page"?'],
  [/mobile|screen|browser|os$|platform/, 'there is no such condition', 'did you mean "device"?'],
  [
    /orders|spen[dt]|revenue|ltv|aov|lifetimevalue|monetary/,
    'there is no such condition',
    'did you mean "orders"? How many, and what they came to',
  ],
  [/purchas|order|bought/, 'there is no such condition', 'did you mean "bought"?'],
  [/session|visit/, 'there is no such condition', 'did you mean "visits"? "lifecycle" tells new from known'],
  [/customer|newvisitor|returning|lead|lapsed/, 'there is no such condition', 'did you mean "lifecycle"?'],
  [/seen|history|brows|product/, 'there is no such condition', 'did you mean "viewed"?'],
  [/date|day|hour|schedule|clock/, 'there is no such condition', 'did you mean "time"?'],
  [/lang|locale/, 'there is no such condition', 'did you mean "language"?'],
]

/** The sentence for an unknown type at this path, if it is one that others have. */
export function unknownType(type: string, path: Path): { what: string; fix: string } | undefined {
  const plain = type.toLowerCase().replace(/[\W_]/g, '')
  const found = tableOf(path).find(([words]) => words.test(plain))
  return found && { what: `unknown type ${quote(type)}: ${found[1]}`, fix: found[2] }
}

/** Is this a place for a condition? */
export const isOfConditions = (path: Path): boolean =>
  path.includes('audience') || path.includes('unless') || path[0] === 'segments'

function tableOf(path: Path): readonly Known[] {
  if (isOfConditions(path)) return CONDITIONS
  if (path.includes('content')) return BLOCKS
  if (path.at(-2) === 'surface') return SURFACES
  if (path.includes('surface') && path.at(-3) === 'questions') return QUESTIONS
  return path.at(-3) === 'when' ? TRIGGERS : []
}
