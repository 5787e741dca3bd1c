/** The demo shop for a journey, with the widget also at a second address. */
import { startShop } from '../../demo/shop'
import { startCdn } from './cdn'

export type Shop = Awaited<ReturnType<typeof startShop>>

/** Opens the shop and the CDN on free ports; `close` shuts both. */
export async function openShop(options: Parameters<typeof startShop>[0] = {}) {
  const [shop, cdn] = await Promise.all([startShop({ port: 0, ...options }), startCdn()])
  const close = async (): Promise<void> => {
    await Promise.all([shop.close(), cdn.close()])
  }
  return { shop, cdn: cdn.url, close }
}
