/** The language in which the visitor is spoken to. */
import { among } from './among'
import type { Check } from './contract'
import type { ConditionOf } from './schema'

/** Holds if it is one of these, or a regional form of one of these. */
export const language: Check<ConditionOf<'language'>> = ({ is }, { language }) =>
  among(
    'language',
    [language],
    is,
    is.some(tag => `${language.toLowerCase().replaceAll('_', '-')}-`.startsWith(`${tag.toLowerCase()}-`)),
  )
