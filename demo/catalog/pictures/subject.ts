/** What a picture is told of its product. */
import type { Tone } from './frame'

export interface Subject {
  category: string
  type: string
  tone: Tone
  /** 0..1 of its family. */
  size: number
  /** Which of the looks of the family, 0..3. */
  look: number
  features: readonly string[]
}
