/** Which reply a product came from: tools that learn want to hear it with what became of the product. */

/** Of more products it is forgotten, the oldest first. */
const MOST = 500

export interface Attribution<T> {
  set(id: string, from: T): void
  get(id: string): T | undefined
}

/** In the page's own memory only; the latest reply counts. */
export function createAttribution<T>(): Attribution<T> {
  const known = new Map<string, T>()
  return {
    set(id, from) {
      known.delete(id)
      known.set(id, from)
      if (known.size > MOST) known.delete(known.keys().next().value!)
    },
    get: id => known.get(id),
  }
}
