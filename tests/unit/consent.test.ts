import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Consent, type Refused, watchConsent } from '../../src/consent'
import type { Manifest } from '../../src/schema'

const NOTHING: Consent = {
  necessary: false,
  memory: false,
  analytics: false,
  marketing: undefined,
  gpc: false,
}
const ALL: Consent = { necessary: true, memory: true, analytics: true, marketing: true, gpc: false }
const REFUSED: Consent = { ...NOTHING, marketing: false }
type Source = Manifest['consent']['source']

function watch(source: Source | Partial<Manifest['consent']>, window: object) {
  const changes: Consent[] = []
  const refusals: Refused[] = []
  const manifest = {
    source: 'auto',
    necessary: false,
    ...(typeof source === 'string' ? { source } : source),
  } as const
  const consent = watchConsent(manifest, window, (change, refused) => {
    changes.push(change)
    refusals.push(refused)
  })
  return { ...consent, changes, refusals }
}

/** As gtag does it: what lies in the layer looks like an array and is none. */
function gtag(layer: unknown[], ...said: unknown[]) {
  layer.push(Object.assign({ length: said.length }, said))
}

/** A consent platform of which a test pulls the strings. */
function platform() {
  const listeners: ((data: unknown, success: unknown) => void)[] = []
  const api = vi.fn(
    (command: string, _version: number, listener: (data: unknown, success: unknown) => void) => {
      if (command === 'addEventListener') listeners.push(listener)
    },
  )
  const say = (data: unknown, success: unknown = true) => {
    for (const listener of listeners) listener(data, success)
  }
  const choose = (...purposes: number[]) =>
    say({
      eventStatus: 'useractioncomplete',
      purpose: { consents: Object.fromEntries(purposes.map(purpose => [purpose, true])) },
    })
  return { api, say, choose }
}

describe('the shop’s own word', () => {
  test('A visitor of whom nobody has said anything is neither remembered nor counted', async () => {
    for (const source of ['auto', 'api', 'tcf', 'consent-mode'] as const) {
      const consent = watch(source, {})
      await consent.check()
      expect([consent.state(), consent.changes]).toEqual([NOTHING, []])
    }
  })
  test('A visitor who said yes, then no, is heard both times, each time once', async () => {
    const consent = watch('auto', {})
    await consent.set('granted')
    await consent.check()
    await consent.set('denied')
    expect([consent.changes, consent.refusals.at(-1)]).toEqual([
      [ALL, REFUSED],
      ['memory', 'analytics', 'marketing'],
    ])
  })
  test('A visitor may allow memory without being counted', async () => {
    const consent = watch('api', {})
    await consent.set({ memory: true })
    expect(consent.state()).toEqual({ ...ALL, analytics: false, marketing: undefined })
    await consent.set({ analytics: true, marketing: true })
    expect(consent.state()).toEqual(ALL)
  })
  test.each([undefined, null, 1, 'yes', [], { memory: 'yes' }, () => {}, Object.create(null)])(
    'A shop that says %o says no',
    async said => {
      const consent = watch('api', {})
      await consent.set(said)
      expect(consent.state()).toMatchObject({ memory: false, analytics: false, necessary: false })
      expect(consent.state().marketing).not.toBe(true)
    },
  )
  test('A shop that asks for nothing is believed, and a visitor may still say no', async () => {
    const consent = watch('not-required', {})
    await consent.check()
    expect(consent.state()).toEqual({ ...ALL, marketing: undefined })
    await consent.set({ memory: false })
    expect(consent.state()).toEqual({ ...NOTHING, analytics: true })
  })
})

