/** Drafts a first manifest from a catalogue: the most telling questions, in words that a person can go on editing. */
import { isAvailable, type Product } from '../page'
import type { ManifestSource } from '../schema'
import type { Shop } from './candidate'
import { chooseQuestions } from './choose-questions'
import { draftCampaigns } from './draft-campaigns'
import { guessLanguage } from './guess-language'
import { guessName } from './guess-name'
import { isOwnBrand } from './is-own-brand'
import { oneCategory } from './one-category'
import { type Profile, profileField } from './profile-field'
import { sayDraft } from './say-draft'
import { unitOf } from './unit-of'
import { withoutNoise } from './without-noise'
import { writeFields } from './write-fields'
import { writeQuestions } from './write-questions'

/** So many products are looked at; more would not change the draft. */
const SAMPLE = 5000

export interface DraftOptions {
  /** `catalog.url`. */
  url: string
  /** `catalog.map`, where the catalogue needs one. */
  map?: NonNullable<ManifestSource['catalog']>['map']
  /** That of the shop; left out, what its products are written in. */
  language?: 'en' | 'es'
  /** `$schema`. */
  schema?: string
  /** The shop's name, where somebody says it. */
  name?: string | undefined
  /** Units of fields, where the catalogue says them. */
  units?: ReadonlyMap<string, string>
}

export interface Draft {
  manifest: ManifestSource
  /** What was guessed, and what was left out and why: one sentence each. */
  said: string[]
}

/** Needs at least one product. The same catalogue gives the same draft. */
export function draft(products: readonly Product[], options: DraftOptions): Draft {
  const drafting = draftInSteps(products, options)
  let step = drafting.next()
  while (!step.done) step = drafting.next()
  return step.value
}

/** The same for those who must not block: it stops after each field. */
export function* draftInSteps(products: readonly Product[], options: DraftOptions): Generator<void, Draft> {
  const said: string[] = []
  const inStock = products.filter(isAvailable)
  if (!inStock.length) said.push('nothing is in stock: the questions are about what is sold out')
  const step = Math.ceil((inStock.length || products.length) / SAMPLE)
  const raw = (inStock.length ? inStock : products).filter((_, i) => i % step === 0)
  const rows = oneCategory(withoutNoise(raw))
  yield
  const language = options.language ?? guessLanguage(rows)
  const currency = usualCurrency(rows, said)
  const name = options.name ?? guessName(rows)
  said.push(
    `language: ${language === 'es' ? 'Spanish' : 'English'}; shop.locale "${language}"`,
    name ? `name: ${name}` : 'name: not known; add shop.name',
  )
  const shop: Shop = {
    products: rows,
    titles: rows.map(({ title }) => title),
    brands: new Set(rows.flatMap(({ brand }) => brand?.split(/\s+/) ?? [])),
    language,
  }
  const profiles: Profile[] = []
  for (const field of fieldsOf(rows)) {
    const profile = profileField(rows, field)
    if (profile && !isOwnBrand(profile, name))
      profiles.push({ ...profile, unit: profile.unit || options.units?.get(field) || '' })
    yield
  }
  const asked = rows.length > 1 ? chooseQuestions(profiles, shop, currency, said) : []
  yield
  const fields = writeFields(
    profiles,
    asked.filter(one => one.profile.field !== 'price'),
    language,
  )
  const units = profiles
    .filter(profile => Object.hasOwn(fields, profile.field) && unitOf(profile).guessed)
    .map(profile => `${profile.field} (${unitOf(profile).unit})`)
  if (units[0]) said.push(`units: guessed for ${units.join(', ')}; mend them in catalog.fields`)
  const questions = writeQuestions(asked, language)
  const guide = questions.length ? 'find-yours' : null
  if (!guide) said.push('no guide: the products do not differ in anything that could be asked')
  return {
    manifest: {
      ...(options.schema && { $schema: options.schema }),
      shop: { ...(name && { name }), locale: language, ...(currency && { currency }) },
      catalog: {
        url: options.url,
        ...(options.map && { map: options.map }),
        fields,
      },
      ...(guide && {
        guides: {
          [guide]: {
            title: sayDraft(['Can I help you choose?', '¿Te ayudo a elegir?'], language),
            intro: sayDraft(
              [
                'A few quick questions, and you see what fits.',
                'Unas preguntas rápidas y te enseño lo que encaja.',
              ],
              language,
            ),
            questions,
            order: 'auto',
          },
        },
      }),
      ...(guide && { campaigns: draftCampaigns(guide, language) }),
    },
    said,
  }
}

function fieldsOf(products: readonly Product[]): Set<string> {
  const fields = new Set(['brand'])
  for (const product of products) for (const field of Object.keys(product.fields)) fields.add(field)
  return fields
}

function usualCurrency(products: readonly Product[], said: string[]): string | null {
  const counts = new Map<string, number>()
  for (const { currency } of products) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  const sorted = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const [usual] = sorted[0] ?? [null]
  if (!usual) said.push('currency: not known; add shop.currency')
  else if (sorted.length > 1)
    said.push(
      `currency: ${usual}, the most frequent of ${sorted.map(([code, n]) => `${code} (${n})`).join(', ')}`,
    )
  return usual
}
