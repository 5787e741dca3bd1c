/** Does an address tell a secret, or send the shop's cookies away? */
import type { Path } from './path'
import type { Report } from './problem'
import { quote } from './words'

/** Everybody can read the manifest, so no address in it may carry a key that opens more than a search. */
export function checkAddress(url: string, path: Path, report: Report): void {
  const at = [...path, 'url']
  const { username, password, searchParams } = new URL(url.replace(/[{}]/g, '_'), 'https://shop.invalid/')
  if (username || password) report(at, 'it carries a password that everybody can read', 'take it out')
  for (const [key, value] of searchParams)
    if (/admin|master|secret|private/i.test(key) || /^sk_/.test(value))
      report(
        at,
        `${quote(key)} looks like a secret, and everybody can read it`,
        'use a public key, or an endpoint of your own',
      )
}

/** Cookies are for the shop's own address. */
export function checkCredentials(
  block: { url: string; credentials: boolean },
  path: Path,
  report: Report,
): void {
  if (block.credentials && /^\s*(\w+:|[\\/]{2})/.test(block.url))
    report(
      [...path, 'credentials'],
      "the shop's cookies may go to another address",
      'take it out, or write the address from the root of the shop',
      'warning',
    )
}
