/** Where one left: in another tab, and on another day. */
import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, describe, expect, it } from 'vitest'
import { answersElsewhere } from '../../src/answers-elsewhere'
import { createRecollection } from '../../src/create-recollection'
import type { TenderoEvent } from '../../src/events'
import type { Answer } from '../../src/questions/contract'
import { openStorage } from '../../src/storage'

let clock = Date.UTC(2030, 0, 1)
let count = 0
const session = { getItem: () => null, setItem() {}, removeItem() {} }
const page = { setTimeout: globalThis.setTimeout.bind(globalThis) } as unknown as Window
const consent = { necessary: true, memory: true, analytics: false, marketing: undefined, gpc: false }

const openTab = async () => {
  const tab = createRecollection({
    storage: openStorage(),
    session,
    visitor: 'v',
    events: [],
    now: () => clock++,
  })
  await tab.allow(consent, [])
  return tab
}
const answer = (question: string, value: Answer): TenderoEvent => ({
  name: 'guide_answer',
  guide: 'fans',
  question,
  answer: value,
  id: `e${count++}`,
  at: clock++,
})

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory()
})

describe('A visitor who has two tabs open', () => {
  it('finds in the one what he has answered in the other, when he opens the dialogue there', async () => {
    const [here, there] = [await openTab(), await openTab()]
    there.record(answer('room', 'bedroom'))
    here.record(answer('budget', 40))
    await there.fresh()
    expect(here.answers('fans')).toEqual({ budget: 40 })
    await answersElsewhere(here, page)
    expect(here.answers('fans')).toEqual({ room: 'bedroom', budget: 40 })
  })

  it('is not kept waiting by a storage that does not answer, nor where nothing may be remembered', async () => {
    let asked = 0
    const stuck = () => {
      asked++
      return new Promise<void>(() => {})
    }
    await answersElsewhere({ past: () => null, fresh: stuck }, page)
    expect(asked).toBe(0)
    const memory = (await openTab()).past()
    await answersElsewhere({ past: () => memory, fresh: stuck }, page)
    expect(asked).toBe(1)
  })
})

it('A visitor goes on the next day where he left, with a list of answers too', async () => {
  const before = await openTab()
  before.record(answer('mount', ['tower', 'desk']))
  before.record(answer('room', null))
  await before.fresh()
  clock += 86_400_000
  expect((await openTab()).answers('fans')).toEqual({ mount: ['tower', 'desk'], room: null })
})