describe('Google consent mode', () => {
  const page = (...commands: unknown[][]) => {
    const dataLayer: unknown[] = [{ event: 'gtm.js' }]
    for (const command of commands) gtag(dataLayer, ...command)
    return { dataLayer }
  }
  const storage = (functionality: string, analytics: string) => ({
    functionality_storage: functionality,
    analytics_storage: analytics,
  })
  const ads = (user: string, personal: string) => ({ ad_user_data: user, ad_personalization: personal })
  const heard = async (...commands: unknown[][]) => {
    const consent = watch('consent-mode', page(...commands))
    await consent.check()
    const { memory, analytics } = consent.state()
    return [memory, analytics]
  }
  test('A default holds until the visitor has chosen; an update beats it, also one that comes before it', async () => {
    expect(await heard(['consent', 'default', storage('denied', 'granted')])).toEqual([false, true])
    const denied = ['consent', 'default', storage('denied', 'denied')]
    const granted = ['consent', 'update', storage('granted', 'granted')]
    expect(await heard(denied, granted)).toEqual([true, true])
    expect(await heard(granted, denied)).toEqual([true, true])
  })
  test('Personalization counts as memory too, and a kind that nobody names is not allowed', async () => {
    expect(await heard(['consent', 'update', { personalization_storage: 'granted' }])).toEqual([true, false])
    expect(await heard(['consent', 'update', { ad_storage: 'granted' }])).toEqual([false, false])
  })
  test('A refusal for some region counts, for nobody says where the visitor is; a grant for one does not', async () => {
    const everywhere = ['consent', 'default', storage('granted', 'granted')]
    const spain = ['consent', 'default', { ...storage('denied', 'denied'), region: ['ES'] }]
    const texas = ['consent', 'default', { ...storage('granted', 'granted'), region: ['US-TX'] }]
    expect(await heard(spain, everywhere)).toEqual([false, false])
    expect(await heard(everywhere, spain)).toEqual([false, false])
    expect(await heard(texas)).toEqual([false, false])
    expect(await heard(spain, everywhere, ['consent', 'update', storage('granted', 'granted')])).toEqual([
      true,
      true,
    ])
  })
  test('A choice is heard at the next check, also after the tag manager has shortened the layer', async () => {
    const window = page(['consent', 'default', storage('denied', 'denied')])
    const consent = watch('auto', window)
    await consent.check()
    gtag(window.dataLayer, 'consent', 'update', storage('granted', 'granted'))
    expect(consent.state()).toEqual(NOTHING)
    await consent.check()
    window.dataLayer.splice(0)
    await consent.check()
    expect(consent.state()).toEqual({ ...ALL, marketing: undefined })
  })
  test('His address may be handed over when both kinds for it are allowed; of the older kind alone, when that is', async () => {
    const marketing = async (...commands: unknown[][]) => {
      const consent = watch('consent-mode', page(...commands))
      await consent.check()
      return consent.state().marketing
    }
    expect(await marketing(['consent', 'update', ads('granted', 'granted')])).toBe(true)
    expect(await marketing(['consent', 'update', ads('granted', 'denied')])).toBe(false)
    expect(await marketing(['consent', 'update', { ad_storage: 'granted' }])).toBe(true)
    expect(
      await marketing(['consent', 'update', { ad_storage: 'granted', ...ads('denied', 'denied') }]),
    ).toBe(false)
    expect(await marketing(['consent', 'update', storage('granted', 'granted')])).toBe(undefined)
  })
  test('A refusal that stands there before he was asked is not his: nothing is allowed, and nothing to be erased', async () => {
    const denied = { ...storage('denied', 'denied'), ...ads('denied', 'denied') }
    const consent = watch('consent-mode', page(['consent', 'default', denied]))
    await consent.check()
    expect([consent.state(), consent.refusals]).toEqual([NOTHING, []])
    const refusing = watch(
      'consent-mode',
      page(['consent', 'default', denied], ['consent', 'update', denied]),
    )
    await refusing.check()
    expect([refusing.state(), refusing.refusals]).toEqual([REFUSED, [['memory', 'analytics', 'marketing']]])
  })
  test('A page that begins with a refusal holds against the shop’s own yes, until the visitor has chosen', async () => {
    const window = page(['consent', 'default', { ...storage('denied', 'denied'), wait_for_update: 500 }])
    const consent = watch('auto', window)
    await consent.set('granted')
    expect(consent.state()).toEqual({ ...NOTHING, marketing: true })
    gtag(window.dataLayer, 'consent', 'update', storage('granted', 'granted'))
    await consent.check()
    expect(consent.state()).toEqual(ALL)
  })
  test('What is not a word of consent mode grants nothing', async () => {
    const odd = [null, 'granted', true, { functionality_storage: true, analytics_storage: { granted: 1 } }]
    for (const said of odd) expect(await heard(['consent', 'update', said])).toEqual([false, false])
  })
})

