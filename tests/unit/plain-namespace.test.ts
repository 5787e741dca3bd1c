/** A chunk that is fetched for one name brings no helper for it. */
import { expect, test } from 'vitest'
import { plainNamespace } from '../../build/plain-namespace'

const built = (code: string): string => (plainNamespace().renderChunk as (code: string) => string)(code)

test('A visitor loads the one view that is asked for without the bundler’s helper, and it may be defined below', () => {
  const code = built(
    'var its = /* @__PURE__ */ __exportAll({ view: () => view$1 });\nconst view$1 = 7\nreturn its.view',
  )
  expect(code).not.toContain('__exportAll')
  expect(new Function(code)()).toBe(7)
})

test('A namespace of several names stays as it is', () => {
  const code = 'var its = /* @__PURE__ */ __exportAll({ a: () => a, b: () => b });'
  expect(built(code)).toBe(code)
})
