// @vitest-environment happy-dom
/** Where the answers of a survey go: to whom, with what, and to whom not. */
import { describe, expect, test, vi } from 'vitest'
import type { Consent } from '../../src/consent'
import type { NewEvent, TenderoEvent } from '../../src/events'
import { receiversOf, sendSurvey } from '../../src/send-survey'
import { createSinks } from '../../src/sinks'
import type { SinkSetting } from '../../src/sinks/contract'
import type { Sink } from '../../src/sinks/schema'
import { webhook } from '../../src/sinks/webhook'
import { surveyPublish } from '../../src/survey-publish'

const own: Sink = { type: 'endpoint', url: '/events', credentials: true }
const other: Sink = { type: 'endpoint', url: 'https://elsewhere.example/events', credentials: false }
const tool: Sink = { type: 'data-layer', name: 'dataLayer' }
const subject = 'order:A-7'
const answer: NewEvent = {
  name: 'survey_answer',
  survey: 'after',
  question: 'csat',
  answer: 2,
  preset: 'csat',
  scale: '1-5',
  subject,
}
const comment: NewEvent = {
  name: 'survey_comment',
  survey: 'after',
  question: 'why',
  comment: 'Slow',
  subject,
}

function page() {
  const fetch = vi.fn<(url: string, how: RequestInit) => Promise<Response>>(async () => new Response())
  const location = { href: 'https://shop.example/thanks?mail=ana', origin: 'https://shop.example' }
  return { fetch, window: { fetch, location } as unknown as Window & typeof globalThis }
}

