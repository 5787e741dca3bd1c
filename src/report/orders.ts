/** The orders of a log: one that is told again, by its number or as the same worth within the hour, is not another. */
import { createFingerprints } from './fingerprints'
import { grown } from './grown'

/** Told again so soon, without a number, it is the page of thanks looked at again; ms. As in the memory of the browser. */
const SAME = 3_600_000

export interface Order {
  visit: number
  /** ms since 1970. */
  at: number
  /** Its number; '' where nobody said. */
  id: string
  /** In `currency`; 0 where nobody said. */
  value: number
  /** ISO 4217; '' where nobody said. */
  currency: string
  isAssisted: boolean
  assistedValue: number
  /** Which of its browser's orders it is, and days since the one before and the first; -1: not known. */
  nth: number
  daysSince: number
  daysSinceFirst: number
  /** Worth of what was reached through a guide, by the guide's number. */
  guides: readonly (readonly [guide: number, worth: number])[]
}

export interface Orders {
  add(order: Order): void
  /** Those that count, visit by visit in the order of time; to be asked for when all are there. */
  all(): Iterable<Order>
}

/** Numbers of a row, in this order. */
const [VISIT, AT, HAS_ID, VALUE, CURRENCY, ASSISTED, WORTH, NTH, SINCE, SINCE_FIRST, FROM, TO, WIDTH] = [
  ...Array(13).keys(),
] as [number, number, number, number, number, number, number, number, number, number, number, number, number]

/** None yet. `onDouble` hears of each that was told again. */
export function createOrders(onDouble: () => void): Orders {
  const known = createFingerprints(true)
  /** Rows by the number of the order's id. */
  let rowOf = new Uint32Array(0)
  let cells = new Float64Array(0)
  let size = 0
  /** Guide and worth, one after the other. */
  let parts = new Float64Array(0)
  let partsSize = 0
  const currencies: string[] = []

  const write = (row: number, order: Order) => {
    let currency = currencies.indexOf(order.currency)
    if (currency < 0) currency = currencies.push(order.currency) - 1
    const from = partsSize
    for (const part of order.guides) {
      parts = grown(parts, partsSize + 2)
      parts.set(part, partsSize)
      partsSize += 2
    }
    const { visit, at, id, value, isAssisted, assistedValue, nth, daysSince, daysSinceFirst } = order
    cells = grown(cells, (row + 1) * WIDTH)
    cells.set(
      [
        visit,
        at,
        +!!id,
        value,
        currency,
        +isAssisted,
        assistedValue,
        nth,
        daysSince,
        daysSinceFirst,
        from,
        partsSize,
      ],
      row * WIDTH,
    )
  }
  const cell = (row: number, column: number): number => cells[row * WIDTH + column]!
  const read = (row: number): Order => {
    const guides: [number, number][] = []
    for (let part = cell(row, FROM); part < cell(row, TO); part += 2)
      guides.push([parts[part]!, parts[part + 1]!])
    return {
      visit: cell(row, VISIT),
      at: cell(row, AT),
      id: '',
      value: cell(row, VALUE),
      currency: currencies[cell(row, CURRENCY)]!,
      isAssisted: cell(row, ASSISTED) > 0,
      assistedValue: cell(row, WORTH),
      nth: cell(row, NTH),
      daysSince: cell(row, SINCE),
      daysSinceFirst: cell(row, SINCE_FIRST),
      guides,
    }
  }

  /** The rows that count, in order. */
  const choose = (): number[] => {
    const rows = Uint32Array.from({ length: size }, (_, row) => row).sort(
      (a, b) =>
        cell(a, VISIT) - cell(b, VISIT) ||
        cell(a, AT) - cell(b, AT) ||
        cell(b, HAS_ID) - cell(a, HAS_ID) ||
        cell(a, VALUE) - cell(b, VALUE),
    )
    const chosen: number[] = []
    for (const row of rows) {
      const isSame = (one: number) =>
        !(cell(one, HAS_ID) && cell(row, HAS_ID)) && cell(one, VALUE) === cell(row, VALUE)
      let before = chosen.length - 1
      const isNear = () =>
        before >= 0 &&
        cell(chosen[before]!, VISIT) === cell(row, VISIT) &&
        cell(row, AT) - cell(chosen[before]!, AT) < SAME
      while (isNear() && !isSame(chosen[before]!)) before--
      if (isNear()) onDouble()
      else chosen.push(row)
    }
    return chosen
  }
  let counting: number[] | undefined

  return {
    add(order) {
      if (!order.id) return write(size++, order)
      const number = known.number(order.id)
      if (number < 0) {
        rowOf = grown(rowOf, known.size)
        rowOf[~number] = size
        return write(size++, order)
      }
      onDouble()
      // whichever came first in time is the one, however the lines lie
      const row = rowOf[number]!
      if (order.at < cell(row, AT)) write(row, order)
    },
    *all() {
      counting ??= choose()
      for (const row of counting) yield read(row)
    },
  }
}
