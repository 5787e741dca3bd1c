import type { Manifest } from '../../schema'
import { everyObject } from '../every-object'
import type { Ground } from './answerable'

/** Which answers of a guide's questions do conditions look at: of askIf, segments and campaigns? */
export function looksAtOf({ guides, segments, campaigns }: Manifest, id: string): Ground['looksAt'] {
  const looked = new Map<string, (string | number)[] | null>()
  const own = guides[id]?.questions.map(question => question.askIf)
  for (const [{ type, question, guide, in: list }] of everyObject([own, segments, campaigns], [])) {
    if (type !== 'answered' || typeof question !== 'string' || (guide !== undefined && guide !== id)) continue
    const known = looked.get(question)
    looked.set(question, known === null || !Array.isArray(list) ? null : [...(known ?? []), ...list])
  }
  return question => looked.get(question)
}
