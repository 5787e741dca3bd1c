const MS = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const

/** Milliseconds of a duration as manifests write it: "300ms", "8s", "5m", "2h", "30d". NaN if it is none. */
export function milliseconds(duration: string): number {
  const unit = duration.replace(/^[\d.]+/, '') as keyof typeof MS
  return Number.parseFloat(duration) * (MS[unit] ?? Number.NaN)
}
