import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { isShaming } from '../../src/check/shaming'
import { check } from '../../src/cli/check'
import {
  advised,
  campaign,
  type Json,
  prompt,
  refused,
  saying,
  shop,
  showing,
  text,
} from '../support/message-shop'

const ENDS = '2026-12-01T23:59:00+01:00'
const consent = 'Send me the newsletter.'
const signUp = { type: 'sign-up', consent, privacy: '/privacy' }
const surface = (changes: Json) => showing(campaign({ surface: prompt(changes) }))
const at = 'campaigns[0].surface'
const block = `${at}.content[0]`

describe('A shop that is used to other tools and writes', () => {
  test.each<[string, unknown, string[]]>([
    [
      'a countdown without a zone',
      saying({ type: 'countdown', ends: '2026-12-01T23:59' }),
      [
        `${block}.ends: "2026-12-01T23:59" has no zone: it would be another moment in each country; write it whole, such as "2026-12-01T23:59+01:00"`,
      ],
    ],
    [
      'an offer that ends on a day',
      saying({ type: 'offer', code: 'LUMO10', text: '10 % off', ends: '2026-12-01' }),
      [
        `${block}.ends: "2026-12-01" has no zone: it would be another moment in each country; write it whole, such as "2026-12-01T23:59:00+01:00"`,
      ],
    ],
    [
      'a countdown for each visitor',
      saying({ type: 'countdown', ends: ENDS, minutes: 15 }),
      [
        `${block}.minutes: unknown key "minutes": a countdown has one end for everybody, and cannot start again; write "ends", a moment with its zone such as "${ENDS}"`,
      ],
    ],
    [
      'a hidden close',
      surface({ close: false }),
      [`${at}.close: unknown key "close": it can always be closed; take this out`],
    ],
    [
      'a close button that comes later',
      surface({ show_close_button: '5s' }),
      [`${at}.show_close_button: unknown key "show_close_button": it can always be closed; take this out`],
    ],
    [
      'a bar that cannot be dismissed',
      showing(campaign({ surface: { type: 'bar', content: [text], dismissible: false } })),
      [`${at}.dismissible: unknown key "dismissible": it can always be closed; take this out`],
    ],
    [
      'a decline that shames',
      surface({ decline: 'No, I hate saving' }),
      [
        `${at}.decline: it makes the visitor speak against himself, and shames him into a yes; decline is one of "close", "no-thanks", "not-now", "later"`,
      ],
    ],
    [
      'a decline of his own, however kind',
      surface({ decline: { en: 'Another time', es: 'En otro momento' } }),
      [
        `${at}.decline: decline is no text of your own: it has neutral words in each language; decline is one of "close", "no-thanks", "not-now", "later"`,
      ],
    ],
    [
      'a consent that is ticked already',
      saying({ ...signUp, checked: true }),
      [`${block}.checked: unknown key "checked": consent is never ticked for the visitor; take this out`],
    ],
    [
      'a sign-up without the privacy notice',
      saying({ type: 'sign-up', consent }),
      [`${block}.privacy: is missing; write a text in quotes`],
    ],
    [
      'a trigger on the back button',
      showing(campaign({ when: [{ type: 'back-button' }] })),
      [
        'campaigns[0].when[0].type: unknown type "back-button": the back button is the visitor’s own: it is neither held nor listened to; use "exit-intent" for a mouse, "return" for a phone',
      ],
    ],
    [
      'a trigger on closing the page',
      showing(campaign({ when: [{ type: 'beforeunload' }] })),
      [
        'campaigns[0].when[0].type: unknown type "beforeunload": nothing holds up a visitor who closes the page; use "exit-intent" for a mouse, "return" for a phone',
      ],
    ],
    [
      'a wheel of fortune',
      showing(campaign({ surface: { type: 'spin-the-wheel' } })),
      [
        `${at}.type: unknown type "spin-the-wheel": there are no games of luck: their odds would be hidden from the visitor; use a "prompt" with an "offer"`,
      ],
    ],
    [
      'a pop-up',
      showing(campaign({ surface: { type: 'popup' } })),
      [
        `${at}.type: unknown type "popup": there is no such surface; did you mean "prompt"? With "form": "dialog" it stands in the middle, with "card" in the corner`,
      ],
    ],
    [
      'how many are looking',
      saying({ type: 'live-viewers' }),
      [
        `${block}.type: unknown type "live-viewers": how many look, buy or are left is not claimed: nobody could prove it; say what is true in a "text", or ask { "type": "stock" } in the audience`,
      ],
    ],
    [
      'markup',
      saying({ type: 'html', html: '<b>x</b>' }),
      [
        `${block}.type: unknown type "html": there is no markup in messages; use "text", "picture" and "story"`,
      ],
    ],
    [
      'a slip of the pen',
      saying({ type: 'countdwon', ends: ENDS }),
      [expect.stringContaining(`${block}.type: unknown type "countdwon"; did you mean "countdown"?`)],
    ],
    [
      'a holdout in percent',
      showing(campaign({ holdout: 10 })),
      ['campaigns[0].holdout: 10 is no share; write 0.1 for 10 %, and at most 0.5'],
    ],
    [
      'a slip that looks like the word of another tool',
      showing(campaign({ audience: { type: 'birthdate' } })),
      [
        expect.stringContaining(
          'campaigns[0].audience.type: unknown type "birthdate"; did you mean "birthday"?',
        ),
      ],
    ],
    [
      'a condition by another name',
      showing(campaign({ audience: { all: [{ type: 'basket-value' }] } })),
      [
        'campaigns[0].audience.all[0].type: unknown type "basket-value": there is no such condition; did you mean "cart"?',
      ],
    ],
    [
      'a condition on where the visitor lives',
      showing(campaign({ unless: [{ type: 'country', is: ['ES'] }] })),
      [
        'campaigns[0].unless[0].type: unknown type "country": where a visitor lives is not looked up; use { "type": "language" }, or an event of your own by tendero.track',
      ],
    ],
    [
      'a condition without a type',
      showing(campaign({ audience: { field: 'cart.total', atLeast: 40 } })),
      [
        'campaigns[0].audience.type: a condition has a type; write it as { "type": "cart", "totalAtLeast": 40 }, or a tree of them with all, any, not',
      ],
    ],
    [
      'a list of conditions',
      showing(campaign({ audience: [{ type: 'visits' }] })),
      [
        'campaigns[0].audience: a list of conditions has a word before it; write { "all": [ … ] } or { "any": [ … ] }',
      ],
    ],
    [
      'a condition on a field that does not exist',
      showing(campaign({ audience: { type: 'cart', totalAtLest: 40 } })),
      ['campaigns[0].audience.totalAtLest: unknown key "totalAtLest"; did you mean "totalAtLeast"?'],
    ],
    [
      'a message without blocks',
      surface({ text: 'Hello' }),
      [
        `${at}.text: unknown key "text": what it says is a list of blocks; write "content": [{ "type": "text", "text": "…" }]`,
      ],
    ],
    [
      'a consent that is ticked, in its text',
      saying({ ...signUp, consent: { en: consent, checked: 'true' } }),
      [
        `${block}.consent.checked: unknown key "checked": consent is never ticked for the visitor; take this out`,
      ],
    ],
    [
      'a private key',
      shop({ recovery: [{ type: 'brevo', key: 'xkeysib-0123456789abcdef' }] }),
      [
        'recovery[0].key: this is a private key, and everybody can read the manifest; take it out, and make a new one',
      ],
    ],
  ])('%s, reads where, why not, and what instead', (_, source, said) => {
    expect(refused(source)).toEqual(said)
  })
})

