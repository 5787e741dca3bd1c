/** A shop with one guide and one message in which all is right, but for what a case changes. */
import { check, sayProblem } from '../../src/check'
import { advise } from '../../src/check/advise'
import { reasonFor } from '../../src/check/reasons'

export type Json = Record<string, unknown>

const place = {
  id: 'place',
  type: 'choice',
  ask: 'Where will it stand?',
  options: [
    { id: 'desk', label: 'On a desk' },
    { id: 'floor', label: 'On the floor' },
  ],
}
export const text = { type: 'text', text: 'Still thinking?' }

/** A corner card. */
export const prompt = (changes: Json = {}): Json => ({
  type: 'prompt',
  title: 'Hello',
  content: [text],
  ...changes,
})

/** A campaign that shows a corner card after a while. */
export const campaign = (changes: Json = {}): Json => ({
  id: 'hello',
  when: [{ type: 'dwell', after: '40s' }],
  surface: prompt(),
  ...changes,
})

/** The whole manifest. */
export const shop = (changes: Json = {}): Json => ({
  shop: { name: 'Lumo', currency: 'EUR', freeShippingFrom: 50 },
  catalog: { url: '/lamps.json' },
  guides: { lamps: { title: 'Find a lamp', questions: [place] } },
  campaigns: [campaign()],
  ...changes,
})

/** A shop of these campaigns. */
export const showing = (...campaigns: Json[]): Json => shop({ campaigns })
/** A shop whose message has these blocks. */
export const saying = (...content: unknown[]): Json => showing(campaign({ surface: prompt({ content }) }))

/** What the command line says of what is left out. */
export const refused = (source: unknown): string[] => check(source, reasonFor).problems.map(sayProblem)

/** What it says besides, of what runs; it must all run. */
export function advised(source: unknown, now?: number): string[] {
  const { manifest, problems } = check(source)
  if (problems[0]) throw new Error(sayProblem(problems[0]))
  return advise(manifest!, source, [], now).map(sayProblem)
}
