import { afterEach, expect, test, vi } from 'vitest'
import { uuid } from '../../src/lib/uuid'

const VERSION_4 = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/

afterEach(() => vi.unstubAllGlobals())

test.each([
  ['that has randomUUID', undefined],
  ['without https, where it is missing', {}],
  ['that has taken crypto away', null],
])('Events on a page %s, have ids of their own', (_, crypto) => {
  if (crypto !== undefined) vi.stubGlobal('crypto', crypto ?? undefined)
  const ids = Array.from({ length: 500 }, uuid)
  for (const id of ids) expect(id).toMatch(VERSION_4)
  expect(new Set(ids).size).toBe(500)
})
