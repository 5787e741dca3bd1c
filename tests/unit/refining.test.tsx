// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { readLink } from '../../src/open-link'
import { openFans } from '../support/fan-dialogue'
import { fan, shopGuide } from '../support/fan-shop'

const shop = [
  fan('a', 80, { noise: 30, airflow: 900, popularity: 9 }),
  fan('b', 90, { noise: 34, airflow: 900, popularity: 8 }),
  fan('c', 85, { noise: 33, airflow: 700, popularity: 7 }),
  fan('d', 60, { noise: 32, airflow: 500, popularity: 6 }),
  fan('e', 95, { noise: 24, airflow: 1000, popularity: 5 }),
  fan('f', 50, { noise: 48, airflow: 1200, popularity: 4 }),
]
const open = (...[result, products, answers, ...rest]: [object?, typeof shop?, object?, object?, 'es'?]) =>
  openFans(shopGuide(result), products ?? shop, { room: 'bedroom', ...answers }, ...rest)

afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
  for (const host of document.querySelectorAll('tendero-surface')) host.remove()
  document.body.replaceChildren()
})

describe('A visitor whose result stands alone', () => {
  it('steps to cheaper products, is told so, reads on at the result, and takes the step back', async () => {
    const { screen, titles, said, root, named } = open()
    fireEvent.click(await screen.findByRole('button', { name: 'Cheaper: 1 product' }))
    await waitFor(() => expect(titles()[0]).toBe('Fan d'))
    expect(said()).toMatch(/^\d products?, cheaper than before$/)
    await waitFor(() => expect(root.activeElement?.tagName).toBe('H3'))
    expect(named('guide_refine')).toEqual([
      { name: 'guide_refine', guide: 'find-a-fan', how: 'critique', field: 'price' },
    ])
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Price up to €60' }))
    await waitFor(() => expect(titles()).toEqual(['Fan a', 'Fan b', 'Fan c']))
    expect(screen.queryByText('Price up to €60')).toBeNull()
  })

  it('reads steps in the words of the shop, and none where the author wants none or there is no catalogue', async () => {
    const { screen } = open()
    await screen.findByRole('button', { name: 'Quieter: 1 product' })
    const none = open({ refine: false })
    await none.screen.findByRole('button', { name: 'Compare' })
    expect(none.screen.queryByRole('button', { name: /Quieter|Cheaper|Like this/ })).toBeNull()
    const alone = open({}, shop, {}, { after: undefined })
    await alone.screen.findByRole('button', { name: 'Not this one: Fan a' })
    expect(alone.screen.queryByRole('button', { name: /Quieter|Cheaper|Like this/ })).toBeNull()
  })

  it('has all of it in Spanish', async () => {
    const { screen } = open({}, shop, {}, {}, 'es')
    await screen.findByRole('button', { name: 'Más barato: 1 producto' })
    expect(screen.getByRole('button', { name: 'Este no: Fan a' })).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Comparar' })).toBeTruthy()
  })

  it('is not distracted by it while a question is asked', async () => {
    const { screen, dialog } = openFans(shopGuide(), shop, {})
    fireEvent.click(await screen.findByRole('button', { name: 'Bedroom' }))
    await screen.findByText('Fan a')
    await screen.findByRole('button', { name: 'Compare' })
    fireEvent.click(screen.getByRole('button', { name: /^Change/ }))
    expect(dialog.querySelector('.made, .extras, .step')).toBeNull()
  })
})

