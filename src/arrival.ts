/** Where a visitor came from: by the page before, and by what the link said of itself. */
import type { Arrival } from './events'

/** Longer names are cut: characters. */
const LONGEST = 100

/** Hosts on which people search; their mail and documents are no search. */
const SEARCH =
  /^((www|m|r|\w\w)\.)*((google|bing|duckduckgo|ecosia|qwant|startpage|yandex|ya|baidu|sogou|search\.(yahoo|brave|naver|seznam|aol))\.(com?\.)?[a-z]{2,3}|com\.google\.android\.googlequicksearchbox)$/

/**
 * `from` is the address of the page before ("" is none), `search` the query of this page's address, `host` this page's.
 * Undefined: from a page of the shop itself, or nobody says. Only the host of the page before is told, never its path.
 * utm_* as in https://support.google.com/analytics/answer/10917952
 */
export function arrival({
  from,
  search,
  host,
}: Record<'from' | 'search' | 'host', string>): Arrival | undefined {
  const said: Arrival = {}
  try {
    const { hostname } = new URL(from)
    if (bare(hostname) && bare(hostname) !== bare(host)) {
      said.host = hostname.slice(0, LONGEST)
      if (SEARCH.test(hostname)) said.search = true
    }
  } catch {
    // no page before, or one that hides itself
  }
  const query = new URLSearchParams(search)
  for (const name of ['source', 'medium', 'campaign'] as const) {
    const value = query.get(`utm_${name}`)
    if (value) said[name] = value.slice(0, LONGEST)
  }
  return Object.keys(said)[0] ? said : undefined
}

const bare = (host: string): string => host.replace(/^www\./, '')
