// @vitest-environment happy-dom
import { fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { BlockKind } from '../../src/blocks/contract'
import { freeShipping } from '../../src/blocks/free-shipping'
import { text } from '../../src/blocks/text'
import { bar } from '../../src/surfaces/bar'
import type { MessageSetting } from '../../src/surfaces/contract'
import { type MessageParts, showParts } from '../../src/surfaces/message'
import { messageInline } from '../../src/surfaces/message-inline'
import { prompt } from '../../src/surfaces/prompt'
import { messageSetting } from '../support/message-setting'

const hello = { type: 'text', text: 'Hello there' } as const
const plain: MessageParts = { form: 'card', title: 'Spring is here', content: [hello], decline: 'no-thanks' }

async function show(parts: Partial<MessageParts> = {}, more: Partial<MessageSetting> = {}) {
  const visit = messageSetting(more)
  const shown = await showParts({ ...plain, ...parts }, visit.setting)
  const host = [...document.querySelectorAll('tendero-surface')].at(-1) as HTMLElement
  const frame = host?.shadowRoot?.querySelector('section, dialog') as HTMLElement
  return { ...visit, shown, host, frame, screen: within(frame ?? document.body) }
}

/** How it ended, or 'up' while it has not. */
const ending = async (shown: Awaited<ReturnType<typeof showParts>>) =>
  Promise.race([shown!.done, new Promise(resolve => setTimeout(resolve, 20, 'up'))])

/** Another way to prepare or draw, for one test. */
const turned = <S extends object>(kind: BlockKind<never, S>, change: Partial<BlockKind<never, S>>) => {
  const was = { ...kind }
  Object.assign(kind, change)
  return () => Object.assign(kind, { prepare: was.prepare, View: was.View, end: was.end })
}

let undo = () => {}
afterEach(() => {
  undo()
  undo = () => {}
  vi.useRealTimers()
  for (const host of document.querySelectorAll('tendero-surface')) host.remove()
  document.body.replaceChildren()
})

describe('A visitor to whom a card comes', () => {
  it('goes on typing where he was', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    field.focus()
    const { frame } = await show()
    expect(frame.textContent).toContain('Hello there')
    expect(document.activeElement).toBe(field)
  })

  it('hears of it once, politely, after it has come', async () => {
    const { frame, screen } = await show()
    expect(screen.getByRole('status').textContent).toBe('')
    await waitFor(() => expect(screen.getByRole('status').textContent).toBe('Spring is here'))
    expect(frame.getAttribute('aria-labelledby')).toBe('title')
    expect(frame.querySelector('#title')?.textContent).toBe('Spring is here')
  })

  it.each([
    ['the cross', 'Close'],
    ['the other button', 'No, thanks'],
  ])('sends it away with %s', async (_, name) => {
    const { shown, host, screen } = await show()
    fireEvent.click(screen.getByRole('button', { name }))
    expect(await shown!.done).toBe('dismissed')
    expect(host.isConnected).toBe(false)
  })

  it('sends it away with Escape when he is in it, and not when a word is being composed', async () => {
    const { shown, frame } = await show()
    fireEvent.keyDown(frame, { key: 'a' })
    fireEvent.keyDown(frame, { key: 'Escape', isComposing: true })
    expect(await ending(shown)).toBe('up')
    fireEvent.keyDown(frame, { key: 'Escape' })
    expect(await shown!.done).toBe('dismissed')
  })

  it('is back where he was when he came into it by the keyboard and closes it', async () => {
    const field = document.body.appendChild(document.createElement('input'))
    const { host, screen } = await show()
    field.focus()
    const cross = screen.getByRole('button', { name: 'Close' })
    cross.focus()
    host.dispatchEvent(new FocusEvent('focusin', { relatedTarget: field }))
    fireEvent.click(cross)
    expect(document.activeElement).toBe(field)
  })

  it('always has a cross, also where the shop wants no second button', async () => {
    const { screen } = await show({ decline: null })
    expect(screen.getAllByRole('button').map(b => b.getAttribute('aria-label'))).toEqual(['Close'])
  })
})

