/** The ways in which a visitor may want more of a field, or less: by the author's words, or by what the guide wishes. */
import type { Question } from '../questions/schema'
import type { FieldNames } from '../words'
import type { Guide, Wish } from './schema'

export interface Direction {
  field: string
  way: 'less' | 'more'
}

/** Cheaper always; other fields where the author has words for it, says which way is better, or lets a guide wish for it. */
export function directionsOf(guide: Guide, fields: FieldNames): Direction[] {
  const wished = guide.questions.flatMap(wishesIn)
  const names = new Set(['price', ...Object.keys(fields), ...wished.map(wish => wish.field)])
  return [...names].flatMap(field => {
    const { less, more, better } = Object.hasOwn(fields, field) ? fields[field]! : {}
    const mine = wished.filter(wish => wish.field === field)
    const said = less || more || better || field === 'price'
    const isWay = {
      less:
        less ||
        field === 'price' ||
        (said ? !more && better === 'less' : mine.some(w => w.atMost !== undefined)),
      more: more || (said ? !less && better === 'more' : mine.some(w => w.atLeast !== undefined)),
    }
    return (['less', 'more'] as const).flatMap(way => (isWay[way] ? { field, way } : []))
  })
}

/** All wishes that its answers may make. */
function wishesIn(question: Question): readonly Wish[] {
  if (question.type === 'range') return question.wish
  const sides = question.type === 'yes-no' ? [question.yes, question.no] : (question.options ?? [])
  return sides.flatMap(side => side.wish ?? [])
}
