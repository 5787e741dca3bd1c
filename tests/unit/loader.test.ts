// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest'

test('A page that uses the name for something of its own, keeps it and hears no error', async () => {
  vi.stubGlobal('__MAIN__', 'app/main.js')
  vi.stubGlobal('__VERSION__', '0')
  Object.defineProperty(window, 'tendero', { value: 'the bar next door' })
  await expect(import('../../src/loader')).resolves.toBeDefined()
  expect(window.tendero).toBe('the bar next door')
})