describe('the framework of the IAB', () => {
  test('A visitor is asked, chooses, and changes the choice', async () => {
    const { api, say, choose } = platform()
    const consent = watch('tcf', { __tcfapi: api })
    await consent.check()
    say({ eventStatus: 'cmpuishown', purpose: { consents: { 1: true, 8: true } } })
    expect(consent.state()).toEqual(NOTHING)
    expect(consent.refusals).toEqual([])
    choose(1, 3, 4, 8)
    expect(consent.state()).toEqual(ALL)
    say({ eventStatus: 'cmpuishown', purpose: { consents: {} } })
    expect(consent.state()).toEqual(ALL)
    choose(1, 3)
    expect(consent.state()).toEqual({ ...ALL, analytics: false, marketing: false })
    choose(8)
    expect(consent.state()).toEqual(REFUSED)
    expect(consent.refusals.at(-1)).toEqual(['memory', 'analytics', 'marketing'])
  })
  test('A platform that comes late is found at the next check, and asked once', async () => {
    const { api, choose } = platform()
    const window: Record<string, unknown> = {}
    const consent = watch('auto', window)
    await consent.check()
    window.__tcfapi = api
    await consent.check()
    await consent.check()
    choose(1, 3, 4, 8)
    expect([consent.state(), api.mock.calls.length]).toEqual([ALL, 1])
  })
  test('The publisher’s own list is asked where the common one says nothing', async () => {
    const { api, say } = platform()
    const consent = watch('tcf', { __tcfapi: api })
    await consent.check()
    say({
      eventStatus: 'tcloaded',
      publisher: { consents: { 1: true } },
      purpose: { consents: { 8: false } },
    })
    expect(consent.state()).toEqual({ ...ALL, analytics: false, marketing: false })
  })
  test('Where the law does not apply it says nothing, and the shop’s own word counts', async () => {
    const { api, say } = platform()
    const consent = watch('auto', { __tcfapi: api })
    await consent.check()
    await consent.set('granted')
    expect(consent.state()).toEqual(NOTHING)
    expect(consent.refusals).toEqual([])
    say({ gdprApplies: false, eventStatus: 'tcloaded' })
    expect(consent.state()).toEqual(ALL)
  })
  test('A failing, a lying and a throwing platform allow nothing', async () => {
    const { api, say } = platform()
    const consent = watch('tcf', { __tcfapi: api })
    await consent.check()
    const whole = { eventStatus: 'tcloaded', purpose: { consents: { 1: true, 8: true } } }
    say(whole, false)
    for (const consents of [{ 1: 'true', 8: 1 }, 'all', null]) say({ ...whole, purpose: { consents } })
    expect(consent.state()).toMatchObject({ memory: false, analytics: false })
    for (const data of [null, 5, {}]) say(data)
    expect(consent.state()).toEqual(NOTHING)
    const broken = watch('auto', {
      __tcfapi() {
        throw new Error('theirs')
      },
    })
    await broken.set('granted')
    expect(broken.state()).toEqual(NOTHING)
  })
})

describe('several voices', () => {
  test('Of all that speak, the most restrictive wins', async () => {
    const { api, choose } = platform()
    const dataLayer: unknown[] = []
    const consent = watch('auto', { __tcfapi: api, dataLayer })
    await consent.set('granted')
    choose(1, 3, 4, 8)
    expect(consent.state()).toEqual(ALL)
    gtag(dataLayer, 'consent', 'update', { analytics_storage: 'denied' })
    await consent.check()
    expect(consent.state()).toEqual({ ...ALL, analytics: false })
    await consent.set('denied')
    expect(consent.state()).toEqual(REFUSED)
  })
  test('A source that was named must itself say yes; the shop’s own word can only take away', async () => {
    const { api, choose } = platform()
    const consent = watch('tcf', { __tcfapi: api })
    await consent.set('granted')
    choose(1)
    expect(consent.state()).toEqual({ ...ALL, analytics: false, marketing: false })
    choose(1, 8)
    await consent.set({ memory: false })
    expect(consent.state()).toEqual({ ...REFUSED, analytics: true })
  })
  test.each<Source>(['tcf', 'consent-mode'])(
    'While "%s" is silent, the shop’s own yes is not enough',
    async source => {
      const consent = watch(source, { dataLayer: [] })
      await consent.set('granted')
      expect(consent.state()).toEqual(NOTHING)
    },
  )
  test('With "api" nobody else is listened to', async () => {
    const { api } = platform()
    const dataLayer: unknown[] = []
    gtag(dataLayer, 'consent', 'update', { functionality_storage: 'granted', analytics_storage: 'granted' })
    const consent = watch('api', { __tcfapi: api, dataLayer })
    await consent.check()
    expect([consent.state(), api.mock.calls.length]).toEqual([NOTHING, 0])
  })
})

