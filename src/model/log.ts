/** What a shop's visitors looked at, as the learning reads it. */
export interface Log {
  /** Each product once; visits name it by its place here. */
  ids: readonly string[]
  /** Visits with what was looked at in them, oldest first; the visits by their end. */
  visits: readonly Visit[]
}

/** One visit. `end` in seconds since 1970. */
export interface Visit {
  items: readonly number[]
  end: number
}
