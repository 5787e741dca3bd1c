// @vitest-environment happy-dom
import { fireEvent } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { contact } from '../../src/blocks/contact'
import { type BlockOf, block } from '../../src/blocks/schema'
import { safeUrl } from '../../src/lib/safe-url'
import { blockSetting, type MadeUp, standing } from '../support/block-setting'

afterEach(() => document.body.replaceChildren())

const address = (written: string) => safeUrl(written, 'https://shop.example/p/fan')
const shop: BlockOf<'contact'> = {
  type: 'contact',
  text: { en: 'We want to put this right.', es: 'Queremos arreglarlo.' },
  email: 'help@shop.example',
  phone: '+34 (912) 345-678',
  whatsapp: '+34 600 000 000',
  chat: '/chat',
  hours: 'Monday to Friday, 9 to 18',
}
const shown = async (part: Partial<BlockOf<'contact'>> = shop, more: MadeUp = {}) => {
  const { setting, events } = blockSetting({ address, ...more })
  return { place: await standing(contact, { type: 'contact', ...part }, setting), setting, events }
}
const links = (place: HTMLElement | null) => [...(place?.querySelectorAll('a') ?? [])]
const hrefs = (place: HTMLElement | null) => links(place).map(link => link.getAttribute('href'))

describe('Ways to reach the shop', () => {
  it('A visitor who is not happy finds chat, WhatsApp, phone and mail, each as a link that his device knows', async () => {
    const { place } = await shown()
    expect(hrefs(place)).toEqual([
      'https://shop.example/chat',
      'https://wa.me/34600000000',
      'tel:+34912345678',
      'mailto:help@shop.example',
    ])
    expect(place!.querySelector('.text')!.textContent).toBe('We want to put this right.')
    expect(place!.querySelector('small')!.textContent).toBe('Monday to Friday, 9 to 18')
  })

  it('A visitor reads the number and the address too, to call from another phone, whatever way his page reads', async () => {
    const { place } = await shown()
    const read = [...place!.querySelectorAll('bdi')]
    expect(read.map(({ textContent }) => textContent)).toEqual([shop.whatsapp, shop.phone, shop.email])
    expect(read.map(({ dir }) => dir)).toEqual(['ltr', 'ltr', 'ltr'])
    expect(links(place).map(link => link.querySelector('b')!.textContent)).toEqual([
      'Chat with us',
      'WhatsApp',
      'Call us',
      'Write to us',
    ])
  })

  it('A Spanish visitor is spoken to in Spanish', async () => {
    const { place } = await shown(shop, { language: 'es' })
    expect(place!.textContent).toContain('Queremos arreglarlo.')
    expect(place!.textContent).toContain('Escríbenos')
    expect(place!.textContent).toContain('Llámanos')
  })

  it('Only WhatsApp opens beside the shop, and none of them gets a hold on the shop’s page', async () => {
    const { place } = await shown()
    expect(links(place).map(({ target }) => target)).toEqual(['', '_blank', '', ''])
    expect(links(place).every(({ rel }) => rel === 'noopener')).toBe(true)
  })

  it('A tap counts as taken, and nothing of it is sent', async () => {
    const { place, setting, events } = await shown()
    place!.addEventListener('click', event => event.preventDefault())
    for (const link of links(place)) fireEvent.click(link)
    expect(setting.taken).toHaveBeenCalledTimes(4)
    expect(events).toEqual([])
  })

  it('A shop that has only a phone shows only that, and no line about hours', async () => {
    const { place } = await shown({ phone: '912 34 56 78' })
    expect(hrefs(place)).toEqual(['tel:912345678'])
    expect(place!.querySelector('.text,small')).toBeNull()
  })

  it.each([
    ['a chat that is a script', { chat: 'java\tscript:alert(1)' }],
    ['nothing', {}],
  ])('A message whose only way is %s says nothing', async (_, part) => {
    expect((await shown(part)).place).toBeNull()
  })

  it('An address or number with more in it than it should brings no copy, no subject and no code to dial', async () => {
    const { place } = await shown({
      email: 'a@b.example?bcc=spy@x.example&subject=x',
      phone: '+34;ext=1,,*21*6#',
    })
    expect(hrefs(place)).toEqual(['tel:+341216', 'mailto:a@b.example%3Fbcc%3Dspy%40x.example%26subject%3Dx'])
  })

  it('Text that names what is not known is left out, and the ways stay', async () => {
    const { place } = await shown({ ...shop, text: '{product.title}' }, { say: vi.fn(() => null) })
    expect(place!.querySelector('.text')).toBeNull()
    expect(links(place)).toHaveLength(4)
  })
})

describe('An owner who writes it', () => {
  const problems = (written: object) => {
    const result = block.safeParse({ type: 'contact', ...written })
    return result.success ? [] : result.error.issues.map(({ message }) => message)
  }
  it('is told when nobody could be reached', () => {
    expect(problems({ text: 'Call us' })).toEqual(['give at least one of email, phone, whatsapp, chat'])
  })
  it('is told how an address or a number is written', () => {
    expect(problems({ email: 'help' })).toEqual(['write an e-mail address'])
    expect(problems({ phone: 'call me' })[0]).toContain('write a phone number')
    expect(problems({ whatsapp: '600 000 000' })[0]).toContain('with its country')
    expect(problems({ chat: 'javascript:alert(1)' })[0]).toContain('http(s) address')
  })
})
