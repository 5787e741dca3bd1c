/**
 * Does the work within `ms`, else rejects; rejects at once with the reason when `signal` is aborted. The work's own
 * signal is aborted in all these cases, and when the work is done, so that nothing keeps loading.
 */
export function inTime<T>(
  ms: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const own = new AbortController()
    const end = (reason?: unknown) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      reject(reason)
      own.abort(reason)
    }
    const abort = () => end(signal?.reason)
    const timer = setTimeout(() => end(new Error(`no answer within ${ms} ms`)), ms)
    signal?.addEventListener('abort', abort)
    if (signal?.aborted) abort()
    else work(own.signal).then(resolve).then(end, end)
  })
}
