import type { FieldValue, Product } from '../page';
/** What the product says of a field; its own keys (price, brand, availability, ...) win over `fields`. Nothing: unknown. */
export declare const fieldOf: (product: Product, field: string) => FieldValue | null | undefined;
