/** What the visitor asked to have sent and is still on its way, so that he can read it. The address itself is not told. */
import type { HandOver } from './recovery/contract'
import type { Storage } from './storage'

/** Each message once, with its topic and when it was asked for (ISO 8601). No database is made for the question. Rejects where none may be looked at. */
export async function exportHandovers(
  databases: IDBFactory,
  database: string,
  open: () => Storage,
): Promise<{ topic: string; at: string }[]> {
  if (!(await databases.databases()).some(({ name }) => name === database)) return []
  const stored = await open().update('handovers', kept => kept)
  const waiting = new Map<string, { topic: string; at: string }>()
  for (const tray of Object.values(Object(stored)) as {
    outbox: { waiting: { event: { message: HandOver } }[] }
  }[])
    for (const { event } of tray.outbox.waiting) {
      const { id, topic, at } = event.message
      if (topic) waiting.set(id, { topic, at: new Date(at).toISOString() })
    }
  return [...waiting.values()]
}
