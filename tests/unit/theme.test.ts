import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contrast, luminance, onColor, readable } from '../../src/ui/theme'

const colour = fc.tuple(fc.nat(255), fc.nat(255), fc.nat(255))

describe('whatever colour a shop chooses', () => {
  it('knows black and white as the ends (WCAG: 21 to 1)', () => {
    expect(luminance([255, 255, 255])).toBeCloseTo(1)
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  })

  it('a visitor can read the words on a button of that colour', () => {
    fc.assert(
      fc.property(colour, accent => {
        expect(contrast(onColor(accent), accent)).toBeGreaterThanOrEqual(4.5)
      }),
      { numRuns: 10_000 },
    )
  })

  it('a visitor can read words in that colour, on light and on dark, also on a tinted ground', () => {
    const grounds = [
      [255, 255, 255],
      [23, 25, 29],
    ] as const
    fc.assert(
      fc.property(colour, accent => {
        for (const ground of grounds) {
          const ink = readable(accent, ground)
          const tint = ground.map((c, i) => c * 0.91 + accent[i]! * 0.09) as unknown as typeof accent
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5)
        }
      }),
      { numRuns: 10_000 },
    )
  })

  it('a colour that reads well is left as it is', () => {
    expect(readable([15, 90, 84], [255, 255, 255])).toEqual([15, 90, 84])
  })
})
