/** The compact catalogue: JSON that a browser loads as columns, and beside it files of cards that it fetches for what is shown. */

/** A list of words in a column, each by its place in the column's `w`; any other value stands for itself. */
export type PackedValue = number | string | boolean | readonly number[]

/** One field, row by row. Its `c` are numbers from 0, 0 for unknown, in digits (`digits.ts`). */
export type PackedColumn =
  /** n stands for the n-th of `v`. */
  | { c: string; v: readonly PackedValue[]; w?: readonly string[] }
  /** n stands for (n - 1 + from) / by. */
  | { c: string; from: number; by: number }

/** Texts that share a beginning. */
export interface PackedTexts {
  p: string
  /** null: unknown. */
  t: readonly (string | null)[]
}

export const CORE = ['price', 'currency', 'availability', 'brand', 'sku'] as const
export type CoreField = (typeof CORE)[number]

export interface CompactCatalogue {
  tendero: 'catalogue'
  version: number
  /** Of all that was compiled; the cards have it too, so that those of another day are noticed. */
  hash: string
  /** Rows in the standing order of a table: those that can be bought first, then the popular, then by id. */
  rows: number
  available: number
  ids: { p: string; t: readonly string[] } | { p: string; c: string }
  core: Readonly<Partial<Record<CoreField, PackedColumn>>>
  /** SKUs that are the id with another beginning: how many letters go, and what comes instead. */
  sku?: { cut: number; p: string }
  fields: readonly (readonly [name: string, column: PackedColumn])[]
  cards: {
    /** So many rows a file. */
    rows: number
    /** Name of a file beside this one, with {n} for its number from 0. */
    file: string
  }
}

export interface CompactCards {
  of: string
  titles: PackedTexts
  urls: PackedTexts
  images: PackedTexts
  gtins: PackedTexts
  /** Texts that are different on nearly every product. */
  more: readonly (readonly [name: string, texts: PackedTexts])[]
}

export const VERSION = 1
