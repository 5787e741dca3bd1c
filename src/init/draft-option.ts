/** An option of a drafted question, before it is written down in the shop's language. */
import type { Both } from './known-field'

export interface DraftOption {
  /** What its id is made of. */
  name: string
  label: Both | string
  /** What it asks of the field, without the field. */
  wish: {
    is?: string | number
    in?: string[]
    atLeast?: number
    atMost?: number
  }
  /** The catalogue's own word, where the option is one. */
  word?: string
}
