/** The words that every block of the manifest is written in: ids, texts, durations, addresses, page types. */
import * as z from 'zod/mini'

/**
 * Gives a schema the sentence that the editor, the reference and nobody else shows.
 * One that has its own sentence already (a shared word such as `id`) keeps it: the new sentence goes to a copy.
 */
export function described<S extends z.ZodMiniType>(schema: S, description: string): S {
  const own = z.globalRegistry.has(schema) ? z.clone(schema, undefined, { parent: true }) : schema
  z.globalRegistry.add(own, { description })
  return own
}

export const id = described(
  z.string().check(
    z.regex(/^[A-Za-z0-9][\w-]{0,63}$/, 'write letters, digits, "-" and "_" only, at most 64'),
    z.refine(s => !(s in {}), 'this word is reserved, choose another'),
  ),
  'A name that never changes its meaning: links, mails and reports refer to it.',
)

const words = z.string().check(z.maxLength(2000))
const languages = z
  .record(
    z.string().check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language tag such as "es" or "es-MX"')),
    words,
  )
  .check(z.refine(map => Object.keys(map).length > 0, 'give at least one language'))
const plain = z.union([words, languages])

export const text = described(
  z.union([
    words,
    languages,
    z.strictObject({
      segments: described(
        z.record(id, plain),
        'What visitors of a segment read, by the segment’s id; of several that a visitor is in, the first that stands here.',
      ),
      else: described(plain, 'What everybody else reads, and whoever may not be remembered.'),
    }),
  ]),
  'A text, or one a language: { "es": "Hola", "en": "Hello" }; or another one for visitors of a segment: { "segments": { "critic": "We will do better", "gift-giver": { "es": "…", "en": "…" } }, "else": "Hello" }.',
)

export const duration = described(
  z
    .string()
    .check(
      z.regex(/^\d+(\.\d+)?(ms|s|m|h|d)$/, 'write a duration such as "300ms", "8s", "5m", "2h" or "30d"'),
    ),
  'A duration: "300ms", "8s", "5m", "2h", "30d".',
)

export const instant = described(
  z
    .string()
    .check(
      z.regex(
        /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/,
        'write a moment with its zone, such as "2026-12-01T23:59:00+01:00"',
      ),
    ),
  'A moment with its zone (ISO 8601): "2026-12-01T23:59:00+01:00".',
)

export const address = described(
  z.string().check(
    z.refine(s => {
      try {
        return /^https?:$/.test(new URL(s, 'https://shop.invalid/').protocol)
      } catch {
        return false
      }
    }, 'write an http(s) address, absolute or from the root of the shop ("/api/recommendations")'),
  ),
  'An http(s) address; relative ones start at the shop’s page.',
)

export const selector = described(
  z.string().check(z.minLength(1), z.maxLength(300)),
  'A CSS selector. One that the browser cannot read matches nothing.',
)

export const pageType = z.enum(['home', 'listing', 'product', 'cart', 'checkout', 'order', 'search', 'other'])

export const locale = z
  .string()
  .check(z.regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'write a language tag such as "es" or "es-MX"'))