describe('Global Privacy Control', () => {
  const navigator = { globalPrivacyControl: true }
  test('A visitor who sends it and was not asked has no history kept', async () => {
    const consent = watch('not-required', { navigator })
    await consent.check()
    expect(consent.state()).toEqual({ ...REFUSED, analytics: true, gpc: true })
    await consent.set({ memory: true })
    expect(consent.state()).toEqual({ ...ALL, marketing: false, gpc: true })
  })
  test('It is read anew at each check', async () => {
    const window = { navigator: { globalPrivacyControl: false } }
    const consent = watch('api', window)
    await consent.set('granted')
    window.navigator.globalPrivacyControl = true
    await consent.check()
    expect(consent.changes).toEqual([ALL, { ...ALL, marketing: false, gpc: true }])
  })
})

describe('Shopify’s own consent', () => {
  /** A shop of Shopify's whose API a test pulls the strings of: what he chose, and what is allowed as long as he has not. */
  function shop(allowed: boolean) {
    const document = new EventTarget()
    let chosen: Record<string, string> = {}
    const may = (purpose: string) => () => (chosen[purpose] ? chosen[purpose] === 'yes' : allowed)
    const customerPrivacy = {
      preferencesProcessingAllowed: may('preferences'),
      analyticsProcessingAllowed: may('analytics'),
      marketingAllowed: may('marketing'),
      currentVisitorConsent: () => ({ preferences: '', analytics: '', marketing: '', ...chosen }),
    }
    const choose = (choice: Record<string, string>) => {
      chosen = choice
      document.dispatchEvent(new Event('visitorConsentCollected'))
    }
    return { document, Shopify: { customerPrivacy } as { customerPrivacy?: object }, choose }
  }
  test('A visitor who must be asked and was not is not remembered, and has refused nothing', async () => {
    const consent = watch('shopify', shop(false))
    await consent.check()
    expect([consent.state(), consent.refusals]).toEqual([NOTHING, []])
  })
  test('A visitor who need not be asked is remembered; his choice is heard at once, and taken back too', async () => {
    const page = shop(true)
    const consent = watch('auto', page)
    await consent.check()
    expect(consent.state()).toEqual(ALL)
    page.choose({ preferences: 'yes', analytics: 'no', marketing: 'no' })
    expect(consent.state()).toEqual({ ...ALL, analytics: false, marketing: false })
    page.choose({ preferences: 'no', analytics: 'no', marketing: 'no' })
    expect([consent.state(), consent.refusals.at(-1)]).toEqual([
      REFUSED,
      ['memory', 'analytics', 'marketing'],
    ])
  })
  test('An API that comes late, or fails, has not answered', async () => {
    const page = shop(true)
    const { customerPrivacy } = page.Shopify
    page.Shopify = {}
    const consent = watch('shopify', page)
    await consent.check()
    await consent.set('granted')
    expect(consent.state()).toEqual(NOTHING)
    page.Shopify = { customerPrivacy: { ...customerPrivacy, marketingAllowed: () => JSON.parse('{') } }
    page.document.dispatchEvent(new Event('shopifyCustomerPrivacyApiLoaded'))
    expect(consent.state()).toEqual(NOTHING)
    page.Shopify = { customerPrivacy: customerPrivacy! }
    await consent.check()
    expect(consent.state()).toEqual(ALL)
  })
})

