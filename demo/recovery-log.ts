/** Takes in what visitors ask to have sent to them: kept as long as the shop runs, each message once. A real shop would write a mail. */
export interface RecoveryLog {
  /** False if it is none of ours. A double is taken and dropped: it must not be sent again. */
  take(message: Record<string, unknown>): boolean
  all(): unknown[]
}

export function openRecoveryLog(): RecoveryLog {
  const kept = new Map<string, unknown>()
  return {
    take(message) {
      const { id, event } = message
      if (typeof id !== 'string' || typeof event !== 'string') return false
      // a cancellation has the id of what it takes back
      const key = `${event} ${id}`
      if (!kept.has(key)) kept.set(key, message)
      return true
    },
    all: () => [...kept.values()],
  }
}
