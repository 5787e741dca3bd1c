/** Build step: the namespace of a chunk that is fetched for one name is an object with that name, and needs no helper of the bundler. */
import type { Plugin } from 'vite'

/** Turns `__exportAll({ view: () => view })` into `{ get view() { return view } }`. */
export const plainNamespace = (): Plugin => ({
  name: 'plain-namespace',
  renderChunk: code =>
    code.replace(
      /\/\* @__PURE__ \*\/ __exportAll\(\{ ([\w$]+): \(\) => ([\w$]+) \}\)/g,
      '{ get $1() { return $2 } }',
    ),
})
