/** A picture; one that cannot be had is left out. */
import { within } from '../lib/within'
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'

interface State {
  src: string
  alt: string
  width: number
  height: number
}

/** How long the message waits to know the picture's size, ms; after that it comes when it comes. */
const PATIENCE = 1000

export const picture: BlockKind<BlockOf<'picture'>, State> = {
  css: '.photo{display:block;max-width:100%;max-height:var(--photo,40dvh);width:auto;height:auto;margin-inline:auto;object-fit:contain;border-radius:calc(var(--radius)*.75)}',
  async prepare(block, { window, address, words }) {
    const src = address(block.src)
    if (!src) return null
    const image = new window.Image()
    image.referrerPolicy = 'no-referrer'
    image.src = src
    const isThere = await within(
      PATIENCE,
      image.decode().then(
        () => true,
        () => false,
      ),
    )
    const { naturalWidth: width, naturalHeight: height } = image
    return isThere === false ? null : { src, alt: words.text(block.alt), width, height }
  },
  View: ({ state: { src, alt, width, height }, setting }) => (
    <img
      class="photo"
      src={src}
      alt={alt}
      {...(width && { width, height })}
      referrerpolicy="no-referrer"
      onError={setting.gone}
    />
  ),
}
