// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BlockOf } from '../../src/blocks/schema'
import { share } from '../../src/blocks/share'
import { safeUrl } from '../../src/lib/safe-url'
import { blockSetting, type MadeUp, standing } from '../support/block-setting'

afterEach(() => document.body.replaceChildren())

const address = (written: string) => safeUrl(written, 'https://shop.example/p/fan')
const link: BlockOf<'share'> = {
  type: 'share',
  text: 'Ten euros for your friend, ten for you.',
  href: '/friends?code=ANA10',
  message: 'This shop is good at fans.',
}
const HREF = 'https://shop.example/friends?code=ANA10'

/** A browser with these powers. */
const browser = (navigator: object, selectAllChildren = vi.fn()) =>
  ({ navigator, getSelection: () => ({ selectAllChildren }) }) as unknown as typeof window

const shown = async (navigator: object, part: Partial<BlockOf<'share'>> = {}, more: MadeUp = {}) => {
  const { setting, events } = blockSetting({ address, window: browser(navigator), ...more })
  const place = await standing(share, { ...link, ...part }, setting)
  const named = (name: string) =>
    [...place!.querySelectorAll<HTMLElement>('button, a')].find(({ textContent }) => textContent === name)!
  const said = () => place!.querySelector('[role=status]')!.textContent
  return { place, setting, events, named, said }
}
const copying = () => ({ clipboard: { writeText: vi.fn(async (_: string) => {}) } })

describe('A link to be handed on', () => {
  it('A visitor on a phone hands it on by the phone’s own sheet, with the words of the shop', async () => {
    const navigator = { ...copying(), share: vi.fn(async () => {}) }
    const { named, said, setting, events } = await shown(navigator)
    fireEvent.click(named('Share'))
    expect(setting.taken).toHaveBeenCalledOnce()
    await waitFor(() =>
      expect(navigator.share).toHaveBeenCalledWith({ url: HREF, text: 'This shop is good at fans.' }),
    )
    expect(said()).toBe('')
    expect(navigator.clipboard.writeText).not.toHaveBeenCalled()
    expect(events).toEqual([])
    expect([named('Copy link'), named('By e-mail')]).toEqual([undefined, undefined])
  })

  it('A visitor who closes the sheet again is told nothing, and nothing is copied for him', async () => {
    const closed = Object.assign(new Error('closed'), { name: 'AbortError' })
    const navigator = { ...copying(), share: vi.fn(() => Promise.reject(closed)) }
    const { named, said } = await shown(navigator)
    fireEvent.click(named('Share'))
    await waitFor(() => expect(navigator.share).toHaveBeenCalledOnce())
    await new Promise(done => setTimeout(done))
    expect(said()).toBe('')
    expect(navigator.clipboard.writeText).not.toHaveBeenCalled()
  })

  it('A visitor whose browser may not share from here has it copied instead', async () => {
    const refused = Object.assign(new Error('no'), { name: 'NotAllowedError' })
    const navigator = { ...copying(), share: () => Promise.reject(refused) }
    const { named, said } = await shown(navigator)
    fireEvent.click(named('Share'))
    await waitFor(() => expect(said()).toBe('Copied'))
    expect(navigator.clipboard.writeText).toHaveBeenCalledWith(HREF)
  })

  it('A visitor on a desktop copies it, and is told so', async () => {
    const navigator = copying()
    const { place, named, said, setting } = await shown(navigator)
    expect(place!.querySelector('.link')!.textContent).toBe(HREF)
    expect(place!.querySelector('.text')!.textContent).toBe('Ten euros for your friend, ten for you.')
    fireEvent.click(named('Copy link'))
    await waitFor(() => expect(said()).toBe('Copied'))
    expect(navigator.clipboard.writeText).toHaveBeenCalledWith(HREF)
    expect(setting.taken).toHaveBeenCalledOnce()
  })

  it('Where nothing may be copied, the link is marked for him', async () => {
    const selectAllChildren = vi.fn()
    const { place, named, said } = await shown({}, {}, { window: browser({}, selectAllChildren) })
    fireEvent.click(named('Copy link'))
    await waitFor(() => expect(said()).toBe('Selected, ready to be copied'))
    expect(selectAllChildren).toHaveBeenCalledWith(place!.querySelector('.link'))
  })

  it('A visitor who would rather write a mail finds the words and the link in it', async () => {
    const { place, named, setting } = await shown(copying(), { message: 'Fans & co.\n50 % off?' })
    const href = named('By e-mail').getAttribute('href')!
    expect(href).toMatch(/^mailto:\?body=[^&]*$/)
    expect(decodeURIComponent(href.slice('mailto:?body='.length))).toBe(
      `Fans & co.\n50 % off?\r\n\r\n${HREF}`,
    )
    place!.addEventListener('click', event => event.preventDefault())
    fireEvent.click(named('By e-mail'))
    expect(setting.taken).toHaveBeenCalledOnce()
  })

  it('A Spanish visitor reads Spanish', async () => {
    const { place } = await shown(copying(), {}, { language: 'es' })
    expect(place!.textContent).toContain('Copiar enlace')
    expect(place!.textContent).toContain('Por correo')
  })

  it('Without words of the shop only the link goes', async () => {
    const navigator = { share: vi.fn(async () => {}) }
    const { named } = await shown(navigator, { message: undefined })
    fireEvent.click(named('Share'))
    expect(navigator.share).toHaveBeenCalledWith({ url: HREF })
  })

  it('A link that is a script is never offered', async () => {
    expect((await shown(copying(), { href: 'java\nscript:alert(1)' })).place).toBeNull()
  })
})
