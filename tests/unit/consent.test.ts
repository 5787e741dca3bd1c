import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Consent, watchConsent } from '../../src/consent'

const NOTHING: Consent = { memory: false, analytics: false, gpc: false }
const ALL: Consent = { memory: true, analytics: true, gpc: false }
type Source = Parameters<typeof watchConsent>[0]

function watch(source: Source, window: object) {
  const changes: Consent[] = []
  const consent = watchConsent(source, { window }, change => changes.push(change))
  return { ...consent, changes }
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
  test('A visitor of whom nobody has said anything is neither remembered nor counted', () => {
    for (const source of ['auto', 'api', 'tcf', 'consent-mode'] as const) {
      const consent = watch(source, {})
      consent.check()
      expect([consent.state(), consent.changes]).toEqual([NOTHING, []])
    }
  })
  test('A visitor who said yes, then no, is heard both times, each time once', () => {
    const consent = watch('auto', {})
    consent.set('granted')
    consent.check()
    consent.set('denied')
    expect(consent.changes).toEqual([ALL, NOTHING])
  })
  test('A visitor may allow memory without being counted', () => {
    const consent = watch('api', {})
    consent.set({ memory: true })
    expect(consent.state()).toEqual({ ...ALL, analytics: false })
    consent.set({ analytics: true })
    expect(consent.state()).toEqual(ALL)
  })
  test.each([undefined, null, 1, 'yes', [], { memory: 'yes' }, () => {}])(
    'A shop that says %o says no',
    said => {
      const consent = watch('api', {})
      consent.set(said)
      expect(consent.state()).toEqual(NOTHING)
    },
  )
  test('A shop that asks for nothing is believed, and a visitor may still say no', () => {
    const consent = watch('not-required', {})
    consent.check()
    expect(consent.state()).toEqual(ALL)
    consent.set({ memory: false })
    expect(consent.state()).toEqual({ ...ALL, memory: false })
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
  const heard = (...commands: unknown[][]) => {
    const consent = watch('consent-mode', page(...commands))
    consent.check()
    const { memory, analytics } = consent.state()
    return [memory, analytics]
  }
  test('A default holds until the visitor has chosen; an update beats it, also one that comes before it', () => {
    expect(heard(['consent', 'default', storage('denied', 'granted')])).toEqual([false, true])
    const denied = ['consent', 'default', storage('denied', 'denied')]
    const granted = ['consent', 'update', storage('granted', 'granted')]
    expect(heard(denied, granted)).toEqual([true, true])
    expect(heard(granted, denied)).toEqual([true, true])
  })
  test('Personalization counts as memory too, and a kind that nobody names is not allowed', () => {
    expect(heard(['consent', 'update', { personalization_storage: 'granted' }])).toEqual([true, false])
    expect(heard(['consent', 'update', { ad_storage: 'granted' }])).toEqual([false, false])
  })
  test('A refusal for some region counts, for nobody says where the visitor is; a grant for one does not', () => {
    const everywhere = ['consent', 'default', storage('granted', 'granted')]
    const spain = ['consent', 'default', { ...storage('denied', 'denied'), region: ['ES'] }]
    const texas = ['consent', 'default', { ...storage('granted', 'granted'), region: ['US-TX'] }]
    expect(heard(spain, everywhere)).toEqual([false, false])
    expect(heard(everywhere, spain)).toEqual([false, false])
    expect(heard(texas)).toEqual([false, false])
    expect(heard(spain, everywhere, ['consent', 'update', storage('granted', 'granted')])).toEqual([
      true,
      true,
    ])
  })
  test('A choice is heard at the next check, also after the tag manager has shortened the layer', () => {
    const window = page(['consent', 'default', storage('denied', 'denied')])
    const consent = watch('auto', window)
    consent.check()
    gtag(window.dataLayer, 'consent', 'update', storage('granted', 'granted'))
    expect(consent.state()).toEqual(NOTHING)
    consent.check()
    window.dataLayer.splice(0)
    consent.check()
    expect(consent.state()).toEqual(ALL)
  })
  test('What is not a word of consent mode grants nothing', () => {
    const odd = [null, 'granted', true, { functionality_storage: true, analytics_storage: { granted: 1 } }]
    for (const said of odd) expect(heard(['consent', 'update', said])).toEqual([false, false])
  })
})

describe('the framework of the IAB', () => {
  test('A visitor is asked, chooses, and changes the choice', () => {
    const { api, say, choose } = platform()
    const consent = watch('tcf', { __tcfapi: api })
    consent.check()
    say({ eventStatus: 'cmpuishown', purpose: { consents: { 1: true, 8: true } } })
    expect(consent.state()).toEqual(NOTHING)
    choose(1, 8)
    expect(consent.state()).toEqual(ALL)
    say({ eventStatus: 'cmpuishown', purpose: { consents: {} } })
    expect(consent.state()).toEqual(ALL)
    choose(1)
    expect(consent.state()).toEqual({ ...ALL, analytics: false })
    choose(8)
    expect(consent.state()).toEqual(NOTHING)
  })
  test('A platform that comes late is found at the next check, and asked once', () => {
    const { api, choose } = platform()
    const window: Record<string, unknown> = {}
    const consent = watch('auto', window)
    consent.check()
    window.__tcfapi = api
    consent.check()
    consent.check()
    choose(1, 8)
    expect([consent.state(), api.mock.calls.length]).toEqual([ALL, 1])
  })
  test('The publisher’s own list is asked where the common one says nothing', () => {
    const { api, say } = platform()
    const consent = watch('tcf', { __tcfapi: api })
    consent.check()
    say({
      eventStatus: 'tcloaded',
      publisher: { consents: { 1: true } },
      purpose: { consents: { 8: false } },
    })
    expect(consent.state()).toEqual({ ...ALL, analytics: false })
  })
  test('Where the law does not apply it says nothing, and the shop’s own word counts', () => {
    const { api, say } = platform()
    const consent = watch('auto', { __tcfapi: api })
    consent.check()
    consent.set('granted')
    expect(consent.state()).toEqual(NOTHING)
    say({ gdprApplies: false, eventStatus: 'tcloaded' })
    expect(consent.state()).toEqual(ALL)
  })
  test('A failing, a lying and a throwing platform allow nothing', () => {
    const { api, say } = platform()
    const consent = watch('tcf', { __tcfapi: api })
    consent.check()
    const whole = { eventStatus: 'tcloaded', purpose: { consents: { 1: true, 8: true } } }
    say(whole, false)
    for (const consents of [{ 1: 'true', 8: 1 }, 'all', null]) say({ ...whole, purpose: { consents } })
    for (const data of [null, 5, {}]) say(data)
    expect(consent.state()).toEqual(NOTHING)
    const broken = watch('auto', {
      __tcfapi() {
        throw new Error('theirs')
      },
    })
    broken.set('granted')
    expect(broken.state()).toEqual(NOTHING)
  })
})

describe('several voices', () => {
  test('Of all that speak, the most restrictive wins', () => {
    const { api, choose } = platform()
    const dataLayer: unknown[] = []
    const consent = watch('auto', { __tcfapi: api, dataLayer })
    consent.set('granted')
    choose(1, 8)
    expect(consent.state()).toEqual(ALL)
    gtag(dataLayer, 'consent', 'update', { analytics_storage: 'denied' })
    consent.check()
    expect(consent.state()).toEqual({ ...ALL, analytics: false })
    consent.set('denied')
    expect(consent.state()).toEqual(NOTHING)
  })
  test('A source that was named must itself say yes; the shop’s own word can only take away', () => {
    const { api, choose } = platform()
    const consent = watch('tcf', { __tcfapi: api })
    consent.set('granted')
    choose(1)
    expect(consent.state()).toEqual({ ...ALL, analytics: false })
    choose(1, 8)
    consent.set({ memory: false })
    expect(consent.state()).toEqual({ ...ALL, memory: false })
  })
  test.each<Source>(['tcf', 'consent-mode'])(
    'While "%s" is silent, the shop’s own yes is not enough',
    source => {
      const consent = watch(source, { dataLayer: [] })
      consent.set('granted')
      expect(consent.state()).toEqual(NOTHING)
    },
  )
  test('With "api" nobody else is listened to', () => {
    const { api } = platform()
    const dataLayer: unknown[] = []
    gtag(dataLayer, 'consent', 'update', { functionality_storage: 'granted', analytics_storage: 'granted' })
    const consent = watch('api', { __tcfapi: api, dataLayer })
    consent.check()
    expect([consent.state(), api.mock.calls.length]).toEqual([NOTHING, 0])
  })
})

describe('Global Privacy Control', () => {
  const navigator = { globalPrivacyControl: true }
  test('A visitor who sends it and was not asked has no history kept', () => {
    const consent = watch('not-required', { navigator })
    consent.check()
    expect(consent.state()).toEqual({ memory: false, analytics: true, gpc: true })
    consent.set({ memory: true })
    expect(consent.state()).toEqual({ memory: true, analytics: true, gpc: true })
  })
  test('It is read anew at each check', () => {
    const window = { navigator: { globalPrivacyControl: false } }
    const consent = watch('api', window)
    consent.set('granted')
    window.navigator.globalPrivacyControl = true
    consent.check()
    expect(consent.changes).toEqual([ALL, { ...ALL, gpc: true }])
  })
})

test('Whatever a page has under these names, nothing throws and nothing is allowed', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (api, layer, navigator, data) => {
      const consent = watch('auto', {
        __tcfapi:
          typeof api === 'string'
            ? (_: string, __: number, listen: (data: unknown, ok: true) => void) => listen(data, true)
            : api,
        dataLayer: [layer, ['consent', 'update', layer], ['consent', layer, data]],
        navigator,
      })
      consent.check()
      consent.check()
      expect(consent.state()).toMatchObject({ memory: false, analytics: false })
    }),
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
  consent.set('granted')
  expect(consent.state()).toEqual(NOTHING)
})
