/** What visitors wrote. */
import type { Cells } from './cells'
import type { Comment } from './contract'
import type { Names } from './names'
import { scaleOf } from './survey-scale'
import type { Tally } from './tally'
import type { QuestionThing } from './things'

/** The newest comments, each with the rating that the same visit gave in the same survey. */
export function commentRows(tally: Tally, cells: Cells, names: Names): Comment[] {
  const { pairs, things, visits } = tally
  /** Rated questions of a survey, those of a preset first, then in the manifest's order. */
  const ratings = new Map<string, [number, QuestionThing][]>()
  const ratingsOf = (survey: string) => {
    const known = ratings.get(survey)
    if (known) return known
    const { questions } = names.survey(survey)
    const writtenOf = (id: string) => questions.find(one => one.id === id)
    const scaled = things
      .of('question')
      .filter(([, one]) => one.survey === survey)
      .map(entry => ({ entry, ...scaleOf(writtenOf(entry[1].id), entry[1]) }))
      .filter(({ scale }) => scale)
    const place = (id: string) => {
      const found = questions.findIndex(one => one.id === id)
      return found < 0 ? questions.length : found
    }
    const found = scaled
      .sort(
        (a, b) =>
          +!a.preset - +!b.preset ||
          place(a.entry[1].id) - place(b.entry[1].id) ||
          (a.entry[1].id < b.entry[1].id ? -1 : 1),
      )
      .map(({ entry }) => entry)
    ratings.set(survey, found)
    return found
  }
  return tally.comments.newest().map(({ at, survey, question, comment, visit }) => {
    const score = ratingsOf(survey)
      .map(([number, rating]) => {
        const row = pairs.find(visit, number)
        return row < 0 ? undefined : rating.answers[pairs.a[row]!]![0]
      })
      .find(value => typeof value === 'number')
    return {
      ...{ at, survey, question, comment },
      score: typeof score === 'number' ? score : null,
      device: visits.device[visit]!,
      segments: cells.segmentsOf(visit),
    }
  })
}
