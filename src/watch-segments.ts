/** Notices when the visitor enters or leaves a segment, and keeps how long he is in those that stay for a while. Fetched with consent to memory where the manifest has segments. */
import type { Facts } from './conditions/contract'
import type { Publish, TenderoEvent } from './events'
import { milliseconds } from './lib/duration'
import type { Memory } from './memory'
import type { Present } from './present'
import type { Remembering } from './remembering'
import type { Manifest } from './schema'
import { membersOf } from './segments'

export interface SegmentWatchSetting {
  window: Pick<Window, 'setTimeout'>
  manifest: Pick<Manifest, 'segments'>
  present: Pick<Present, 'look'>
  remembering: Pick<Remembering, 'begin' | 'past'>
  publish: Publish
  /** With all that segments ask about. */
  facts(): Promise<Facts>
}

/** So often it is written down that a segment still holds, ms; of what is kept for less than eight hours, eight times while it is kept. */
const OFTEN = 3_600_000

/** Changes nothing that a segment could ask about. */
const IS_NOTHING = /^(segment_update|problem|view_item_list)$/

/** Hears every event; all that come in one task are weighed once, after it. Publishes `segment_update`. Never throws. */
export function watchSegments(setting: SegmentWatchSetting): (event: Pick<TenderoEvent, 'name'>) => void {
  const { window, remembering, publish } = setting
  const { segments } = setting.manifest
  const weigh = async () => {
    // before the page was read, what it shows would seem to be over
    await setting.present.look()
    const facts = await setting.facts()
    const past = remembering.past()
    if (!past) return
    const members = [...membersOf({ ...facts, memory: past })].filter(([, { holds }]) => holds)
    const ids = members.map(([id]) => id)
    if (`${ids}` !== `${past.visits.segments ?? []}`) publish({ name: 'segment_update', segments: ids })
    const held = members.flatMap(([id, { until }]) => (until ? [] : dueOf(id, facts.now, past)))
    if (held[0]) {
      const recollection = await remembering.begin()
      // he may have withdrawn his consent meanwhile
      if (!remembering.past()) return
      await recollection.edit(memory => withHeld(memory, Object.fromEntries(held), segments))
    }
  }
  const dueOf = (id: string, now: number, past: Memory): [id: string, at: number][] => {
    const { keep = '' } = Object(segments[id]) as { keep?: string }
    const last = Object.hasOwn(past.segments, id) ? past.segments[id]! : -Infinity
    return now - last > Math.min(OFTEN, milliseconds(keep) / 8) ? [[id, now]] : []
  }
  let isDue = false
  let before = Promise.resolve()
  return ({ name }) => {
    if (isDue || IS_NOTHING.test(name)) return
    isDue = true
    window.setTimeout(() => {
      isDue = false
      before = before.then(weigh).catch(() => {})
    })
  }
}

/** The memory with these times; of segments that the manifest has no more none is left. */
const withHeld = (memory: Memory, held: Memory['segments'], segments: Manifest['segments']): Memory => ({
  ...memory,
  segments: Object.fromEntries(
    Object.entries({ ...memory.segments, ...held }).filter(([id]) => Object.hasOwn(segments, id)),
  ),
})
