/** Does the block of consent say where consent is found? */
import type { Manifest } from '../schema'
import type { Report } from './problem'

/** "global" and "event" need a name, the others have none. */
export function checkConsent({ source, name }: Manifest['consent'], report: Report): void {
  const named = source === 'global' || source === 'event'
  if (named && !name)
    report(
      ['consent', 'name'],
      'is missing: nothing would ever be allowed',
      source === 'global' ? 'write the name of the global variable' : 'write the name of the DOM event',
    )
  if (!named && name !== undefined)
    report(
      ['consent', 'name'],
      `"${source}" has no name to look for`,
      'take it out, or write "source": "global" or "event"',
      'warning',
    )
}
