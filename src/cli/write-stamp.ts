/** The stamped manifest, as `tendero check --write` writes it. */
import { fnv1a } from '../lib/hash'
import type { Manifest } from '../schema'
import { STAMP } from '../stamp'

/** The manifest as text, its defaults filled in, that `readStamp` will know as checked. */
export function stamp(manifest: Manifest): string {
  const { $checked: _, ...rest } = manifest
  const text = `${JSON.stringify(rest, null, 2).slice(1)}\n`
  return `${STAMP}${fnv1a(text)}",${text}`
}
