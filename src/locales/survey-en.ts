/** English, of surveys. */
import type { SurveyLocale } from './survey-contract'

export const survey: SurveyLocale = {
  csat: { ask: 'How satisfied are you?', low: 'very dissatisfied', high: 'very satisfied' },
  nps: {
    ask: 'How likely are you to recommend us to a friend?',
    low: 'not at all likely',
    high: 'extremely likely',
  },
  ces: { ask: 'How easy was it?', low: 'very difficult', high: 'very easy' },
  of: '{n} of {to}',
  send: 'Send',
  skip: 'Skip',
  goesTo: 'Goes to {shop}',
  theShop: 'the shop',
  left: 'Characters left: {n}',
  thanks: 'Thank you for telling us.',
  sorry: 'Sorry that it was not better. Thank you for telling us.',
}
