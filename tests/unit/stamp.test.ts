import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check'
import { stamp } from '../../src/cli/write-stamp'
import { readStamp } from '../../src/stamp'

const source = {
  shop: { name: 'Lumo', locale: 'en' },
  catalog: { url: '/lamps.json' },
  guides: {
    lamps: {
      title: { en: 'Find a lamp', es: 'Busca una lámpara' },
      questions: [
        { id: 'cosy', type: 'yes-no', ask: 'Cosy?', yes: { wish: { field: 'kelvin', atMost: 2700 } } },
      ],
    },
  },
}
const stamped = stamp(check(source).manifest!)

test('A shop that stamps its manifest, has JSON that starts with the stamp', () => {
  expect(stamped).toMatch(/^\{"\$checked":"1-[0-9a-f]{8}",\n/)
  expect(readStamp(stamped)).toBe(true)
})

test('A stamped manifest, read without the checker, is what the checker made of it', () => {
  const { $checked, ...rest } = JSON.parse(stamped)
  expect($checked).toMatch(/^1-/)
  expect(rest).toEqual(JSON.parse(JSON.stringify(check(source).manifest)))
})

test('A stamped manifest that is checked and stamped again, stays as it is', () => {
  const again = check(JSON.parse(stamped))
  expect(again.problems).toEqual([])
  expect(stamp(again.manifest!)).toBe(stamped)
})

test('A stamped manifest in which a shop changed anything by hand, is checked again', () => {
  fc.assert(
    fc.property(fc.nat(stamped.length - 1), fc.constantFrom('0', 'x', ' ', ''), (at, put) => {
      const edited = stamped.slice(0, at) + put + stamped.slice(at + 1)
      expect(readStamp(edited)).toBe(edited === stamped)
    }),
    { numRuns: 500 },
  )
  expect(readStamp(`${stamped}\n`)).toBe(false)
})

test.each([
  '',
  '{}',
  '{"$checked":"1-',
  '{"$checked":"1-00000000",',
  '<!doctype html>',
  JSON.stringify(source),
])('A page that gets %j, does not take it for checked', text => {
  expect(readStamp(text)).toBe(false)
})