test('A shop that writes all of this as it should be, hears nothing', () => {
  const fine = shop({
    recovery: [{ type: 'klaviyo', company: 'Ab12Cd' }],
    campaigns: [
      campaign({
        holdout: 0.1,
        surface: prompt({
          decline: 'later',
          accept: { label: 'No rush: show me lamps', guide: 'lamps' },
          content: [{ type: 'countdown', ends: ENDS }, signUp],
        }),
      }),
    ],
  })
  expect(refused(fine)).toEqual([])
  expect(advised(fine, Date.parse('2026-11-01T00:00:00Z'))).toEqual([])
})

describe('A label that', () => {
  test.each([
    'No, I hate saving',
    'No thanks, I don’t like discounts',
    "I'd rather pay full price",
    'No, I prefer paying more',
    'No thanks, I’m not interested in saving money',
    'No, odio ahorrar',
    'No gracias, prefiero pagar más',
    'No me gustan las ofertas',
    'Prefiero perderme esta oferta',
  ])('shames ("%s"), is found', label => expect(isShaming(label)).toBe(true))
  test.each([
    'No, thanks',
    'Not now',
    'I like it',
    'I want to pay in parts',
    'I don’t like the colour',
    'I need help choosing',
    'Save my basket',
    'Pay later',
    'I never know my size',
    'No, gracias',
    'No me gusta el color',
    'Quiero pagar a plazos',
    'Guardar mi cesta',
    'Prefiero otro color',
  ])('is honest ("%s"), is let be', label => expect(isShaming(label)).toBe(false))
})

test('A label that shames is told where it stands, on a button and in an answer, in each language', () => {
  const why =
    'it makes the visitor speak against himself, and shames him into a yes; say plainly what the button does; for a no there is "decline"'
  expect(advised(surface({ accept: { label: { en: 'Yes', es: 'No, odio ahorrar' } } }))).toEqual([
    `${at}.accept.label.es: ${why}`,
  ])
  const options = [
    { id: 'yes', label: 'Show me' },
    { id: 'no', label: 'I prefer paying more' },
  ]
  expect(advised(saying({ type: 'question', id: 'q', ask: 'Help?', options }))).toEqual([
    `${block}.options[1].label: ${why}`,
  ])
})

