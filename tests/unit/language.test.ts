import { describe, expect, test } from 'vitest'
import { localize } from '../../src/lib/text'
import { loadLocale } from '../../src/locales'
import { locale as en } from '../../src/locales/en'
import { locale as es } from '../../src/locales/es'

describe('A page that says it is in a language which every object happens to have', () => {
  test.each(['constructor', '__proto__', 'toString', 'valueOf-MX'])(
    '"%s", is spoken to in the shop’s',
    async tag => {
      expect(localize({ es: 'Hola', en: 'Hello' }, tag, 'es')).toBe('Hola')
      expect(localize({ es: 'Hola' }, tag, tag)).toBe('Hola')
      expect(await loadLocale(tag, 'es-MX')).toBe(es)
      expect(await loadLocale(tag, tag)).toBe(en)
    },
  )
})
