/** The whole manifest. The checker, the CLI, the JSON Schema, the reference and all types come from this. */
import * as z from 'zod/mini'
import { condition } from './conditions/schema'
import { guides } from './guide/schema'
import { address, described, duration, id, locale, pageType, text } from './lib/vocabulary'
import { auto, platformOrAuto } from './platforms/schema'
import { mapping, recommender } from './recommenders/schema'
import { sink } from './sinks/schema'
import { surface } from './surfaces/schema'
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
    surface,
  }),
  'Something that appears by itself: when, for whom, how often, how.',
)
export type Campaign = z.output<typeof campaign>

const color = z
  .string()
  .check(
    z.regex(
      /^(#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,30}|(rgb|hsl|oklch|oklab|lab|lch)a?\([0-9a-z.,%/ +-]+\))$/,
      'write a colour such as "#0a6" or "rgb(0 160 96)"',
    ),
  )

export const theme = described(
  z.strictObject({
    accent: described(
      z._default(color, '#0f766e'),
      'The shop’s colour. Text on it is made black or white, whichever reads better.',
    ),
    radius: described(
      z._default(z.string().check(z.regex(/^\d{1,2}(\.\d+)?px$/, 'write a length such as "12px"')), '14px'),
      'Roundness of corners.',
    ),
    font: described(
      z._default(
        z
          .string()
          .check(
            z.regex(/^[\w\s"',.-]{1,200}$/, 'write a font list such as "inherit" or "Inter, sans-serif"'),
          ),
        'inherit',
      ),
      '"inherit" takes the page’s own.',
    ),
    scheme: described(
      z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
      '"auto" is dark where the page is dark.',
    ),
  }),
  'How it looks.',
)

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
          'How the page is read. "auto", as when it is left out, reads any page: structured data and the data layer.',
        ),
      }),
      { locale: 'en', platform: auto },
    ),
    'The shop itself.',
  ),
  consent: described(
    z._default(
      z.strictObject({
        source: described(
          z._default(z.enum(['auto', 'api', 'consent-mode', 'tcf', 'not-required']), 'auto'),
          'Who says what may be kept and sent. "auto": tendero.consent(), else TCF, else Google consent mode; nobody: nothing is kept.',
        ),
      }),
      { source: 'auto' },
    ),
    'What may be kept of the visitor, and sent.',
  ),
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