describe('Without consent to analytics', () => {
  test('an answer goes to the shop’s receivers only, and says nothing of who gave it or what he bought', () => {
    const { fetch, window } = page()
    sendSurvey(answer, [own, tool, other], window, false, 7, () => {})
    expect(fetch.mock.calls.map(([url]) => url)).toEqual([
      'https://shop.example/events',
      'https://elsewhere.example/events',
    ])
    const [, how] = fetch.mock.calls[0]!
    expect(how).toMatchObject({
      method: 'POST',
      keepalive: true,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    const { events } = JSON.parse(String(how.body))
    expect(events).toEqual([
      {
        id: expect.stringMatching(/^[\w-]{30,}$/),
        at: 7,
        name: 'survey_answer',
        survey: 'after',
        question: 'csat',
        answer: 2,
        preset: 'csat',
        scale: '1-5',
      },
    ])
  })

  test('with Global Privacy Control it stays with the shop', () => {
    const { fetch, window } = page()
    sendSurvey(comment, [own, other], window, true, 7, () => {})
    expect(fetch.mock.calls.map(([url]) => url)).toEqual(['https://shop.example/events'])
  })

  test('where the shop has a webhook alone, it is told in its own shape, if it hears of such things', () => {
    const { fetch, window } = page()
    const hook: Sink = { type: 'webhook', url: 'https://hooks.example/a', preflight: false }
    const deaf: Sink = { ...hook, url: '/deaf', events: ['survey_answer'] }
    sendSurvey(comment, [tool, hook, deaf], window, false, 7, () => {})
    expect(fetch.mock.calls.map(([url]) => url)).toEqual(['https://hooks.example/a'])
    const [, how] = fetch.mock.calls[0]!
    expect(how.headers).toEqual({ 'content-type': 'text/plain;charset=UTF-8' })
    expect(JSON.parse(String(how.body))).toEqual({
      event: 'survey_comment',
      id: expect.any(String),
      at: 7,
      survey: 'after',
      question: 'why',
      comment: 'Slow',
    })
    const names = (sinks: Sink[], gpc = false) =>
      receiversOf('survey_comment', sinks, window.location, gpc).map(({ address }) => address)
    expect(names([own, hook])).toEqual(['https://shop.example/events'])
    expect(names([other, { ...hook, url: '/hook' }], true)).toEqual(['https://shop.example/hook'])
    expect([names([hook], true), names([tool, deaf]), names([{ ...own, url: 'javascript:1' }])]).toEqual([
      [],
      [],
      [],
    ])
    expect(
      receiversOf('survey_answer', [{ ...hook, preflight: true }], window.location, false),
    ).toMatchObject([{ isJson: true }])
  })

  describe('a receiver that fails harms nobody', () => {
    const failing = (reply: () => Promise<Response>) => {
      const { window: shop } = page()
      const again: (() => void)[] = []
      const fetch = vi.fn<(url: string, how: RequestInit) => Promise<Response>>(reply)
      const addEventListener = (_: string, listener: () => void) => void again.push(listener)
      const failed = vi.fn()
      sendSurvey(answer, [own], { ...shop, fetch, addEventListener } as never, false, 7, failed)
      return { fetch, failed, leave: () => again.pop()?.() }
    }
    const idOf = ([, how]: [string, RequestInit]) => JSON.parse(String(how.body)).events[0].id

    test('it is told again, under the same id, and the shop hears of it in the end', async () => {
      vi.useFakeTimers()
      const { fetch, failed } = failing(async () => new Response(null, { status: 500 }))
      await vi.runAllTimersAsync()
      vi.useRealTimers()
      expect(new Set(fetch.mock.calls.map(idOf)).size).toBe(1)
      expect(fetch).toHaveBeenCalledTimes(3)
      expect(failed.mock.calls).toEqual([
        ['an answer to a survey was not taken by https://shop.example/events: 500'],
      ])
    })

    test('nothing is said twice where it was taken the second time, or will never be', async () => {
      vi.useFakeTimers()
      let tries = 0
      const slow = failing(async () => {
        if (++tries < 2) throw new TypeError('down')
        return new Response()
      })
      const closed = failing(async () => new Response(null, { status: 403 }))
      await vi.runAllTimersAsync()
      vi.useRealTimers()
      expect([slow.fetch.mock.calls.length, slow.failed.mock.calls.length]).toEqual([2, 0])
      expect([closed.fetch.mock.calls.length, closed.failed.mock.calls.length]).toEqual([1, 1])
    })

    test('a visitor who leaves meanwhile has it told at once', async () => {
      const { fetch, leave } = failing(async () => new Response(null, { status: 503 }))
      await vi.waitFor(() => expect(leave()).toBeUndefined())
      await vi.waitFor(() => {
        leave()
        expect(fetch.mock.calls.length).toBe(3)
      })
    })

    test('a page without fetch goes on', async () => {
      const { window } = page()
      expect(() =>
        sendSurvey(answer, [own], { ...window, fetch: undefined } as never, false, 7, () => {}),
      ).not.toThrow()
    })
  })

  test('the answer is sent once, other events are not; with consent the sinks do it', async () => {
    const { fetch, window } = page()
    const consent = { analytics: false, gpc: false } as Consent
    const said: NewEvent[] = []
    const { publish, hears } = surveyPublish(
      event => said.push(event),
      [own],
      window,
      () => consent,
    )
    expect(await hears()).toBe(true)
    publish(answer)
    publish({ name: 'sign_up', promotion_id: 'after', topic: 'contact' })
    await vi.waitFor(() => expect(fetch).toHaveBeenCalledTimes(1))
    consent.analytics = true
    publish(comment)
    await vi.dynamicImportSettled()
    expect(fetch).toHaveBeenCalledTimes(1)
    expect(said).toHaveLength(3)
  })

  test('nobody is promised a reader where there is none', async () => {
    const { window } = page()
    const hears = (sinks: Sink[], gpc: boolean) =>
      surveyPublish(
        () => {},
        sinks,
        window,
        () => ({ analytics: false, gpc }) as Consent,
      ).hears()
    expect([
      await hears([other], false),
      await hears([other], true),
      await hears([tool], false),
      await hears([], false),
    ]).toEqual([true, false, false, false])
  })

  test('the owner hears that an answer was not taken', async () => {
    const { fetch, window } = page()
    fetch.mockImplementation(async () => new Response(null, { status: 404 }))
    const said: NewEvent[] = []
    const { publish } = surveyPublish(
      event => said.push(event),
      [own],
      window,
      () => ({ analytics: false, gpc: false }) as Consent,
    )
    publish(answer)
    await vi.waitFor(() => expect(said[1]).toMatchObject({ name: 'problem', code: 'survey-not-sent' }))
  })
})

describe('With consent', () => {
  const full = (what: NewEvent) => ({ ...what, id: 'e1', at: Date.now() }) as TenderoEvent
  const consent = { necessary: true, memory: true, analytics: true, marketing: true, gpc: false }

  /** Everything that each tool of the page is called with, as text. */
  async function told(...events: NewEvent[]): Promise<string> {
    const calls: unknown[] = []
    const hear = (...given: unknown[]) => void calls.push(given)
    const host = Object.assign(Object.create(window), {
      analytics: { track: hear },
      posthog: { capture: hear },
      _paq: { push: hear },
      klaviyo: { track: hear },
      Brevo: { push: hear },
      omnisend: { push: hear },
      gtag: hear,
      dataLayer: [['config', 'G-1']],
      addEventListener() {},
      setTimeout: () => 0,
      clearTimeout() {},
      document,
    })
    const names = ['survey_answer', 'survey_comment', 'survey_complete'] as const
    const sinks: Sink[] = [
      { type: 'data-layer', name: 'dataLayer' },
      { type: 'data-layer', name: 'dataLayer', via: 'push' },
      { type: 'segment', global: 'analytics', ecommerce: true, events: [...names] },
      { type: 'posthog', ecommerce: false, events: [...names] },
      { type: 'matomo', events: [...names] },
      { type: 'klaviyo', events: [...names] },
      { type: 'brevo', events: [...names] },
      { type: 'omnisend' },
    ]
    const setting = {
      window: host,
      storage: { erasures: 0 },
      consent: () => consent,
      now: Date.now,
      random: () => 0,
    }
    const { take } = createSinks(sinks, setting as unknown as SinkSetting)
    for (const event of events) take(full(event))
    await vi.dynamicImportSettled()
    await vi
      .waitFor(() => expect(calls.length + host.dataLayer.length).toBeGreaterThan(1), { timeout: 300 })
      .catch(() => {})
    return JSON.stringify([calls, host.dataLayer])
  }

  test('no tool ever hears what a visitor wrote, even if the manifest names it', async () => {
    const heard = await told(comment, { name: 'survey_complete', survey: 'after' })
    expect(heard).toContain('survey_complete')
    expect(heard).not.toContain('Slow')
    expect(heard).not.toContain('survey_comment')
  })

  test('tools hear the score, not of which order', async () => {
    const heard = await told(answer)
    expect(heard.match(/survey_answer/g)!.length).toBeGreaterThanOrEqual(7)
    expect(heard).not.toContain('A-7')
    expect(await told({ ...answer, subject: 'page:/fans' } as NewEvent)).toContain('page:/fans')
  })

  test('an automation of the shop’s own hears all of it', () => {
    const took: TenderoEvent[] = []
    const bodies: unknown[] = []
    const sink = webhook(
      { type: 'webhook', url: '/hook', preflight: false },
      { window } as unknown as SinkSetting,
      post => ({
        take: event => {
          took.push(event)
          bodies.push(post.body([event]))
        },
        flush: async () => {},
        stop() {},
      }),
    )
    sink.take(full(comment))
    expect(bodies[0]).toMatchObject({ event: 'survey_comment', comment: 'Slow', subject })
  })
})
