/** The door for a model's file: read as what it says it is, or refused with a sentence. */
import { readNumbers } from './digits'
import type { Model } from './model'
import { fromStep } from './scale'

const MOST_ITEMS = 200_000
const MOST_PAIRS = 4_000_000
const LONGEST_ID = 200

/** A model from parsed JSON. Throws a sentence if it is none, is broken, or is of another version. */
export function decode(file: unknown): Model {
  const own = (name: string): unknown =>
    Object.hasOwn(Object(file), name) ? (file as Record<string, unknown>)[name] : undefined
  if (own('version') !== 1) throw new Error('no model of version 1: make it with "tendero train"')
  const ids = own('ids')
  if (!Array.isArray(ids) || !ids.length || ids.length > MOST_ITEMS)
    throw new Error('the model has no list of ids, or too many')
  const rows = new Map<string, number>()
  for (const id of ids) if (typeof id === 'string' && id.length <= LONGEST_ID) rows.set(id, rows.size)
  const size = ids.length
  if (rows.size !== size) throw new Error('ids of the model are no texts, or are there twice')

  const views = readNumbers(own('views'), size)
  const peaks = readNumbers(own('peaks'), size)
  const counts = readNumbers(own('counts'), size)
  const starts = new Uint32Array(size + 1)
  counts.forEach((count, row) => {
    starts[row + 1] = Math.min(starts[row]! + count, MOST_PAIRS + 1)
  })
  const pairs = starts[size]!
  if (pairs > MOST_PAIRS) throw new Error('the model has too many pairs')
  const others = readNumbers(own('gaps'), pairs)
  const steps = readNumbers(own('weights'), pairs)
  const weights = new Float32Array(pairs)
  for (let row = 0; row < size; row++) {
    const peak = fromStep(peaks[row]!)
    let other = -1
    for (let at = starts[row]!; at < starts[row + 1]!; at++) {
      others[at] = other += others[at]! + 1
      weights[at] = peak * fromStep(steps[at]!)
    }
    if (other >= size) throw new Error('the model names products that it does not have')
  }
  // a stable sort: of two that were looked at as often, the first of the list comes first
  const popular = Uint32Array.from(rows.values()).sort((a, b) => views[a]! - views[b]! || a - b)
  return { made: String(own('made') ?? '').slice(0, 40), ids, rows, popular, starts, others, weights }
}