describe('A visitor who does not want one of the products', () => {
  it('sees the next best in its place, keeps the focus there, and has it back with one tap', async () => {
    const { screen, titles, root, shown, named } = open()
    fireEvent.click(await screen.findByRole('button', { name: 'Not this one: Fan b' }))
    const undo = screen.getByRole('button', { name: 'Undo: Fan b' })
    expect(titles()).toEqual(['Fan a', 'Fan c'])
    expect(root.activeElement).toBe(undo)
    await waitFor(() => expect(titles()).toEqual(['Fan a', 'Fan c', 'Fan d']))
    fireEvent.click(undo)
    await waitFor(() => expect(titles()).toEqual(['Fan a', 'Fan b', 'Fan c']))
    await waitFor(() => expect(root.activeElement?.textContent).toBe('Fan b'))
    shown.close()
    expect(named('dismiss_item')).toEqual([])
  })

  it('has it told once he goes on: with the next one, when he leaves the page, when he closes', async () => {
    const { screen, titles, shown, named } = open()
    fireEvent.click(await screen.findByRole('button', { name: 'Not this one: Fan b' }))
    expect(named('dismiss_item')).toEqual([])
    await waitFor(() => expect(titles().length).toBe(3))
    fireEvent.click(screen.getByRole('button', { name: 'Not this one: Fan d' }))
    expect(named('dismiss_item')).toMatchObject([
      { item_list_id: 'tendero:find-a-fan', items: [{ item_id: 'b', index: 1 }] },
    ])
    window.dispatchEvent(new Event('pagehide'))
    expect(named('dismiss_item').length).toBe(2)
    shown.close()
    expect(named('dismiss_item').length).toBe(2)
  })

  it('cannot send the last one away: there is always something', async () => {
    const { screen, titles } = open({}, shop.slice(0, 2))
    fireEvent.click(await screen.findByRole('button', { name: 'Not this one: Fan a' }))
    await waitFor(() => expect(titles()).toEqual(['Fan b']))
    await waitFor(() => expect(screen.queryByRole('button', { name: /Not this one/ })).toBeNull())
    expect(screen.getByRole('button', { name: 'Undo: Fan a' })).toBeTruthy()
  })
})

