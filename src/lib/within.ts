/** What the work gives, or null if it fails or takes longer than `ms`. Never rejects. */
export const within = <T>(ms: number, work: Promise<T>): Promise<T | null> =>
  Promise.race([work.catch(() => null), new Promise<null>(resolve => setTimeout(resolve, ms, null))])
