import type { FieldNames } from './clauses'
import type { Mapping } from './read-product'

const OWN = ['id', 'title', 'price', 'currency', 'availability', 'brand', 'sku', 'gtin'] as const

/** The mapping in which the fields of wishes are read from where the tool has them, if it does not say otherwise. */
export function mapWith(map: Mapping | undefined, names: FieldNames = {}): Mapping {
  const paths = Object.fromEntries(
    Object.entries(names).map(([field, path]) => [field, path.replace('[]', '')]),
  )
  const whole: Mapping = { priceUnit: 'major', ...map, fields: { ...paths, ...map?.fields } }
  for (const key of OWN) if (Object.hasOwn(paths, key)) whole[key] ??= paths[key]
  return whole
}
