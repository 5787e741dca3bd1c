/** What a shop's visits have taught: for each product, the few that go with it or follow it, and how strongly. */
export interface Model {
  /** When it was made, as an ISO date. */
  made: string
  /** Row by row, the shop's id. */
  ids: readonly string[]
  /** The row of an id. */
  rows: ReadonlyMap<string, number>
  /** All rows, the most looked at first. */
  popular: Uint32Array
  /** Those that go with row r stand from `starts[r]` to before `starts[r + 1]` in `others` and `weights`. */
  starts: Uint32Array
  others: Uint32Array
  weights: Float32Array
}
