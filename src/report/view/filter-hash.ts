/** The filter in the address, so that a link to the page opens it as it was: "#days=30&device=phone&segment=loyal". */
import type { Report } from '../contract'
import { type Filter, firstFilter, PRESETS, presetRange } from './filter'

/** What the address says of the filter; what it says wrongly is as at first. */
export function readHash(report: Report, hash: string): Filter {
  const said = new URLSearchParams(hash.replace(/^#/, ''))
  const { buckets, devices, segments } = report.axes
  const first = firstFilter(report)
  const preset = PRESETS.find(one => String(one) === said.get('days'))
  const from = buckets.indexOf(said.get('from') ?? '')
  const to = buckets.indexOf(said.get('to') ?? '')
  const device = (devices as readonly string[]).indexOf(said.get('device') ?? '')
  const segment = segments.findIndex(({ id }) => id !== '' && id === said.get('segment'))
  return {
    ...(preset !== undefined
      ? presetRange(report, preset)
      : from >= 0 && to >= from
        ? { from, to, preset: null }
        : first),
    device: device < 0 ? null : device,
    segment: Math.max(0, segment),
  }
}

export function writeHash({ axes }: Report, { preset, from, to, device, segment }: Filter): string {
  const said = new URLSearchParams(
    preset !== null
      ? { days: String(preset) }
      : { from: axes.buckets[from] ?? '', to: axes.buckets[to] ?? '' },
  )
  if (device !== null) said.set('device', axes.devices[device] ?? '')
  if (segment > 0) said.set('segment', axes.segments[segment]?.id ?? '')
  return `#${said}`
}
