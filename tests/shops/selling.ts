/** The manifest of a shop whose owner has named no system: a guide of one question over its catalogue, and saved carts. */
import type { ManifestSource } from '../../src/schema'
import { stamped } from '../support/stamped'

/** Its text, stamped; nobody has to agree to be remembered. `currency` is what its catalogue is in. */
export const sellingManifest = (currency: string, ask: string, options: readonly string[]): string =>
  stamped(
    ({ $schema }): ManifestSource => ({
      ...($schema && { $schema }),
      shop: { name: 'A shop', locale: 'en', currency },
      consent: { source: 'not-required' },
      catalog: { url: '/catalogue.json' },
      recommender: [{ type: 'catalog' }],
      guides: {
        find: {
          title: 'Can I help you choose?',
          questions: [
            {
              id: 'kind',
              type: 'choice',
              ask,
              options: options.map(label => ({
                id: label.toLowerCase(),
                label,
                wish: { field: 'kind', is: label.toLowerCase(), must: true },
              })),
            },
          ],
        },
      },
      campaigns: [
        { id: 'help', when: [{ type: 'page-view' }], surface: { type: 'launcher', guide: 'find' } },
        {
          id: 'basket-back',
          when: [{ type: 'page-view' }],
          audience: { type: 'visits', atLeast: 2 },
          surface: { type: 'cart-recovery', form: 'card' },
        },
      ],
    }),
  )
