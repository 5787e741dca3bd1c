import { expect, test, vi } from 'vitest'
import { createAdvice } from '../../src/advice'
import { check } from '../../src/check'

type Setting = Parameters<typeof createAdvice>[0]

test('A shop that replaces fetch once its page runs, is asked by the new one', async () => {
  const { manifest } = check({
    catalog: { url: '/c.json' },
    guides: { g: { title: 'Fans', questions: [{ id: 'q', type: 'choice', ask: 'Which?', from: 'mount' }] } },
  })
  const first = vi.fn<typeof fetch>().mockRejectedValue(new Error('nobody asks this one'))
  const window = { location: { href: 'https://shop.example/' }, fetch: first as typeof fetch }
  const advice = createAdvice({
    platform: { currency: async () => null },
    window,
    manifest,
    locale: 'en',
    problem: () => {},
  } as unknown as Setting)
  window.fetch = async () => new Response('[{"id":1,"title":"x","mount":"tower"}]')
  expect(Object.keys(await advice.facets('g'))).toEqual(['mount'])
  expect(first).not.toHaveBeenCalled()
})
