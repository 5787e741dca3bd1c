import { describe, expect, test } from 'vitest'
import { advised, campaign, type Json, prompt, saying, shop, showing, text } from '../support/message-shop'

const audience = (audience: unknown, more: Json = {}) => showing(campaign({ audience, ...more }))
const cart = (more: Json) => ({ type: 'cart', ...more })
const device = (is: string) => ({ type: 'device', is })
const page = (...is: string[]) => ({ type: 'page', is })
const event = (name: string) => ({ type: 'event', name })
const trigger = (type: string, more: Json = {}) => ({ type, ...more })
const NOBODY =
  'campaigns[0].audience: nobody can be all of this at once; take a condition out, or write "any"'

describe('A condition that contradicts itself', () => {
  test.each<[string, unknown, string]>([
    [
      'a cart of at least 60 and at most 40',
      cart({ totalAtLeast: 60, totalAtMost: 40 }),
      'campaigns[0].audience.totalAtMost: no total is at least 60 and at most 40; make totalAtLeast less than totalAtMost',
    ],
    [
      'more visits than at most',
      { type: 'visits', atLeast: 5, atMost: 2 },
      'campaigns[0].audience.atMost: nothing is at least 5 and at most 2; make atLeast 2 or less',
    ],
    [
      'nothing viewed, and at least one as nobody wrote',
      { type: 'viewed', atMost: 0 },
      'campaigns[0].audience.atMost: nothing is at least 1 and at most 0; make atLeast 0 or less',
    ],
  ])('(%s) is told', (_, condition, said) => {
    expect(advised(audience(condition))).toEqual([said, NOBODY])
    expect(advised(audience({ any: [condition, { type: 'visits' }] }))).toEqual([
      said.replace('audience.', 'audience.any[0].'),
    ])
  })

  test('is told of a segment too', () => {
    expect(advised(shop({ segments: { rich: cart({ totalAtLeast: 9, totalAtMost: 8 }) } }))).toEqual([
      'segments.rich.totalAtMost: no total is at least 9 and at most 8; make totalAtLeast less than totalAtMost',
    ])
  })

  test('is told of times of day and spans', () => {
    expect(advised(audience({ type: 'time', from: '09:00', to: '09:00' }))).toEqual([
      'campaigns[0].audience.to: from 09:00 to 09:00 is no time at all; take both out for the whole day',
    ])
    expect(advised(audience({ type: 'time', from: '22:00', to: '06:00' }))).toEqual([])
    const [after, before] = ['2026-12-24T00:00Z', '2026-12-01T00:00Z']
    expect(advised(audience({ type: 'time', after, before }))).toEqual([
      'campaigns[0].audience.before: it is over before it begins; make before later than after',
    ])
    expect(advised(audience({ type: 'time', after: before, before: after }))).toEqual([])
  })

  test('is not told where it holds', () => {
    expect(advised(audience(cart({ totalAtLeast: 40, totalAtMost: 40 })))).toEqual([])
    expect(advised(audience({ type: 'viewed', atLeast: 0, atMost: 0 }))).toEqual([])
  })
})

describe('An audience that can be nobody', () => {
  test.each<[string, unknown]>([
    ['on two devices', { all: [device('phone'), device('desktop')] }],
    ['on two pages', { all: [page('cart'), { not: page('cart', 'checkout') }] }],
    ['of bounds in two conditions', { all: [cart({ totalAtLeast: 60 }), cart({ totalAtMost: 59.99 })] }],
    ['of counts in two conditions', { all: [cart({ atLeast: 3 }), { not: cart({ atLeast: 3 }) }] }],
    ['without any condition to hold', { any: [] }],
    ['through a segment', { all: [{ type: 'segment', is: 'phones' }, { not: device('phone') }] }],
  ])('%s, is told', (_, condition) => {
    const source = { ...audience(condition), segments: { phones: device('phone') } }
    expect(advised(source)).toEqual([NOBODY])
  })
  test.each<[string, unknown]>([
    ['either of two devices', { any: [device('phone'), device('desktop')] }],
    ['between two bounds', { all: [cart({ totalAtLeast: 40 }), cart({ totalAtMost: 60 })] }],
    [
      'between two bounds that nearly touch',
      { all: [{ not: cart({ totalAtMost: 40 }) }, cart({ totalAtMost: 40.5 })] },
    ],
    ['what nobody can know', { all: [event('wished'), { not: event('called') }] }],
    [
      'two products',
      {
        all: [
          { type: 'viewed', product: 'a' },
          { type: 'viewed', product: 'b', atLeast: 0, atMost: 0 },
        ],
      },
    ],
    [
      'paths of a page',
      { all: [page('product'), { not: { type: 'page', is: ['product'], path: ['/sale/*'] } }] },
    ],
    [
      'so many things that trying them all would take too long',
      { all: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(product => ({ type: 'viewed', product, atLeast: 3 })) },
    ],
  ])('%s, is somebody', (_, condition) => {
    expect(advised(audience(condition))).toEqual([])
  })
})

