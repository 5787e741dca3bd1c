/** Consent as a shop on WordPress says it, by the plugin that the others answer to. */
import { describe, expect, test } from 'vitest'
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

/** The API's own script, its cookies a map; `type` as the consent plugin tells it, '' if there is none. */
function wordpress(type = '', cookies: Record<string, string> = {}) {
  const document = new EventTarget()
  const window = {
    document,
    wp_fallback_consent_type: type,
    waitfor_consent_hook: '',
    consent_api: { cookie_prefix: 'wp_consent' },
    consent_api_get_cookie: (name: string) => cookies[name] ?? '',
    wp_has_consent(category: string): unknown {
      const kind = (window as { wp_consent_type?: string }).wp_consent_type ?? window.wp_fallback_consent_type
      const kept = window.consent_api_get_cookie(`wp_consent_${category}`)
      return !kind || (kind.includes('optout') && kept === '') || kept === 'allow'
    },
  }
  const tell = (name: string) => document.dispatchEvent(new Event(name))
  return {
    window,
    define(kind: string) {
      Object.assign(window, { wp_consent_type: kind })
      tell('wp_consent_type_defined')
    },
    choose(choice: Record<string, 'allow' | 'deny'>) {
      for (const [category, value] of Object.entries(choice)) cookies[`wp_consent_${category}`] = value
      tell('wp_listen_for_consent_change')
    },
  }
}

function watch(window: object, source: Manifest['consent']['source'] = 'auto', necessary = false) {
  const refusals: Refused[] = []
  const consent = watchConsent({ source, necessary }, window, (_, refused) => refusals.push(refused))
  return { ...consent, refusals }
}
const everything = { preferences: 'allow', statistics: 'allow', marketing: 'allow' } as const

describe.each(['auto', 'wordpress'] as const)('named as %s', source => {
  test('A visitor who must be asked and was not is not remembered, and has refused nothing', async () => {
    const consent = watch(wordpress('optin').window, source)
    await consent.check()
    expect([consent.state(), consent.refusals]).toEqual([NOTHING, []])
  })
  test('A visitor’s choice is heard at once, each kind by itself, and taken back too', async () => {
    const page = wordpress('optin')
    const consent = watch(page.window, source)
    await consent.check()
    page.choose(everything)
    expect(consent.state()).toEqual(ALL)
    page.choose({ statistics: 'deny' })
    expect(consent.state()).toEqual({ ...ALL, analytics: false })
    page.choose({ preferences: 'deny', marketing: 'deny' })
    expect(consent.refusals.at(-1)).toEqual(['memory', 'analytics', 'marketing'])
  })
  test('A visitor who need not be asked is remembered until he refuses', async () => {
    const page = wordpress('optout')
    const consent = watch(page.window, source)
    await consent.check()
    expect(consent.state()).toEqual(ALL)
    page.choose({ preferences: 'deny' })
    expect(consent.state()).toMatchObject({ memory: false, analytics: true })
  })
  test('Where no plugin asks anybody, its yes to everything is nobody’s', async () => {
    const consent = watch(wordpress().window, source)
    await consent.check()
    expect(consent.state()).toEqual(NOTHING)
  })
  test('A page that waits to learn which law holds says no until then', async () => {
    const page = wordpress()
    page.window.waitfor_consent_hook = '1'
    const consent = watch(page.window, source)
    await consent.check()
    await consent.set('granted')
    expect(consent.state().memory).toBe(false)
    page.define('optout')
    expect(consent.state().memory).toBe(true)
  })
  test('An API that fails, or is something else of that name, has not answered', async () => {
    const page = wordpress('optin')
    page.window.wp_has_consent = () => JSON.parse('{')
    const failing = watch(page.window, source)
    await failing.check()
    await failing.set('granted')
    expect(failing.state().memory).toBe(false)
    for (const odd of [
      { wp_has_consent: true },
      { wp_has_consent: () => 'yes', wp_fallback_consent_type: 'optin' },
    ]) {
      const consent = watch(odd, source)
      await consent.check()
      expect(consent.state().memory).toBe(false)
    }
  })
})

test('A visitor who refuses even what is functional has nothing kept that a shop holds to be necessary', async () => {
  const page = wordpress('optin')
  const consent = watch(page.window, 'wordpress', true)
  await consent.check()
  expect(consent.state().necessary).toBe(true)
  page.choose({ functional: 'deny' })
  expect(consent.state().necessary).toBe(false)
})

test('With consent mode beside it, the stricter one counts', async () => {
  const page = wordpress('optin', { wp_consent_preferences: 'allow', wp_consent_statistics: 'allow' })
  const dataLayer = [['consent', 'update', { analytics_storage: 'denied', functionality_storage: 'granted' }]]
  const consent = watch(Object.assign(page.window, { dataLayer }))
  await consent.check()
  expect(consent.state()).toMatchObject({ memory: true, analytics: false })
})