describe('A visitor who wants another one like a product', () => {
  it('is asked in which way it should be another, and sees the like of it', async () => {
    const { screen, titles, named } = open()
    const menu = await screen.findByRole('button', { name: 'Like this, but … Fan b' })
    expect(menu.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(menu)
    expect(menu.getAttribute('aria-expanded')).toBe('true')
    const card = within(menu.closest('.product') as HTMLElement)
    fireEvent.click(card.getByRole('button', { name: /^Quieter/ }))
    await screen.findByRole('button', { name: 'Take back: Like Fan b' })
    expect(screen.getByRole('button', { name: /^Take back: Noise up to/ })).toBeTruthy()
    await waitFor(() => expect(titles()).not.toContain('Fan b'))
    expect(named('guide_refine')).toMatchObject([{ how: 'alike', field: 'noise' }])
    fireEvent.click(screen.getByRole('button', { name: /Take back: Noise/ }))
    fireEvent.click(screen.getByRole('button', { name: 'Take back: Like Fan b' }))
    await waitFor(() => expect(titles()).toEqual(['Fan a', 'Fan b', 'Fan c']))
  })

  it('may want just more like it', async () => {
    const { screen, titles } = open()
    fireEvent.click(await screen.findByRole('button', { name: 'Like this, but … Fan b' }))
    fireEvent.click(screen.getByRole('button', { name: 'More like this' }))
    await waitFor(() => expect(titles()[0]).toBe('Fan c'))
    expect(titles()).not.toContain('Fan b')
  })
})

describe('A visitor who compares', () => {
  it('sees a table with what differs, what is best, and what is the same; and comes back to where he was', async () => {
    const { screen, dialog, root, named } = open({ show: 2 })
    const body = dialog.querySelector('.body')!
    const button = await screen.findByRole('button', { name: 'Compare' })
    body.scrollTop = 120
    fireEvent.click(button)
    const table = await screen.findByRole('table')
    expect([...table.querySelectorAll('thead th[scope=col]')].map(th => th.textContent)).toEqual([
      'Feature',
      'Fan a',
      'Fan b',
    ])
    expect(
      [...table.querySelectorAll('tbody tr')].map(tr => [...tr.children].map(c => c.textContent)),
    ).toEqual([
      ['Price', '€80best', '€90'],
      ['Noise', '30 dBbest', '34 dB'],
    ])
    expect(table.querySelector('tbody th')?.getAttribute('scope')).toBe('row')
    expect(screen.getByText('The same in all (2)')).toBeTruthy()
    expect(root.activeElement?.textContent).toBe('Side by side')
    expect(dialog.querySelector('.products')).toBeNull()
    expect(named('guide_refine')).toMatchObject([{ how: 'compare' }])
    fireEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.queryByRole('table')).toBeNull()
    expect(root.activeElement?.textContent).toBe('Compare')
    expect(body.scrollTop).toBe(120)
  })

  it('reads that a value is unknown, and chooses which three', async () => {
    const { screen, dialog } = open({ show: 4 }, [...shop.slice(0, 3), fan('x', 70, { noise: 30 })])
    fireEvent.click(await screen.findByRole('button', { name: 'Compare' }))
    await screen.findByRole('table')
    const heads = () => [...dialog.querySelectorAll('thead a')].map(a => a.textContent)
    expect(heads()).toEqual(['Fan a', 'Fan b', 'Fan c'])
    fireEvent.click(screen.getByRole('button', { name: 'Fan x', pressed: false }))
    expect(heads()).toEqual(['Fan b', 'Fan c', 'Fan x'])
    expect(screen.getByText('not stated')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Fan b', pressed: true }))
    fireEvent.click(screen.getByRole('button', { name: 'Fan c', pressed: true }))
    expect(heads()).toEqual(['Fan c', 'Fan x'])
  })

  it('is not offered it with one product, or where the author does not want it', async () => {
    const one = open({}, shop.slice(0, 1))
    await one.screen.findByRole('button', { name: 'Copy link' })
    expect(one.screen.queryByRole('button', { name: 'Compare' })).toBeNull()
    const none = open({ compare: false })
    await none.screen.findByRole('button', { name: 'Copy link' })
    expect(none.screen.queryByRole('button', { name: 'Compare' })).toBeNull()
  })
})

describe('A visitor who is told which wish had to give', () => {
  it('lets go of it with one tap, reads so in its chip, and may ask for it again', async () => {
    const { screen, titles, named } = open({}, [
      fan('loud', 40, { noise: 50 }),
      fan('louder', 30, { noise: 60 }),
    ])
    fireEvent.click(await screen.findByRole('button', { name: 'Drop “Noise up to 35 dB”' }))
    await screen.findByText('Best for you')
    expect(named('guide_answer')).toMatchObject([{ question: 'room', answer: null }])
    expect(named('guide_refine')).toMatchObject([{ how: 'drop', field: 'noise' }])
    expect(titles().length).toBe(2)
    fireEvent.click(screen.getByRole('button', { name: 'Change: For which room? No preference' }))
    await screen.findByRole('button', { name: 'Bedroom' })
  })

  it('lets go of it alone, where the answer asks more', async () => {
    const { screen, dialog, named } = open({}, [fan('weak', 40, { noise: 40, airflow: 500 })], {
      room: 'office',
    })
    fireEvent.click(await screen.findByRole('button', { name: 'Drop “Airflow at least 800 m³/h”' }))
    const back = await screen.findByRole('button', { name: 'Ask for it again: Airflow at least 800 m³/h' })
    await screen.findByText('Best for you')
    expect(named('guide_answer')).toEqual([])
    expect([...dialog.querySelectorAll('.reasons li')].map(li => li.textContent)).toEqual([
      'Fits: Noise: 40 dB',
    ])
    fireEvent.click(back)
    await screen.findByText(/Nothing has all of it/)
  })
})

describe('A visitor who is shown what is sold out', () => {
  const soon = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10)
  const sold = (day: string) =>
    fan('gone', 84, { noise: 31, availability_date: day }, { availability: 'OutOfStock' })
  const loud = [fan('x', 84, { noise: 40 }), fan('y', 84, { noise: 41 }), fan('z', 99, { noise: 60 })]

  it('reads when it is back, and what there is instead that he does not see yet', async () => {
    const { screen, titles, named } = open({}, [sold(soon), ...loud])
    const instead = await screen.findByRole('link', { name: 'Fan z' })
    expect(titles()).toEqual(['Fan x', 'Fan y', 'Fan gone'])
    const card = within(screen.getByText('Fan gone').closest('.product') as HTMLElement)
    expect(card.getByText('Sold out')).toBeTruthy()
    expect(card.getByText(/^Back on /)).toBeTruthy()
    expect(instead.closest('.instead')?.textContent).toBe('Instead: Fan z €99')
    fireEvent.click(instead)
    expect(named('select_item')).toMatchObject([
      { item_list_id: 'tendero:find-a-fan:instead', items: [{ item_id: 'z' }] },
    ])
  })

  it('reads no day that has passed', async () => {
    const { screen } = open({}, [sold('2020-01-01'), ...loud])
    await screen.findByRole('link', { name: 'Fan z' })
    expect(screen.queryByText(/^Back on /)).toBeNull()
  })
})

