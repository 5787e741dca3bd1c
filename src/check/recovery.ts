/** Addresses and baskets that visitors leave: is there somebody to hand them to, and safely? */
import type { Campaign, Manifest } from '../schema'
import { checkAddress } from './address'
import { everyObject } from './every-object'
import type { Path } from './path'
import type { Report } from './problem'
import { looksSecret } from './secrets'

/** Says which recovery sinks tell a secret or send in the clear. `placed` gives where a sink was written. */
export function checkSinks(
  recovery: Manifest['recovery'],
  placed: (i: number) => Path,
  report: Report,
): void {
  recovery.forEach((sink, i) => {
    const path = placed(i)
    for (const [key, value] of Object.entries(sink))
      if (looksSecret(value))
        report(
          [...path, key],
          'this is a private key, and everybody can read the manifest',
          sink.type === 'klaviyo' ? 'write the public company id of six letters and digits' : 'take it out',
        )
    if (!('url' in sink)) return
    checkAddress(sink.url, path, report)
    if (/^\s*http:/i.test(sink.url) && !/^\s*http:[\\/]*(localhost|127\.|\[::1\])/i.test(sink.url))
      report([...path, 'url'], 'e-mail addresses would travel where others can read them', 'write https')
  })
}

/** Says of a campaign which of its blocks ask for what nobody takes, and which conditions for what nobody is asked. */
export function checkHandOver(
  { audience, unless, surface, variants }: Campaign,
  manifest: Manifest,
  path: Path,
  report: Report,
): void {
  for (const [{ type, consent }, at] of everyObject({ surface, variants }, path)) {
    // ways to reach the shop are a "contact" too, and ask for nothing
    const isAsked = type === 'sign-up' || type === 'save-cart' || (type === 'contact' && consent)
    if (isAsked && !manifest.recovery[0])
      report(
        at,
        `there is nobody to hand over to: a ${type} would go nowhere`,
        'add "recovery": [{ "type": "webhook", "url": "/api/recovery" }], or take this out',
      )
    const { platform } = manifest.shop
    const isShown =
      (platform.type === 'generic' && !platform.cart?.add && !platform.cart?.set) ||
      (platform.type === 'squarespace' && !platform.write)
    if (type === 'cart-recovery' && at.at(-1) === 'surface' && isShown)
      report(
        at,
        'the basket can be shown, and not be put back',
        platform.type === 'squarespace'
          ? 'add "write": true to shop.platform, and try it'
          : 'add shop.platform.cart with "set" or "add"',
        'warning',
      )
  }
  const asksForBirthday = () =>
    everyObject(manifest.campaigns, []).some(
      ([{ type, topic }]) => type === 'sign-up' && topic === 'birthday',
    )
  for (const [{ type }, at] of everyObject({ audience, unless }, path))
    if (type === 'birthday' && !asksForBirthday())
      report(
        at,
        'nobody is asked for his birthday',
        'add a "sign-up" block with "topic": "birthday" to a campaign',
        'warning',
      )
}