describe('A campaign that never appears', () => {
  test('because what keeps it away takes everybody, is told', () => {
    expect(advised(audience(page('cart'), { unless: [page('cart', 'checkout')] }))).toEqual([
      'campaigns[0].unless: it keeps away everybody whom the audience takes in; take one of the two out',
    ])
    expect(advised(audience(page('cart'), { unless: [event('begin_checkout')] }))).toEqual([])
  })
  test('because phones have no mouse, is told to take "return"', () => {
    const when = [trigger('exit-intent')]
    expect(advised(audience(device('phone'), { when }))).toEqual([
      'campaigns[0].when: "exit-intent" is noticed of a mouse, and the audience has none; add { "type": "return" }, which phones and tablets have too',
    ])
    expect(advised(audience(device('phone'), { when: [...when, trigger('return')] }))).toEqual([])
    expect(advised(audience({ not: device('phone') }, { when }))).toEqual([])
  })
  test('because a sold-out product is nowhere but on its page, is told', () => {
    expect(advised(audience(page('cart'), { when: [trigger('out-of-stock')] }))).toEqual([
      'campaigns[0].when: at "out-of-stock" the audience never holds; take another trigger or audience',
    ])
  })
  test('because its pages are quiet ones, is told to be a card in the page', () => {
    expect(advised(audience(page('checkout')))).toEqual([
      'campaigns[0].audience: it is only for pages on which nothing may interrupt (attention.quietOn); use an "inline" surface there, or take the page out of attention.quietOn',
    ])
    const card = { type: 'inline', selector: 'main', content: [text] }
    expect(advised(audience(page('checkout'), { surface: card }))).toEqual([])
    expect(advised({ ...audience(page('checkout')), attention: { quietOn: [] } })).toEqual([])
    expect(advised(audience(page('checkout', 'cart')))).toEqual([])
  })
})

describe('A budget', () => {
  const twice = showing(campaign({ limits: { perSession: 3 } }))
  test('smaller than what a campaign wants, is told', () => {
    expect(advised(twice)).toEqual([
      'warning: campaigns[0].limits.perSession: it may appear 3 times in a visit, and all campaigns together 2; write at most 2, or raise attention.perSession',
    ])
    expect(advised({ ...twice, attention: { perSession: 3 } })).toEqual([])
  })
  test('of nothing beside campaigns that interrupt, is told', () => {
    expect(advised({ ...twice, attention: { perSession: 0 } })).toEqual([
      'warning: attention.perSession: no campaign may interrupt, and 1 would: "hello"; write 1 or more, or give them an "inline" surface',
    ])
    const card = campaign({ surface: { type: 'inline', selector: 'main', content: [text] } })
    expect(advised(shop({ campaigns: [card], attention: { perSession: 0 } }))).toEqual([])
  })
})

