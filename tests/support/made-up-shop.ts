/** A shop of a test's own pages, which has the widget, the demo's manifests and its products at its own address. */
import { file } from '../../demo/files'
import { type Reply, type Served, serve } from './serve'

const PICTURE: Reply = {
  headers: { 'content-type': 'image/svg+xml' },
  body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="3"/></svg>',
}

/** Serves these pages by path, a string as HTML; else the demo shop's files, and one picture for every product. */
export const startMadeUpShop = (pages: Readonly<Record<string, Reply | string>>): Promise<Served> =>
  serve(async path => {
    const page = pages[path]
    if (page !== undefined) return typeof page === 'string' ? { body: page } : page
    if (path.startsWith('/images/')) return PICTURE
    const found = await file(path)
    return found ? { headers: { 'content-type': found.type! }, body: found.body } : undefined
  })

/** An HTML page with this in its head and body. */
export const madeUpPage = (head: string, body: string, attributes = 'lang="en"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><link rel="icon" href="/logo.svg"><title>A shop</title>${head}</head><body><main><h1>A shop</h1>${body}</main></body></html>`

/** The tag as an owner pastes it. */
export const tag = ({
  src = '/tendero/tendero.js',
  manifest = '/tendero.en.json',
  how = 'async',
} = {}): string => `<script ${how} src="${src}" data-manifest="${manifest}"></script>`
