import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { luminance, onColor, readable } from '../../src/ui/theme'

type Rgb = Parameters<typeof luminance>[0]

/** WCAG 2.2, "contrast ratio". */
function contrast(a: Rgb, b: Rgb): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

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
      [false, [255, 255, 255]],
      [true, [23, 25, 29]],
    ] as const
    fc.assert(
      fc.property(colour, accent => {
        for (const [dark, ground] of grounds) {
          const ink = readable(accent, dark)
          const tint = ground.map((c, i) => c * 0.91 + accent[i]! * 0.09) as unknown as typeof accent
          expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5)
          expect(contrast(ink, tint)).toBeGreaterThanOrEqual(4.5)
        }
      }),
      { numRuns: 10_000 },
    )
  })

  it('a colour that reads well is left as it is', () => {
    expect(readable([15, 90, 84], false)).toEqual([15, 90, 84])
  })
})
