import type { FieldValue, Product } from '../page'

/** What the product says of a field; its own keys (price, brand, availability, ...) win over `fields`. Nothing: unknown. */
export const fieldOf = (product: Product, field: string): FieldValue | null | undefined =>
  field !== 'fields' && field !== 'variants' && Object.hasOwn(product, field)
    ? product[field as Exclude<keyof Product, 'fields' | 'variants'>]
    : Object.hasOwn(product.fields, field)
      ? product.fields[field]
      : undefined
