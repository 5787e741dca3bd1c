import type { Log } from '../model/log'
import type { Look } from './read-looks'

/** So long of quiet, in seconds, ends the visit of somebody who is known by name or by nothing. */
const QUIET = 1800

/** What was looked at, put together to visits in the order of time. What is put into the cart counts if it was not looked at. */
export function visitsOf(looks: readonly Look[]): Log {
  const ids: string[] = []
  const numbers = new Map<string, number>()
  const groups = new Map<string, Look[]>()
  for (const look of looks) {
    // a visit, a visitor and a line may have the same name
    const key = `${+look.isNamed}${+look.isVisitor} ${look.visit}`
    const group = groups.get(key)
    if (group) group.push(look)
    else groups.set(key, [look])
  }
  const visits: { items: number[]; end: number }[] = []
  for (const group of groups.values()) {
    group.sort((a, b) => a.at - b.at)
    let visit: { items: number[]; end: number } | null = null
    for (const { item, at, isVisitor, isTaken } of group) {
      if (!visit || (isVisitor && at - visit.end > QUIET)) visits.push((visit = { items: [], end: at }))
      let number = numbers.get(item)
      if (number === undefined) numbers.set(item, (number = ids.push(item) - 1))
      visit.end = at
      if (!isTaken || !visit.items.includes(number)) visit.items.push(number)
    }
  }
  return { ids, visits: visits.sort((a, b) => a.end - b.end) }
}