describe('a global or an event that the shop names', () => {
  test.each([
    ['an object of yes and no', { memory: true, analytics: true, marketing: true }],
    ['an object of words', { memory: 'granted', analytics: 'granted', marketing: 'granted' }],
    ['one word', 'granted'],
    ['a function that gives it', () => ({ memory: true, analytics: true, marketing: true })],
  ])('A visitor is heard through %s', async (_, said) => {
    const consent = watch({ source: 'global', name: 'shop.consent' }, { shop: { consent: said } })
    await consent.check()
    expect(consent.state()).toEqual(ALL)
  })
  test('A global that is not there, or fails, allows nothing and refuses nothing; one that changes is heard at the next check', async () => {
    const window: { shop?: object } = {}
    const consent = watch({ source: 'global', name: 'shop.consent' }, window)
    await consent.set('granted')
    expect(consent.state()).toEqual(NOTHING)
    window.shop = { consent: () => JSON.parse('{') }
    await consent.check()
    expect([consent.state(), consent.refusals]).toEqual([NOTHING, []])
    window.shop = { consent: { memory: true } }
    await consent.check()
    expect(consent.state()).toEqual({ ...ALL, analytics: false, marketing: undefined })
    window.shop = { consent: { memory: false } }
    await consent.check()
    expect(consent.refusals.at(-1)).toEqual(['memory'])
  })
  test('A visitor’s choice is heard in the event of the page or of the window', async () => {
    const document = new EventTarget()
    const window = Object.assign(new EventTarget(), { document })
    const consent = watch({ source: 'event', name: 'cookies' }, window)
    await consent.check()
    window.dispatchEvent(new CustomEvent('cookies', { detail: { memory: true } }))
    expect(consent.state()).toEqual({ ...ALL, analytics: false, marketing: undefined })
    document.dispatchEvent(new CustomEvent('cookies', { detail: 'denied' }))
    expect(consent.state()).toEqual(REFUSED)
    document.dispatchEvent(new CustomEvent('cookies', { detail: 'granted' }))
    document.dispatchEvent(new Event('cookies'))
    expect(consent.state()).toEqual(ALL)
  })
})

describe('what is necessary', () => {
  test('A shop that holds it so may keep the cart of a visitor who was not asked, or refused the rest', async () => {
    const consent = watch({ source: 'api', necessary: true }, {})
    await consent.check()
    expect(consent.changes).toEqual([{ ...NOTHING, necessary: true }])
    await consent.set('denied')
    expect(consent.state()).toEqual({ ...REFUSED, necessary: true })
    await consent.set({ necessary: false })
    expect(consent.state()).toEqual(REFUSED)
  })
  test('A visitor may allow that alone, and takes it back with everything', async () => {
    const consent = watch('auto', {})
    await consent.set({ necessary: true })
    expect(consent.state()).toEqual({ ...NOTHING, necessary: true })
    await consent.set('denied')
    expect(consent.state()).toEqual(REFUSED)
  })
})

test('Until the code of a platform that is there has come, nothing is allowed and nothing refused', async () => {
  const { api } = platform()
  const consent = watch('auto', { __tcfapi: api })
  const heard = consent.set('granted')
  expect([consent.state(), consent.changes]).toEqual([NOTHING, []])
  await heard
  expect([consent.state().memory, consent.refusals.flat()]).toEqual([false, []])
})

test('A visitor who refuses everything is not made to load the code of platforms', async () => {
  const { api } = platform()
  const consent = watch('auto', { __tcfapi: api })
  await consent.set('denied')
  expect([consent.state(), api.mock.calls.length]).toEqual([REFUSED, 0])
})

test('Whatever a page has under these names, nothing throws and nothing is allowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.anything(),
      fc.anything(),
      fc.anything(),
      fc.anything(),
      async (api, layer, navigator, data) => {
        const consent = watch('auto', {
          __tcfapi:
            typeof api === 'string'
              ? (_: string, __: number, listen: (data: unknown, ok: true) => void) => listen(data, true)
              : api,
          dataLayer: [layer, ['consent', 'update', layer], ['consent', layer, data]],
          navigator,
        })
        await consent.check()
        await consent.check()
        expect(consent.state()).toMatchObject({ memory: false, analytics: false })
      },
    ),
    { numRuns: 1000 },
  )
  const throwing = new Proxy(
    {},
    {
      get: () => {
        throw new Error('theirs')
      },
    },
  )
  const consent = watch('auto', throwing)
  await consent.set('granted')
  expect(consent.state()).toEqual(NOTHING)
})
