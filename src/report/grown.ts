/** An array of numbers that can hold so many: itself, or a copy that is half as long again. Numbers outside it are 0. */
export function grown<A extends Float64Array | Uint32Array | Uint16Array | Uint8Array>(
  array: A,
  length: number,
): A {
  if (length <= array.length) return array
  const longer = new (array.constructor as new (length: number) => A)(
    Math.max(length, Math.ceil(array.length * 1.5), 1024),
  )
  longer.set(array)
  return longer
}
