/** What the shop is called, by the host of its products' addresses. */
import type { Product } from '../page'
import { sentenceCase } from './read-name'

/** "Casa Brisa" of https://www.casa-brisa.es/…; undefined where most addresses do not say. */
export function guessName(products: readonly Product[]): string | undefined {
  const hosts = new Map<string, number>()
  for (const { url } of products.slice(0, 200)) {
    const host = /^https?:\/\/(?:www\.|shop\.|tienda\.)?([^/:?#]+)/i.exec(url ?? '')?.[1]
    if (host && !/\.invalid$|^localhost$|^[\d.]+$/.test(host)) hosts.set(host, (hosts.get(host) ?? 0) + 1)
  }
  const [best] = [...hosts].sort((a, b) => b[1] - a[1])
  if (!best || best[1] < Math.min(products.length, 200) / 2) return
  const labels = best[0].split('.')
  const name = labels.length > 2 && labels.at(-2)!.length < 4 ? labels.at(-3) : labels.at(-2)
  return name
    ?.split(/[-_]/)
    .map(word => sentenceCase(word))
    .join(' ')
}
