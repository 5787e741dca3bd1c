/** The whole manifest. The checker, the CLI, the JSON Schema, the reference and all types come from this. */
import * as z from 'zod/mini'
import { attribution } from './attribution-schema'
import { condition } from './conditions/schema'
import { consent } from './consent-schema'
import { guides } from './guide/schema'
import { address, described, duration, id, locale, pageType, text } from './lib/vocabulary'
import { auto, platformOrAuto } from './platforms/schema'
import { mapping, recommender } from './recommenders/schema'
import { recoverySink } from './recovery/schema'
import { segment } from './segments-schema'
import { sink } from './sinks/schema'
import { surface } from './surfaces/schema'
import { theme } from './theme-schema'
import { trigger } from './triggers/schema'

export const campaign = described(
  z.strictObject({
    id,
    when: described(z.array(trigger).check(z.minLength(1)), 'Any of these triggers.'),
    audience: z.optional(described(condition, 'Who and where; left out, everybody everywhere.')),
    limits: z._default(
      z.strictObject({
        perSession: described(z._default(z.int().check(z.minimum(1)), 1), 'How often in one visit.'),
        afterDismiss: described(
          z._default(z.union([duration, z.literal('never')]), '7d'),
          'After it was closed, not again for so long.',
        ),
        afterConvert: described(
          z._default(z.union([duration, z.literal('never')]), '30d'),
          'After it was taken, not again for so long.',
        ),
      }),
      { perSession: 1, afterDismiss: '7d', afterConvert: '30d' },
    ),
    priority: described(z._default(z.number(), 0), 'Of two that could appear, the higher one does.'),
    unless: z.optional(
      described(
        z.array(condition),
        'Any of these keeps it away: { "type": "event", "name": "begin_checkout" }.',
      ),
    ),
    holdout: z.optional(
      described(
        z.number().check(z.minimum(0), z.maximum(0.5)),
        'Share of visitors who are never shown it, so that its effect can be measured: 0.1 is one in ten. Needs consent to memory; others are not counted.',
      ),
    ),
    variants: z.optional(
      described(
        z
          .array(
            z.strictObject({
              id,
              weight: described(z._default(z.number().check(z.gt(0)), 1), 'Share beside the others.'),
              surface,
            }),
          )
          .check(z.minLength(1)),
        'Other ways to show it, beside `surface`, whose id is "base" and whose weight is 1. Each visitor always sees the same.',
      ),
    ),
    surface,
  }),
  'Something that appears by itself: when, for whom, how often, how.',
)
export type Campaign = z.output<typeof campaign>

export const manifest = z.strictObject({
  $schema: z.optional(described(z.string(), 'Where tendero.schema.json lies, for your editor.')),
  $checked: z.optional(described(z.string(), 'Written by `tendero check --write`; do not edit.')),
  shop: described(
    z._default(
      z.strictObject({
        name: z.optional(described(z.string(), 'What the shop is called.')),
        locale: described(z._default(locale, 'en'), 'The language that texts fall back to.'),
        currency: z.optional(
          described(
            z.string().check(z.regex(/^[A-Z]{3}$/, 'write an ISO 4217 code such as "EUR"')),
            'Of prices that do not say it themselves: an ISO 4217 code.',
          ),
        ),
        platform: described(
          z._default(platformOrAuto, auto),
          'Which system runs the shop. "auto", as when it is left out: it is found out on the page; a page of none that is known is read by what it says and shows.',
        ),
        attribution: z.optional(attribution),
        freeShippingFrom: z.optional(
          described(
            z.number().check(z.gt(0)),
            'The cart total from which shipping is free, in the shop’s currency.',
          ),
        ),
      }),
      { locale: 'en', platform: auto },
    ),
    'The shop itself.',
  ),
  consent,
  catalog: z.optional(
    described(
      z.strictObject({
        url: address,
        map: z.optional(described(mapping, 'How its names become a product’s.')),
        fields: described(
          z._default(
            z.record(
              z.string(),
              z.strictObject({
                label: z.optional(described(text, 'What the field is called.')),
                unit: z.optional(described(text, 'Said after the number: "dB".')),
                better: z.optional(
                  described(
                    z.enum(['less', 'more']),
                    'Which way is better for most people, as less noise is; for comparisons and for "a little more".',
                  ),
                ),
                less: z.optional(described(text, 'What a tap for less of it says: "Quieter".')),
                more: z.optional(described(text, 'What a tap for more of it says: "Stronger".')),
                values: z.optional(
                  described(
                    z.record(z.string(), text),
                    'Words for its values: { "tower": { "es": "De torre" } }.',
                  ),
                ),
              }),
            ),
            {},
          ),
          'Names, units and words of its fields, for questions and reasons.',
        ),
      }),
      'The shop’s products: own JSON, or a feed that has them.',
    ),
  ),
  recommender: described(
    z._default(z.array(recommender), [{ type: 'catalog' as const }]),
    'In order; the first that answers in time wins.',
  ),
  attention: described(
    z._default(
      z.strictObject({
        perSession: described(
          z._default(z.int().check(z.minimum(0)), 2),
          'How many interruptions a visit may have.',
        ),
        gap: described(z._default(duration, '60s'), 'Between two of them.'),
        quietAfterDismiss: described(z._default(duration, '1h'), 'After one was closed, none for so long.'),
        quietOn: described(z._default(z.array(pageType), ['checkout']), 'Never on these pages.'),
      }),
      { perSession: 2, gap: '60s', quietAfterDismiss: '1h', quietOn: ['checkout'] },
    ),
    'How much the campaigns together may interrupt.',
  ),
  segments: described(
    z._default(z.record(id, segment), {}),
    'Who visitors are, by what they did, said and bought, for audiences, texts, recommendations and the report: { "wine-lovers": { "type": "viewed", "category": "wine", "atLeast": 3 } }. Worked out in the browser, with consent to memory.',
  ),
  recovery: described(
    z._default(z.array(recoverySink), []),
    'Where a basket goes that the visitor asked to have sent to him, and his sign-ups.',
  ),
  guides: described(z._default(guides, {}), 'Dialogues that lead to a product, by id.'),
  campaigns: z.optional(described(z.array(campaign), 'Left out: a launcher for the first guide.')),
  sinks: described(
    z._default(z.array(sink), []),
    'Where events go, beside the DOM event that is always there.',
  ),
  theme: z._default(theme, { accent: '#0f766e', radius: '14px', font: 'inherit', scheme: 'auto' }),
})

export type Manifest = z.output<typeof manifest>
/** As authors write it: defaults may be left out. */
export type ManifestSource = z.input<typeof manifest>