describe('A dialog over the page of who has just come from a search on a phone', () => {
  const dialog = prompt({ form: 'dialog' })
  const soon = (more: Json = {}) =>
    showing(campaign({ when: [trigger('page-view')], surface: dialog, ...more }))
  const told = (type: string, at = 'surface') => [
    `campaigns[0].${at}.form: at "${type}" a dialog covers the page of a visitor who comes from a search on a phone; write "form": "card", or an audience { "type": "device", "is": "desktop" }, or wait 30s`,
  ]
  test('is told', () => {
    expect(advised(soon())).toEqual(told('page-view'))
    expect(advised(soon({ when: [trigger('return'), trigger('dwell', { after: '29s' })] }))).toEqual(
      told('dwell'),
    )
    expect(advised(soon({ audience: { any: [device('desktop'), page('product')] } }))).toEqual(
      told('page-view'),
    )
    expect(advised(soon({ surface: prompt(), variants: [{ id: 'big', surface: dialog }] }))).toEqual(
      told('page-view', 'variants[0].surface'),
    )
  })
  test('is not told of cards, of later ones, of desktops, of pages within, of who came otherwise', () => {
    expect(advised(soon({ surface: prompt() }))).toEqual([])
    expect(advised(soon({ when: [trigger('dwell', { after: '30s' })] }))).toEqual([])
    expect(advised(soon({ when: [trigger('exit-intent'), trigger('return')] }))).toEqual([])
    expect(advised(soon({ audience: device('desktop') }))).toEqual([])
    expect(advised(soon({ audience: page('cart') }))).toEqual([])
    expect(advised(soon({ audience: { type: 'referrer', search: false } }))).toEqual([])
    expect(advised(soon({ unless: [device('phone'), device('tablet')] }))).toEqual([])
  })
})

describe('A moment', () => {
  const now = Date.parse('2026-11-22T12:00:00Z')
  const countdown = (ends: string) => ({ type: 'countdown', ends })
  test('that is over, is told with the moment; on the page nobody asks the clock', () => {
    const over = saying(countdown('2026-11-20T23:59+01:00'), text)
    expect(advised(over, now)).toEqual([
      'warning: campaigns[0].surface.content[0].ends: this was over on 2026-11-20T22:59Z, so it is not shown any more; write a moment to come, or take it out',
    ])
    expect(advised(over)).toEqual([])
    expect(advised(saying(countdown('2026-11-22T12:01Z')), now)).toEqual([])
    expect(advised(audience({ type: 'time', before: '2026-01-01T00:00Z' }), now)).toHaveLength(1)
    expect(advised(audience({ type: 'time', after: '2026-01-01T00:00Z' }), now)).toEqual([])
  })
  test('that is in no calendar, is told', () => {
    expect(advised(saying(countdown('2027-02-30T10:00Z')))).toEqual([
      'campaigns[0].surface.content[0].ends: there is no moment "2027-02-30T10:00Z"; look at the calendar',
    ])
    expect(advised(saying(countdown('2028-02-29T23:59:59-05:00')), now)).toEqual([])
    expect(advised(saying(countdown('2027-01-01T25:00Z')))).toHaveLength(1)
  })
  test('at which the clock ends and the offer does not, is told', () => {
    const offer = { type: 'offer', code: 'LUMO10', text: '10 %', ends: '2027-01-01T00:00Z' }
    expect(advised(saying(offer, countdown('2027-01-02T00:00Z')))).toEqual([
      'warning: campaigns[0].surface.content[1].ends: it ends at another moment than what stands beside it; let both end together',
    ])
    expect(advised(saying(offer, countdown('2027-01-01T01:00+01:00')))).toEqual([])
  })
})

describe('An event', () => {
  const asked = (name: string) => advised(audience(event(name)))
  const awaited = (name: string) => advised(showing(campaign({ when: [trigger('event', { name })] })))
  test('that is nearly one of the list, is told', () => {
    expect(asked('checkout_started')).toEqual([
      'warning: campaigns[0].audience.name: nobody says "checkout_started", unless your shop does by tendero.track; did you mean "begin_checkout"?',
    ])
    expect(awaited('add-to-cart')).toEqual([
      'warning: campaigns[0].when[0].name: nobody says "add-to-cart", unless your shop does by tendero.track; did you mean "add_to_cart"?',
    ])
  })
  test('that is not remembered, is told where a condition asks for it', () => {
    expect(asked('page_view')[0]).toMatch(
      /^warning: campaigns\[0\]\.audience\.name: that "page_view" happened is not remembered; one of "add_to_cart"/,
    )
    expect(awaited('page_view')).toEqual([])
  })
  test('of the list or of the shop’s own, is let be', () => {
    for (const name of ['begin_checkout', 'purchase', 'wishlist_filled', 'showroom_booked']) {
      expect(asked(name)).toEqual([])
      expect(awaited(name)).toEqual([])
    }
  })
})

