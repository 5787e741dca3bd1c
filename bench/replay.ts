/** `npm run replay -- FILE.jsonl ...`: which exit rules would have fired on recordings, and when. Format: src/triggers/exit-detector.ts. */
import { begin, step } from '../src/triggers/exit-detector'
import { readRecording } from './pointer/recordings'
import { ours, RULES } from './pointer/rules'
import { score } from './pointer/score'

const files = process.argv.slice(2)
if (files.length === 0) {
  console.error(
    'Name recordings: npm run replay -- FILE.jsonl ... One input a line: {"t": 12, "type": "move", "x": 3, "y": 4}',
  )
  process.exit(2)
}

const rules = {
  ...RULES,
  'Tendero, confirm-only': ours({ ahead: Number.POSITIVE_INFINITY }),
  Tendero: ours(),
}
try {
  const recordings = files.map(file => readRecording(file))
  files.forEach((file, i) => {
    const recording = recordings[i]!
    const start = recording[0]?.t ?? 0
    const left = recording.filter(({ type }) => type === 'leave').map(({ t }) => `${t - start}`)
    console.log(
      `${file}: ${recording.length} inputs, ${left.length ? `left at ${left.join(', ')} ms` : 'nobody left'}`,
    )
    let state = begin()
    for (const input of recording) {
      const { due } = state
      state = step(state, input)
      if (state.fired)
        console.log(`  ${due! - start} ms: ${state.fired.reason} (${state.fired.confidence.toFixed(2)})`)
    }
  })
  for (const [name, rule] of Object.entries(rules)) {
    const { fires, leaves, precision, recall } = score(rule, recordings)
    const right = Math.round((precision || 0) * fires)
    console.log(
      `${name.padEnd(48)} ${fires} fired, ${right} right; ${Math.round((recall || 0) * leaves)} of ${leaves} leavings seen`,
    )
  }
} catch (error) {
  console.error((error as Error).message)
  process.exit(1)
}
