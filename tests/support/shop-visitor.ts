/** A visitor of a made-up shop without a browser: a page as it was served, and a session that the shop's cookies make. */
import { Window as Page } from 'happy-dom'

export interface ShopVisitor {
  window: Window & typeof globalThis
  fetch: typeof fetch
  cookies: Map<string, string>
}

/** Opens the page; its scripts do not run, its globals are what `globals` says. */
export async function visitShop(address: string, globals: object = {}): Promise<ShopVisitor> {
  const cookies = new Map<string, string>()
  const fetcher: typeof fetch = async (url, init = {}) => {
    const headers = new Headers(init.headers)
    if (cookies.size) headers.set('cookie', [...cookies].map(pair => pair.join('=')).join('; '))
    const reply = await fetch(url, { ...init, headers })
    for (const cookie of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (/max-age=0/i.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return reply
  }
  const window = new Page({ url: address })
  window.document.write(await (await fetcher(address)).text())
  // its own knows nothing of this session
  Object.defineProperty(window, 'cookieStore', { value: undefined, writable: true })
  Object.assign(window, globals)
  return { window: window as unknown as ShopVisitor['window'], fetch: fetcher, cookies }
}