describe('Consent', () => {
  const from = (consent: Json) => advised(shop({ consent }))
  test('from a variable or event without a name, is told', () => {
    expect(from({ source: 'global' })).toEqual([
      'consent.name: is missing: nothing would ever be allowed; write the name of the global variable',
    ])
    expect(from({ source: 'event' })).toEqual([
      'consent.name: is missing: nothing would ever be allowed; write the name of the DOM event',
    ])
    expect(from({ name: 'cmp' })).toEqual([
      'warning: consent.name: "auto" has no name to look for; take it out, or write "source": "global" or "event"',
    ])
  })
  test('with all that it needs, is let be', () => {
    expect(from({ source: 'event', name: 'cookies-chosen', necessary: true })).toEqual([])
    expect(from({ source: 'shopify' })).toEqual([])
  })
})

describe('A hand-over', () => {
  const saveCart = { type: 'save-cart', consent: 'Send me my basket.', privacy: '/privacy' }
  const to = (...recovery: Json[]) => advised({ ...saying(saveCart), recovery })
  test('to nobody, is told', () => {
    expect(to()).toEqual([
      'campaigns[0].surface.content[0]: there is nobody to hand over to: a save-cart would go nowhere; add "recovery": [{ "type": "webhook", "url": "/api/recovery" }], or take this out',
    ])
    expect(to({ type: 'webhook', url: '/api/recovery' })).toEqual([])
    expect(to({ type: 'klaviyo', company: 'Ab12Cd' })).toEqual([])
  })
  test('by a private key, a password or in the clear, is told', () => {
    expect(to({ type: 'klaviyo', company: 'pk_0123456789abcdef' })).toEqual([
      'recovery[0].company: this is a private key, and everybody can read the manifest; write the public company id of six letters and digits',
    ])
    expect(to({ type: 'omnisend' }, { type: 'webhook', url: 'https://me:word@hooks.example/x' })).toEqual([
      'recovery[1].url: it carries a password that everybody can read; take it out',
    ])
    expect(to({ type: 'webhook', url: 'http://hooks.example/x' })).toEqual([
      'recovery[0].url: e-mail addresses would travel where others can read them; write https',
    ])
    expect(to({ type: 'webhook', url: 'http://localhost:8080/x' })).toEqual([])
  })
  test('of a basket to a shop that cannot take it back, is told', () => {
    const back = showing(campaign({ surface: { type: 'cart-recovery' } }))
    const own = (platform: object) => advised({ ...back, shop: { platform } })
    expect(own({ type: 'generic' })).toEqual([
      'warning: campaigns[0].surface: the basket can be shown, and not be put back; add shop.platform.cart with "set" or "add"',
    ])
    expect(own({ type: 'generic', cart: { add: '/api/cart' } })).toEqual([])
    // a shop's system has its own ways, but for one
    expect(own({ type: 'shopify' })).toEqual([])
    expect(own({ type: 'squarespace' })).toHaveLength(1)
    expect(own({ type: 'squarespace', write: true })).toEqual([])
  })
  test('of a birthday that nobody is asked for, is told', () => {
    const signUp = { type: 'sign-up', topic: 'birthday', consent: 'Write to me.', privacy: '/privacy' }
    const wishing = campaign({ id: 'birthday', audience: { type: 'birthday' } })
    expect(advised(showing(wishing))).toEqual([
      'warning: campaigns[0].audience: nobody is asked for his birthday; add a "sign-up" block with "topic": "birthday" to a campaign',
    ])
    const asking = campaign({ surface: prompt({ content: [signUp] }) })
    expect(advised({ ...showing(asking, wishing), recovery: [{ type: 'omnisend' }] })).toEqual([])
  })
})
