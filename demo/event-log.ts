/** Takes events in: one JSON a line in a file of the temp folder, each event once. */
import { appendFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface EventLog {
  /** Keeps the new ones of a list of events; gives how many were new. */
  take(events: readonly unknown[]): number
  all(): unknown[]
  path: string
}

export function openEventLog(): EventLog {
  const path = join(mkdtempSync(join(tmpdir(), 'casa-brisa-')), 'events.jsonl')
  const seen = new Set<string>()
  const kept: unknown[] = []
  return {
    path,
    all: () => [...kept],
    take(events) {
      const fresh = events.filter(event => {
        const id = event && typeof event === 'object' && 'id' in event ? String(event.id) : ''
        return id !== '' && !seen.has(id) && seen.add(id)
      })
      kept.push(...fresh)
      if (fresh.length) appendFileSync(path, fresh.map(event => `${JSON.stringify(event)}\n`).join(''))
      return fresh.length
    },
  }
}
