// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest'
import { makeWay } from '../../src/surfaces/make-way'

const launcher = () => {
  const element = document.createElement('tendero-surface')
  element.dataset.corner = 'end'
  document.documentElement.append(element)
  return element
}
const frame = (className: string) => {
  const element = document.createElement('section')
  element.className = className
  Object.defineProperty(element, 'offsetHeight', { value: 60 })
  document.body.append(element)
  return element
}

afterEach(() => {
  document.body.replaceChildren()
  for (const element of document.querySelectorAll('tendero-surface')) element.remove()
})

test('A visitor to whom a card speaks sees no launcher beside it, whichever comes first, and has it back afterwards', async () => {
  const first = launcher()
  const goBack = makeWay(frame('card'))
  const late = launcher()
  await expect.poll(() => late.style.visibility).toBe('hidden')
  expect(first.style.visibility).toBe('hidden')
  goBack()
  expect([first.style.visibility, late.style.visibility]).toEqual(['', ''])
  const later = launcher()
  await new Promise(done => setTimeout(done))
  expect(later.style.visibility).toBe('')
})

test.each([
  ['at the bottom stands below the launcher', 'bar bottom', '60px'],
  ['at the top leaves it where it is', 'bar top', ''],
])('A bar %s', (_, name, margin) => {
  const element = launcher()
  const goBack = makeWay(frame(name))
  expect([element.style.marginBlockEnd, element.style.visibility]).toEqual([margin, ''])
  goBack()
  expect(element.style.marginBlockEnd).toBe('')
})