describe('A visitor who takes what is offered', () => {
  it('opens the guide; the card is gone, and was not dismissed', async () => {
    const { shown, screen, taken, setting } = await show({ accept: { label: 'Find mine', guide: 'fans' } })
    fireEvent.click(screen.getByRole('button', { name: 'Find mine' }))
    expect(await shown!.done).toBe('removed')
    expect(taken).toHaveBeenCalledOnce()
    expect(setting.open).toHaveBeenCalledWith('fans', {})
  })

  it('in a card in the page, finds the card where it was when the guide has ended', async () => {
    const { shown, screen, taken, setting } = await show({
      form: 'inline',
      accept: { label: 'Find mine', guide: 'fans' },
    })
    fireEvent.click(screen.getByRole('button', { name: 'Find mine' }))
    expect(setting.open).toHaveBeenCalledWith('fans', {})
    expect(taken).toHaveBeenCalledOnce()
    expect(await ending(shown)).toBe('up')
  })

  it('follows a real link', async () => {
    const href = 'https://shop.example/sale'
    const { shown, screen, taken } = await show({ accept: { label: 'To the sale', href } })
    const link = screen.getByRole('link', { name: 'To the sale' })
    expect(link.getAttribute('href')).toBe(href)
    link.addEventListener('click', e => e.preventDefault())
    fireEvent.click(link)
    expect(taken).toHaveBeenCalledOnce()
    expect(await ending(shown)).toBe('up')
  })

  it('just agrees, where it leads nowhere', async () => {
    const { shown, screen, taken } = await show({ accept: { label: 'Fine' } })
    fireEvent.click(screen.getByRole('button', { name: 'Fine' }))
    expect(await shown!.done).toBe('removed')
    expect(taken).toHaveBeenCalledOnce()
  })

  it('is not offered an address that is none', async () => {
    const { screen } = await show({ accept: { label: 'Come', href: 'javascript:alert(1)' } })
    expect(screen.queryByText('Come')).toBeNull()
  })

  it('and closes it afterwards, has not dismissed it', async () => {
    const { shown, screen } = await show({
      above: {
        css: '',
        view: ({ taken }) => (
          <button type="button" onClick={taken}>
            Mine
          </button>
        ),
      },
    })
    fireEvent.click(screen.getByText('Mine'))
    fireEvent.click(screen.getByRole('button', { name: 'Close' }))
    expect(await shown!.done).toBe('removed')
  })
})

describe('A visitor before a dialog', () => {
  it('has the focus in its heading, and the page behind is shut', async () => {
    const { frame, host } = await show({ form: 'dialog' })
    expect((frame as HTMLDialogElement).open).toBe(true)
    expect(host.shadowRoot!.activeElement?.id).toBe('title')
  })

  it('closes it by a press beside it, not by one that began in it', async () => {
    const { shown, frame, screen } = await show({ form: 'dialog' })
    fireEvent.pointerDown(screen.getByText('Hello there'))
    fireEvent.click(frame)
    expect(await ending(shown)).toBe('up')
    fireEvent.pointerDown(frame)
    fireEvent.click(frame)
    expect(await shown!.done).toBe('dismissed')
  })

  it('closes it as the browser closes dialogs', async () => {
    const { shown, frame } = await show({ form: 'dialog' })
    ;(frame as HTMLDialogElement).close()
    expect(await shown!.done).toBe('dismissed')
  })
})

