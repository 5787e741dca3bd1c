/** What the shop's own data layer tells: who reads it, and whether the shop itself reports what goes into the cart. */

/** An entry is an object, or the arguments of gtag(): "event", its name, its parameters. */
type Entry = Readonly<Record<string, unknown>>

const safely = (look: () => unknown): boolean => {
  try {
    return !!look()
  } catch {
    return false // some entries fail when they are read: a proxy, what is no text
  }
}

/** Is there gtag.js and no Tag Manager? A bare gtag() that nobody has configured is only the stub of consent mode. */
export function hasGtagOnly(window: object, entries: readonly unknown[], isSure: boolean): boolean {
  const { gtag, google_tag_manager: made }: { gtag?: unknown; google_tag_manager?: unknown } = window as never
  const has = (is: (entry: Entry) => unknown) => entries.some(entry => safely(() => is(Object(entry))))
  const containers = Object.keys(Object(made))
  return (
    typeof gtag === 'function' &&
    (isSure ||
      (!containers.some(id => id.startsWith('GTM-')) &&
        !has(entry => entry['gtm.start']) &&
        (containers.some(id => /^G[T]?-/.test(id)) || has(entry => entry[0] === 'config'))))
  )
}

/** Has the shop pushed an `add_to_cart` of its own after the entry `known`? Ids of shop and catalogue may differ: any counts. */
export const addedSince = (entries: readonly unknown[], known: unknown): boolean =>
  entries
    .slice(entries.lastIndexOf(known) + 1)
    .slice(-50)
    .some(entry =>
      safely(() => {
        const said: Entry = Object(entry)
        const name = said[0] === 'event' ? said[1] : said.event
        const isOurs = 'tendero_id' in Object(said[0] === 'event' ? said[2] : said)
        return !isOurs && /^add_?to_?(cart|basket|bag)$/i.test(String(name))
      }),
    )
