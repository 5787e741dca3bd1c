/** The process of one measurement: `parse FILE` reads a log by lines and parses each, `report FILE` makes its report. */
import { createReadStream } from 'node:fs'
import { tallyLog } from '../src/report/tally-log'

/** What it took, and what came of it. */
export interface Run {
  seconds: number
  /** Of the processor, all threads: others work on the machine too. */
  work: number
  /** The most that the process ever had (resident set), in MB. */
  megabytes: number
  counted: number
  visits: number
}

const [what, file = ''] = process.argv.slice(2)

/** The quickest plain way: pieces of text, cut at line ends. */
async function parse(): Promise<Pick<Run, 'counted' | 'visits'>> {
  let counted = 0
  let rest = ''
  for await (const chunk of createReadStream(file, { encoding: 'utf8', highWaterMark: 1 << 18 })) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) if (JSON.parse(line)) counted++
  }
  return { counted, visits: 0 }
}

async function report(): Promise<Pick<Run, 'counted' | 'visits'>> {
  const chunks = createReadStream(file, { highWaterMark: 1 << 18 })
  const { foot, totals, axes } = await tallyLog(chunks, {
    timeZone: 'Europe/Madrid',
    now: Date.UTC(2027, 0, 1),
  })
  const { length } = axes.segments
  const visits = totals.visits.reduce(
    (sum, n, i, all) => (i % 2 && all[i - 1]! % length === 0 ? sum + n : sum),
    0,
  )
  return { counted: foot.events - foot.duplicates - foot.broken - foot.badTimes, visits }
}

const start = performance.now()
;(what === 'parse' ? parse() : report()).then(found => {
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage()
  // in kilobytes: https://nodejs.org/api/process.html#processresourceusage
  const megabytes = process.resourceUsage().maxRSS / 1000
  process.send?.({ seconds, work: (user + system) / 1e6, megabytes, ...found } satisfies Run)
})
