import { describe, expect, test } from 'vitest'
import { arrival } from '../../src/arrival'
import { pageEvents } from '../../src/page-events'

const cameBy = (from: string, search = '', host = 'www.shop.test') => arrival({ from, search, host })

describe('Where a visitor came from', () => {
  test.each([
    'https://www.google.com/',
    'https://www.google.co.uk/search?q=fan',
    'https://www.google.com.mx/',
    'https://google.de/',
    'https://www.bing.com/search?q=fan',
    'https://duckduckgo.com/',
    'https://de.search.yahoo.com/',
    'https://r.search.yahoo.com/x',
    'https://search.brave.com/',
    'https://m.search.naver.com/',
    'https://yandex.ru/',
    'https://ya.ru/',
    'https://www.ecosia.org/',
    'android-app://com.google.android.googlequicksearchbox/',
  ])('A visitor who comes by %s was led by a search engine', from => {
    expect(cameBy(from)).toMatchObject({ search: true })
  })

  test.each([
    'https://mail.google.com/mail/u/0/',
    'https://docs.google.com/document/d/1',
    'https://mail.yahoo.com/',
    'https://google.com.evil.test/',
    'https://notgoogle.com/',
    'https://blog.test/google.com',
  ])('A visitor who comes by %s was not', from => {
    const came = cameBy(from)
    expect(came?.host).toBe(new URL(from).hostname)
    expect(came?.search).toBe(undefined)
  })

  test('Of the page before nothing is told but its host, and of the link only what utm_* says', () => {
    expect(
      cameBy(
        'https://blog.test/secret/page?mail=a@b.test#x',
        '?utm_source=news&utm_medium=email&utm_campaign=may&utm_term=x&gclid=1&mail=a@b.test',
      ),
    ).toEqual({ host: 'blog.test', source: 'news', medium: 'email', campaign: 'may' })
  })

  test('A visitor who goes from page to page of the shop has come from nowhere', () => {
    expect(cameBy('https://www.shop.test/fans')).toBe(undefined)
    expect(cameBy('https://shop.test/fans')).toBe(undefined)
    expect(cameBy('https://www.shop.test/fans', '?utm_source=banner')).toEqual({ source: 'banner' })
  })

  test.each(['', 'about:blank', 'no address', 'data:text/html,x', 'http://'])(
    'A page before that hides itself (%j) says nothing and breaks nothing',
    from => {
      expect(cameBy(from)).toBe(undefined)
      expect(cameBy(from, '?utm_source=&utm_medium=%E0%A4%A')).toEqual({ medium: expect.any(String) })
    },
  )

  test('A link with a novel in it is cut', () => {
    const came = cameBy(`https://${'a'.repeat(60)}.${'b'.repeat(60)}.test/`, `?utm_source=${'x'.repeat(1e5)}`)
    expect(came!.host!.length).toBeLessThanOrEqual(100)
    expect(came!.source).toBe('x'.repeat(100))
  })
})

describe('What a page says by being seen', () => {
  const home = { type: 'home', product: null, cart: null, order: null } as const

  test('A visitor who came from elsewhere has it noted with the page; one who came from within has not', () => {
    const host = 'shop.test'
    expect(pageEvents(home, null, { from: 'https://blog.test/x', search: '', host })).toEqual([
      { name: 'page_view', page_type: 'home', from: { host: 'blog.test' } },
    ])
    const plain = [{ name: 'page_view', page_type: 'home' }]
    expect(pageEvents(home, null, { from: 'https://shop.test/x', search: '', host })).toEqual(plain)
    expect(pageEvents(home, null)).toEqual(plain)
  })
})
