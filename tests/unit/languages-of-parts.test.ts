/** Texts of the newer kinds of block, and texts by segment: is a language forgotten in them? */
import { expect, test } from 'vitest'
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import type { ManifestSource } from '../../src/schema'

const both = { en: 'Hello', es: 'Hola' }
type Content = Extract<
  NonNullable<ManifestSource['campaigns']>[number]['surface'],
  { type: 'bar' }
>['content']

const saidOf = (title: object, ...content: Content): string[] => {
  const source: ManifestSource = {
    segments: { customer: { type: 'bought' } },
    campaigns: [
      {
        id: 'hello',
        when: [{ type: 'page-view' }],
        surface: { type: 'prompt', title: title as never, content },
      },
    ],
  }
  const { manifest, problems } = check(source)
  return [...problems, ...(manifest ? advise(manifest, source) : [])].map(sayProblem)
}
const say: Content = [
  { type: 'text', text: both },
  { type: 'text', text: both },
]

test('A shop that says it in both languages to every segment hears nothing', () => {
  expect(saidOf({ segments: { customer: both }, else: both }, ...say)).toEqual([])
})
test('A shop that forgets one of its languages for a segment is told where', () => {
  const said = saidOf({ segments: { customer: { es: 'Hola' } }, else: both }, ...say)
  expect(said).toHaveLength(1)
  expect(said[0]).toContain('campaigns[0].surface.title.segments.customer: no text in "en"')
})
test('A shop that forgets one for everybody else is told so too', () => {
  const [said] = saidOf({ segments: { customer: both }, else: { en: 'Hello' } }, ...say)
  expect(said).toContain('campaigns[0].surface.title.else: no text in "es"')
})
test('The hours of the shop, and what goes with a link, are texts like others', () => {
  const [hours] = saidOf(both, ...say, { type: 'contact', phone: '912 34 56 78', hours: { es: 'De 9 a 18' } })
  expect(hours).toContain('content[2].hours: no text in "en"')
  const [message] = saidOf(both, ...say, { type: 'share', href: '/friends', message: { es: 'Mira' } })
  expect(message).toContain('content[2].message: no text in "en"')
})
