/** When even a message within the budget would be a nuisance. Fetched when something is about to interrupt, or at the checkout. */
import { arrival } from './arrival'
import type { Facts } from './conditions/contract'
import type { Campaign } from './schema'
import type { disturbs as Disturbs } from './surfaces/interrupts'
import type { Surface } from './surfaces/schema'

/** Reasons for which this campaign may not appear now; '' for none. */
export type Manners = (campaign: Campaign) => readonly string[]

/** What the page and the visitor are at, now. */
export function manners(
  { document }: Pick<Window, 'document'>,
  facts: Facts,
  disturbs: typeof Disturbs,
): Manners {
  const writing = isWriting(document) ? 'the visitor is filling in a field' : ''
  const always = [
    facts.assisting ? 'the assistant is open' : '',
    writing,
    // menus and drawers that are always there, shut, call themselves modal too
    [...document.querySelectorAll('dialog[open],[role=dialog][aria-modal=true]')].some(
      dialog => dialog.checkVisibility?.({ visibilityProperty: true }) ?? true,
    )
      ? 'a dialog of the page is open'
      : '',
    document.visibilityState === 'hidden' ? 'the page is not looked at' : '',
  ]
  // https://developers.google.com/search/docs/appearance/avoid-intrusive-interstitials
  const isFound = facts.device !== 'desktop' && arrival({ ...facts.came, search: '' })?.search
  return campaign =>
    disturbs(campaign)
      ? [
          ...always,
          isFound && arms(campaign).some(isModal)
            ? `a search engine led this ${facts.device} to the page`
            : '',
        ]
      : // a card that comes into the page would move the field
        [facts.page.type === 'checkout' && arms(campaign).some(moves) ? writing : '']
}

const arms = ({ surface, variants = [] }: Campaign): Surface[] => [
  surface,
  ...variants.map(variant => variant.surface),
]
const isModal = (surface: Surface): boolean =>
  surface.type === 'assistant' || ('form' in surface && surface.form === 'dialog')
const moves = ({ type }: Surface): boolean => type !== 'launcher'

/** Has a field of the page, or a frame that may hold one (payment), the focus? */
function isWriting(document: Document): boolean {
  let active = document.activeElement
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
  return Boolean(
    active?.matches('select,textarea,iframe,[contenteditable]:not([contenteditable=false])') ||
      (active?.matches('input') &&
        !active.matches(
          '[type=button],[type=submit],[type=checkbox],[type=radio],[type=reset],[type=image]',
        )),
  )
}
