// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { watchButtons } from '../../src/links'
import { readLink } from '../../src/open-link'

afterEach(() => document.body.replaceChildren())

describe('a shop without a programmer', () => {
  it('sends a visitor by link to a guide with the first answer given', () => {
    expect(readLink('?utm_source=mail&tendero=find-a-fan&room=bedroom')).toEqual({
      guide: 'find-a-fan',
      answers: { utm_source: 'mail', room: 'bedroom' },
    })
    expect(readLink('?room=bedroom')).toBeNull()
    expect(readLink('')).toBeNull()
  })

  it('opens a guide from a button of its own, also one that is added later, with answers if it likes', () => {
    const open = vi.fn()
    const stop = watchButtons(document, open)
    const button = document.createElement('button')
    button.dataset.tenderoOpen = 'find-a-fan'
    button.dataset.tenderoAnswers = 'room=office&budget=80'
    button.append(document.createElement('span'))
    document.body.append(button)
    button.querySelector('span')!.click()
    expect(open).toHaveBeenCalledWith('find-a-fan', { room: 'office', budget: '80' })
    stop()
    button.click()
    expect(open).toHaveBeenCalledTimes(1)
  })

  it('keeps a link a link for those who open it in another tab', () => {
    const open = vi.fn()
    const stop = watchButtons(document, open)
    const link = document.createElement('a')
    link.href = '#help'
    link.dataset.tenderoOpen = 'find-a-fan'
    document.body.append(link)
    const plain = new MouseEvent('click', { bubbles: true, cancelable: true })
    link.dispatchEvent(plain)
    expect(plain.defaultPrevented).toBe(true)
    const newTab = new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true })
    link.dispatchEvent(newTab)
    expect(newTab.defaultPrevented).toBe(false)
    expect(open).toHaveBeenCalledTimes(1)
    stop()
  })
})
