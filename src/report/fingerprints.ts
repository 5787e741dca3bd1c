/**
 * Which ids came before, of ten million in 130 MB: only a 64-bit fingerprint of each is kept, in an open-addressing table
 * (https://en.wikipedia.org/wiki/Open_addressing). Among ten million ids two share one with a chance of 3 in a million.
 */
export interface Fingerprints {
  /** How many different ones there were. */
  size: number
  /** The number of this id, counted from 0 in the order of coming, or its bitwise complement (below 0) if it is new. */
  number(id: string): number
}

/** An empty table. Where `isNumbered` is false each known id has the number 0, and a third of the room is spared. */
export function createFingerprints(isNumbered: boolean): Fingerprints {
  let mask = 1023
  let low = new Uint32Array(mask + 1)
  let high = new Uint32Array(mask + 1)
  let numbers = new Uint32Array(isNumbered ? mask + 1 : 0)

  const grow = () => {
    const [oldLow, oldHigh, oldNumbers] = [low, high, numbers]
    mask = mask * 2 + 1
    low = new Uint32Array(mask + 1)
    high = new Uint32Array(mask + 1)
    numbers = new Uint32Array(isNumbered ? mask + 1 : 0)
    for (let from = 0; from < oldLow.length; from++) {
      const a = oldLow[from]!
      const b = oldHigh[from]!
      if (!(a | b)) continue
      let slot = a & mask
      while (low[slot]! | high[slot]!) slot = (slot + 1) & mask
      low[slot] = a
      high[slot] = b
      if (isNumbered) numbers[slot] = oldNumbers[from]!
    }
  }

  const table: Fingerprints = {
    size: 0,
    number(id) {
      // two multiplicative hashes with rotation, mixed at the end as in MurmurHash3 (public domain, A. Appleby)
      let a = 0x2545f491 ^ id.length
      let b = 0x9e3779b9
      for (let i = 0; i < id.length; i += 2) {
        // two characters at a time; past the end there is none, and NaN << 16 is 0
        const code = id.charCodeAt(i) ^ (id.charCodeAt(i + 1) << 16)
        a = Math.imul(a ^ code, 0x9e3779b1)
        a = (a << 13) | (a >>> 19)
        b = Math.imul(b ^ code, 0x85ebca77)
        b = (b << 17) | (b >>> 15)
      }
      a = Math.imul(a ^ (a >>> 16) ^ b, 0x85ebca6b)
      b = Math.imul(b ^ (b >>> 13) ^ a, 0xc2b2ae35)
      a = (a ^ (a >>> 15) ^ (b >>> 16)) >>> 0
      // nothing and nothing is an empty slot
      b = (b ^ (b >>> 16)) >>> 0 || 1
      let slot = a & mask
      while (low[slot]! | high[slot]!) {
        if (low[slot] === a && high[slot] === b) return isNumbered ? numbers[slot]! : 0
        slot = (slot + 1) & mask
      }
      low[slot] = a
      high[slot] = b
      if (isNumbered) numbers[slot] = table.size
      const number = table.size++
      if (table.size > mask * 0.75) grow()
      return ~number
    },
  }
  return table
}
