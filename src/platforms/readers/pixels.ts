/** What the shop has told advertising pixels (Meta, TikTok) about the page before they had loaded. */
import type { PageSource, Reading } from '../contract'
import { readLines } from '../read-lines'
import { readProduct } from './read-product'
import { all, say, type Thing, thingOf, things } from './thing'

/** Gives product or order of `['track', 'ViewContent', {...}]`. https://developers.facebook.com/docs/meta-pixel/reference */
export function readPixels({ pixels = [], url }: PageSource): Reading {
  for (const call of pixels.slice(-50) as (ArrayLike<unknown> | undefined)[]) {
    const name = call?.[0] === 'track' && call[1]
    const said = name ? thingOf(call?.[2]) : undefined
    if (!said) continue
    const contents = things(said, 'contents')
    const ids = all(said, 'content_ids', 'content_id')
    if (name === 'ViewContent' && contents.length < 2 && ids.length < 2) {
      const one: Thing = new Map([
        ['id', ids[0] ? ids : all(contents[0], 'id', 'content_id')],
        ['name', all(said, 'content_name')],
        ['price', all(contents[0], 'item_price', 'price').concat(all(said, 'value'))],
        ['currency', all(said, 'currency')],
      ])
      // Of a group the id is that of no product that can be bought.
      if (/group/.test(say(said, 'content_type') ?? '')) one.delete('id')
      return { type: 'product', product: readProduct(one, url) }
    }
    if (name === 'Purchase' || name === 'CompletePayment')
      return { type: 'order', order: readLines(new Map([...said, ['items', contents]]), url) }
  }
  return {}
}