describe('A shop’s message', () => {
  it('leaves out what names something that is not known', async () => {
    const { frame } = await show({
      title: '{product.title} is still here',
      content: [{ type: 'text', text: 'You have {cart.total}' }, hello],
      accept: { label: 'Buy {product.title}' },
    })
    expect(frame.querySelector('.content')?.textContent).toBe('Hello there')
    expect(frame.querySelector('h2')).toBeNull()
    expect(frame.getAttribute('aria-label')).toBe('Message from the shop')
    expect(frame.querySelector('.primary')).toBeNull()
  })

  it('is not shown when nothing of what it says is left', async () => {
    const { shown, host } = await show({ content: [{ type: 'text', text: 'You have {cart.total}' }] })
    expect(shown).toBeUndefined()
    expect(host).toBeUndefined()
  })

  it('is shown for what stands above, and stays when its last block leaves', async () => {
    const { shown, frame } = await show({
      content: [{ type: 'text', text: '{visits}' }],
      above: { css: 'b{color:red}', view: () => <b>The basket</b> },
    })
    expect(frame.textContent).toContain('The basket')
    expect(await ending(shown)).toBe('up')
  })

  it('says the rest when one block fails, is not known to this release, or cannot be drawn', async () => {
    undo = turned(freeShipping, {
      prepare: () => ({}),
      View: () => {
        throw new Error('cannot be drawn')
      },
    })
    const newer = { type: 'hologram' } as unknown as typeof hello
    const { frame } = await show({ content: [newer, { type: 'free-shipping' }, hello] })
    expect(frame.querySelector('.content')?.textContent).toBe('Hello there')
  })

  it('waits for a slow block no longer than it must; what comes too late is put away', async () => {
    vi.useFakeTimers()
    let finish: (state: object) => void = () => {}
    const end = vi.fn()
    undo = turned(freeShipping, {
      prepare: () => new Promise(resolve => (finish = resolve)),
      View: () => <p>late</p>,
      end,
    })
    const showing = show({ content: [{ type: 'free-shipping' }, hello] })
    await vi.advanceTimersByTimeAsync(1600)
    const { frame } = await showing
    expect(frame.querySelector('.content')?.textContent).toBe('Hello there')
    const late = {}
    finish(late)
    await vi.advanceTimersByTimeAsync(0)
    expect(end).toHaveBeenCalledWith(late)
    expect(frame.textContent).not.toContain('late')
  })

  it('draws anew what has changed, and goes when its last block has nothing more to say', async () => {
    let change = (_n: number) => {}
    let leave = () => {}
    const end = vi.fn()
    undo = turned(freeShipping as BlockKind<never, { n: number }>, {
      prepare(_, { redraw, gone }) {
        const state = { n: 1 }
        leave = gone
        change = n => {
          state.n = n
          redraw()
        }
        return state
      },
      View: ({ state }) => <p>{state.n} left</p>,
      end,
    })
    const { shown, frame } = await show({ content: [{ type: 'free-shipping' }] })
    expect(frame.textContent).toContain('1 left')
    change(2)
    expect(frame.textContent).toContain('2 left')
    leave()
    expect(await shown!.done).toBe('removed')
    expect(end).toHaveBeenCalledOnce()
  })

  it('is not shown on a page that the visitor has left meanwhile', async () => {
    const end = vi.fn()
    undo = turned(text, { end })
    const { shown, host } = await show({}, { here: () => false })
    expect(shown).toBeUndefined()
    expect(host).toBeUndefined()
    expect(end).toHaveBeenCalledOnce()
  })

  it('ends its timers when it is taken off the page', async () => {
    const end = vi.fn()
    undo = turned(text, { end })
    const { shown } = await show()
    shown!.close()
    expect(await shown!.done).toBe('removed')
    expect(end).toHaveBeenCalledOnce()
  })
})

describe('A shop that writes', () => {
  it('a prompt, has it shown in the form that it chose', async () => {
    const { setting } = messageSetting()
    const shown = await prompt(
      { type: 'prompt', form: 'dialog', title: 'Hi', content: [hello], decline: 'later' },
      setting,
    )
    const dialog = document.querySelector('tendero-surface')!.shadowRoot!.querySelector('dialog')!
    expect(within(dialog).getByRole('button', { name: 'Later' })).toBeTruthy()
    shown!.close()
  })

  it('a bar, has it along its edge, with its words as what is announced', async () => {
    const { setting } = messageSetting()
    await bar({ type: 'bar', edge: 'top', content: [hello] }, setting)
    const frame = document.querySelector('tendero-surface')!.shadowRoot!.querySelector('section')!
    expect(frame.className).toBe('bar top')
    expect(frame.getAttribute('aria-label')).toBe('Message from the shop')
    await waitFor(() => expect(within(frame).getByRole('status').textContent).toBe('Hello there'))
  })

  it('a card in the page, has it where it said, announced to nobody', async () => {
    const list = document.body.appendChild(document.createElement('ul'))
    list.id = 'list'
    const { setting } = messageSetting()
    await messageInline({ type: 'inline', content: [hello], selector: '#list', position: 'after' }, setting)
    expect(list.nextElementSibling?.shadowRoot?.textContent).toContain('Hello there')
    expect(list.nextElementSibling?.shadowRoot?.querySelector('.second')).toBeNull()
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(list.nextElementSibling?.shadowRoot?.querySelector('[role=status]')?.textContent).toBe('')
  })

  it.each(['#nowhere', 'li:::'])(
    'a place that the page does not have (%s), has nothing shown',
    async where => {
      const { setting } = messageSetting()
      expect(
        await messageInline(
          { type: 'inline', content: [hello], selector: where, position: 'after' },
          setting,
        ),
      ).toBeUndefined()
      expect(document.querySelector('tendero-surface')).toBeNull()
    },
  )
})
