import { afterEach, expect, test, vi } from 'vitest'
import { uuid } from '../../src/lib/uuid'

const ID = /^[\da-f-]{20,40}$/

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['that has randomUUID', undefined],
  ['without https, where it is missing', {}],
  ['that has taken crypto away', null],
])('Events on a page %s, have ids of their own', (_, crypto) => {
  if (crypto !== undefined) vi.stubGlobal('crypto', crypto ?? undefined)
  const ids = Array.from({ length: 500 }, uuid)
  for (const id of ids) expect(id).toMatch(ID)
  expect(new Set(ids).size).toBe(500)
})
