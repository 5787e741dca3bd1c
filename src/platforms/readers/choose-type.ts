/** Which kind of page this is, of what its sources and its address say. */
import type { PageType, SourceName } from '../../page'
import type { Reading } from '../contract'

export interface SaidType {
  type: PageType
  from: SourceName
  confidence: number
}

/** A source of the page, by its name and how much it is trusted. */
export interface Finding {
  from: SourceName
  confidence: number
  reading: Reading
}

/** `named` is what the manifest's patterns tell, `sure` a finding whose product is the page's own by address or name. */
export function chooseType(
  findings: readonly Finding[],
  named: PageType | undefined,
  address: PageType | undefined,
  sure: Finding | undefined,
): SaidType {
  if (named) return { type: named, from: 'manifest', confidence: 1 }
  const order = findings.find(({ reading }) => reading.type === 'order')
  const told = findings.find(({ from, reading }) => from === 'platform' && reading.type)
  const [first] = [order, told].filter(one => one !== undefined)
  if (first) return { type: first.reading.type!, from: first.from, confidence: 0.95 }
  if (address === 'home') return { type: address, from: 'address', confidence: 0.8 }
  if (sure) return { type: 'product', from: sure.from, confidence: 0.95 }
  // Of what a path says only the weakest gives way to the page's own words.
  if (address && !/product|listing/.test(address)) return { type: address, from: 'address', confidence: 0.8 }
  const said = [...findings.slice(1), ...findings.slice(0, 1)].find(({ reading }) => reading.type)
  return said
    ? { type: said.reading.type!, from: said.from, confidence: said.confidence - 0.1 }
    : {
        type: address ?? 'other',
        from: 'address',
        confidence: address === 'product' ? 0.58 : address ? 0.4 : 0.2,
      }
}
