/** Names, units and words of the fields that a draft speaks of. */
import type { ManifestSource } from '../schema'
import type { Candidate } from './candidate'
import { knownField } from './known-field'
import type { Profile } from './profile-field'
import { type Language, sayDraft } from './say-draft'
import { unitOf } from './unit-of'

type FieldSource = NonNullable<NonNullable<ManifestSource['catalog']>['fields']>

/** `catalog.fields` for all that is asked, and for the well-known numbers beside it. */
export function writeFields(
  profiles: readonly Profile[],
  asked: readonly Candidate[],
  language: Language,
): FieldSource {
  const fields: FieldSource = {}
  for (const profile of profiles) {
    const { field, kind, label, plain } = profile
    const known = knownField(plain)
    const its = asked.filter(one => one.profile === profile)
    const isMeasure = kind === 'numbers' && (known?.better || known?.less)
    if (!its.length && !isMeasure) continue
    const { unit } = unitOf(profile)
    const words = its
      .flatMap(({ options }) => options)
      .map(({ word, label }) => [word, sayDraft(label, language)] as const)
      .filter(([word, said]) => word && word !== said)
    const values = Object.fromEntries(words)
    fields[field] = {
      label: sayDraft(known?.label ?? label, language),
      ...(unit && { unit }),
      ...(isMeasure && known?.better && { better: known.better }),
      ...(isMeasure && known?.less && { less: sayDraft(known.less, language) }),
      ...(isMeasure && known?.more && { more: sayDraft(known.more, language) }),
      ...(words[0] && { values }),
    }
  }
  return fields
}