describe('Places in a text', () => {
  const paragraph = (words: unknown) => saying({ type: 'text', text: words })
  test('that are known, are let be', () => {
    const all =
      '{product.title} {product.price} {cart.total} {cart.count} {cart.missingForFreeShipping} {shop.name} {visits}'
    expect(advised(paragraph({ en: all, es: all }))).toEqual([])
    expect(advised(paragraph('Braces {} and { alone'))).toEqual([])
  })
  test('that are not, are named with what was meant', () => {
    expect(advised(paragraph({ en: 'x', es: 'Aún queda {product.titel}' }))).toEqual([
      expect.stringContaining(
        `${block}.text.es: nothing is known as "{product.titel}"; did you mean {product.title}? one of {product.title}`,
      ),
    ])
    expect(advised(surface({ title: 'Hi {name}' }))[0]).toMatch(
      /^campaigns\[0\]\.surface\.title: nothing is known as "\{name\}"/,
    )
    expect(advised(paragraph('{ shop.name }'))).toEqual([
      `${block}.text: "{ shop.name }" has a blank in it; write {shop.name}`,
    ])
  })
  test('that the shop has not told, are asked for', () => {
    const bare = (source: Json) => ({ ...source, shop: {} })
    expect(advised(bare(paragraph('{shop.name}: {cart.missingForFreeShipping}')))).toEqual([
      `${block}.text: the shop has no name; add shop.name, or leave {shop.name} out`,
      `${block}.text: nobody knows from which total shipping is free; add shop.freeShippingFrom`,
    ])
    expect(advised(bare(saying({ type: 'free-shipping' })))).toEqual([
      `${block}: nobody knows from which total shipping is free; add shop.freeShippingFrom`,
    ])
    expect(advised(saying({ type: 'free-shipping' }))).toEqual([])
  })
  test('of an address are no places', () => {
    expect(advised(saying({ type: 'picture', src: '/p/{size}.jpg', alt: '' }))).toEqual([])
  })
})

test('A message that lacks the shop’s own language, is found in every kind of block', () => {
  const es = { es: 'Hola' }
  for (const wrong of [
    { type: 'text', text: es },
    { type: 'picture', src: '/a.jpg', alt: es },
    { ...signUp, consent: es },
    { type: 'payment-plan', parts: 3, terms: es },
    { type: 'story', steps: [{ text: es }], href: '/x', link: 'x' },
  ]) {
    const source = { ...saying(wrong), recovery: [{ type: 'omnisend' }] }
    expect(advised(source)).toEqual([
      expect.stringMatching(/^warning: campaigns\[0\]\.surface\.content\[0\]\..*no text in "en"/),
    ])
  }
})

test('A message for visitors of a language that it does not speak, is found', () => {
  const speaks = { title: { en: 'Hello', es: 'Hola' }, content: [text] }
  const asking = (is: string[]) =>
    advised(showing(campaign({ audience: { type: 'language', is }, surface: prompt(speaks) })))
  expect(asking(['es-MX', 'en'])).toEqual([])
  expect(asking(['fr'])).toEqual([
    'warning: campaigns[0].audience.is[0]: no text of campaigns[0].surface is in "fr"; add one, or ask for "en", "es"',
  ])
  expect(
    advised(
      showing(campaign({ audience: { not: { type: 'language', is: ['fr'] } }, surface: prompt(speaks) })),
    ),
  ).toEqual([])
})

test('A campaign that asks a question under the name of a guide, is told to take another', () => {
  const options = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ]
  const ask = { type: 'question', id: 'place', ask: 'Where?', options }
  const named = (id: string) => showing(campaign({ id, surface: prompt({ content: [ask] }) }))
  expect(advised(named('lamps'))).toEqual([
    'campaigns[0].id: answers are kept by id, and there is a guide "lamps" too; give the campaign another id',
  ])
  expect(advised(named('where'))).toEqual([])
})

test('An owner at the command line reads these reasons, and is not given a stamped manifest', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'messages-'))
  const out: string[] = []
  const io = { cwd, out: (line: string) => out.push(line), err: (line: string) => out.push(line) }
  const run = async (source: unknown) => {
    writeFileSync(join(cwd, 'shop.json'), JSON.stringify(source))
    out.length = 0
    return check(['shop.json', '--write', 'out.json'], io)
  }
  const bare = (source: Json) => ({ ...source, catalog: undefined, guides: undefined })
  try {
    expect(await run(bare(surface({ close: false })))).toBe(1)
    expect(out).toContain(`${at}.close: unknown key "close": it can always be closed; take this out`)
    expect(await run(bare(saying({ type: 'countdown', ends: '2020-01-01T00:00Z' }, text)))).toBe(0)
    expect(out[0]).toMatch(/^warning: .*this was over on 2020-01-01T00:00Z/)
  } finally {
    rmSync(cwd, { recursive: true })
  }
})