describe('A visitor below his result', () => {
  it('reads what a little more gives, and what goes with it; they are no matches', async () => {
    const also = [
      { type: 'step-up', upTo: 1.5 },
      { type: 'accessories', among: { field: 'category', is: 'filter' }, title: 'Filters' },
    ]
    const filter = fan('filter', 9, { category: 'filter' })
    const best = fan('a', 80, { noise: 30, airflow: 900, popularity: 9 })
    const { screen, titles, named } = open({ show: 1, also }, [
      best,
      fan('up', 92, { noise: 26, airflow: 900 }),
      filter,
    ])
    await screen.findByText('For a little more')
    expect(screen.getByText('€12 more: 4 dB quieter')).toBeTruthy()
    await screen.findByText('Filters')
    expect(titles()).toEqual(['Fan a'])
    expect(named('view_item_list').map(e => 'item_list_id' in e && e.item_list_id)).toEqual([
      'tendero:find-a-fan',
      'tendero:find-a-fan:step-up',
      'tendero:find-a-fan:accessories',
    ])
    expect(named('guide_result')).toMatchObject([{ shown: 1 }])
  })
})

describe('A visitor who shares his result', () => {
  it('has its link copied, is told so, and whoever opens it sees the same', async () => {
    const writeText = vi.fn(async (_: string) => {})
    vi.stubGlobal('navigator', { ...window.navigator, clipboard: { writeText } })
    Object.defineProperty(window.navigator, 'clipboard', { value: { writeText }, configurable: true })
    const { screen, titles } = open()
    fireEvent.click(await screen.findByRole('button', { name: /^Cheaper/ }))
    await waitFor(() => expect(titles()[0]).toBe('Fan d'))
    fireEvent.click(screen.getByRole('button', { name: 'Copy link' }))
    await screen.findByText('Copied')
    const there = titles()
    const address = String(writeText.mock.calls[0]?.[0])
    const { answers } = readLink(new URL(address).search)!
    cleanup()
    const other = open({}, shop, { room: 'office' }, { given: answers })
    await waitFor(() => expect(other.titles()).toEqual(there))
    expect(other.screen.getByText('Price up to €60')).toBeTruthy()
  })

  it('has it marked where the browser does not let it copy', async () => {
    Object.defineProperty(window.navigator, 'clipboard', { value: undefined, configurable: true })
    const { screen } = open()
    fireEvent.click(await screen.findByRole('button', { name: 'Copy link' }))
    const field = await screen.findByRole('textbox', { name: 'Copy link' })
    expect((field as HTMLInputElement).value).toContain('tendero=find-a-fan')
    expect(screen.getByText('Selected: copy it from here')).toBeTruthy()
  })
})
