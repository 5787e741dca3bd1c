/** What every real log has too: what came twice, what was cut off, what nobody knows, what came from a wrong clock. */
import type { Dice } from '../catalog/random'

const EVERY = 400
const BROKEN = [
  '{"id":"cut-off","name":"page_vi',
  '',
  'null',
  '[1,2,3]',
  '<html><body>502 Bad Gateway</body></html>',
]

/** The lines, each with its end, and a few among them that a reader has to get along with. `now` in ms since 1970. */
export function* untidy(lines: readonly string[], chance: Dice, now: number): Generator<string> {
  for (const [i, line] of lines.entries()) {
    yield `${line}\n`
    if (i % EVERY !== EVERY - 1) continue
    const luck = chance.next()
    if (luck < 0.6) yield `${lines[Math.max(0, i - Math.floor(chance.between(0, 40)))]}\n`
    else if (luck < 0.75) yield `${chance.pick(BROKEN)}\n`
    else if (luck < 0.9)
      yield `${JSON.stringify({ id: `old-${i}`, name: 'quiz_step', at: now - 86_400_000, session: `old-${i}` })}\n`
    else
      yield `${JSON.stringify({ id: `clock-${i}`, name: 'page_view', page_type: 'home', at: now + 4e9, session: `clock-${i}` })}\n`
  }
}
