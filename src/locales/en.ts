/** English. */
import type { Locale } from './contract'

export const locale: Locale = {
  close: 'Close',
  back: 'Back',
  next: 'Next',
  noPreference: 'No preference',
  yes: 'Yes',
  no: 'No',
  progress: 'Question {n} of {total}',
  showNow: 'Show me now',
  upTo: 'up to {value}',
  from: 'at least {value}',
  loading: 'Looking …',
  failed: 'I could not fetch the products.',
  retry: 'Try again',
}
