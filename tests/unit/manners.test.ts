// @vitest-environment happy-dom
import { beforeEach, describe, expect, test } from 'vitest'
import type { Facts } from '../../src/conditions/contract'
import { manners } from '../../src/manners'
import type { PageType } from '../../src/page'
import type { Campaign } from '../../src/schema'
import { disturbs } from '../../src/surfaces/interrupts'
import { campaignOf, factsOf, launcherOf, newcomer } from '../support/visitor'

const prompt = (form: 'card' | 'dialog', more: Partial<Campaign> = {}) =>
  campaignOf('hello', {
    surface: {
      type: 'prompt',
      form,
      title: 'Hello',
      content: [{ type: 'text', text: 'Hello' }],
      decline: 'close',
    } as Campaign['surface'],
    ...more,
  })
const card = prompt('card')
const inline = campaignOf('inline', {
  surface: { type: 'inline', guide: 'find', selector: 'main', position: 'start' },
})

const told = (campaign: Campaign, more: Partial<Facts> = {}, page: PageType = 'home') =>
  manners(window, factsOf(page, newcomer(), more), disturbs)(campaign).filter(Boolean)

/** Puts it on the page and the cursor in it. */
function focus(
  tag: string,
  attributes: Record<string, string> = {},
  root: Element | ShadowRoot = document.body,
) {
  const field = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value)
  root.append(field)
  field.focus()
  return field
}

beforeEach(() => document.body.replaceChildren())

describe('Nothing interrupts', () => {
  test('a visitor whom nothing occupies is fair game', () => {
    expect(told(card)).toEqual([])
  })

  test('a visitor in a dialogue of the assistant', () => {
    expect(told(card, { assisting: true })).toEqual(['the assistant is open'])
  })

  test.each([
    ['input', {}],
    ['input', { type: 'email' }],
    ['textarea', {}],
    ['select', {}],
  ])('a visitor with the cursor in a field: %s %j', (tag, attributes) => {
    focus(tag, attributes)
    expect(told(card)).toEqual(['the visitor is filling in a field'])
  })

  test('a visitor with the cursor in a field of a component of the shop', () => {
    const host = document.createElement('shop-search')
    document.body.append(host)
    focus('input', {}, host.attachShadow({ mode: 'open' }))
    expect(told(card)).toEqual(['the visitor is filling in a field'])
  })

  test.each([
    ['button', {}],
    ['input', { type: 'checkbox' }],
    ['input', { type: 'submit' }],
  ])('but a visitor who has just used a %s %j is not filling in anything', (tag, attributes) => {
    focus(tag, attributes)
    expect(told(card)).toEqual([])
  })

  test.each(['role', 'open'])('a visitor before whom a dialog of the page stands (%s)', how => {
    const dialog = document.createElement(how === 'open' ? 'dialog' : 'div')
    for (const [name, value] of how === 'open'
      ? [['open', '']]
      : [
          ['role', 'dialog'],
          ['aria-modal', 'true'],
        ])
      dialog.setAttribute(name!, value!)
    document.body.append(dialog)
    expect(told(card)).toEqual(['a dialog of the page is open'])
  })
})

describe('What waits until it is asked', () => {
  test('stays away from a checkout while a field has the focus, so that nothing moves under the hand', () => {
    focus('input')
    expect(told(inline, {}, 'checkout')).toEqual(['the visitor is filling in a field'])
    expect(told(inline, {}, 'home')).toEqual([])
    expect(told(launcherOf('button'), {}, 'checkout')).toEqual([])
  })

  test('comes to a checkout where no field has it', () => {
    expect(told(inline, {}, 'checkout')).toEqual([])
  })
})

describe('A phone that a search engine led to the page', () => {
  const found = (device: Facts['device'], from = 'https://www.google.com/', search = '') => ({
    device,
    came: { from, search, host: 'shop.test' },
  })
  const dialog = prompt('dialog')
  const reason = (device: string) => [`a search engine led this ${device} to the page`]

  test('is shown no dialog there; a low card it may be', () => {
    expect(told(dialog, found('phone'))).toEqual(reason('phone'))
    expect(told(dialog, found('tablet'))).toEqual(reason('tablet'))
    expect(told(campaignOf('guided'), found('phone'))).toEqual(reason('phone'))
    expect(told(card, found('phone'))).toEqual([])
  })

  test('is one among others: desktops, other links and later pages may see a dialog', () => {
    expect(told(dialog, found('desktop'))).toEqual([])
    expect(told(dialog, found('phone', 'https://blog.test/'))).toEqual([])
    expect(told(dialog, found('phone', 'https://shop.test/fans'))).toEqual([])
    expect(told(dialog, found('phone', ''))).toEqual([])
  })

  test('sees none of two ways if one of them is a dialog, so that both are compared on the same visitors', () => {
    const variants = [{ id: 'b', weight: 1, surface: dialog.surface }]
    expect(told(prompt('card', { variants }), found('phone'))).toEqual(reason('phone'))
    expect(told({ ...inline, variants }, found('phone'))).toEqual(reason('phone'))
  })
})
