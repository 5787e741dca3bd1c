/** The newest comments of a log, so many at most. */

/** A comment with the visit that it came from. */
export interface Said {
  at: number
  survey: string
  question: string
  comment: string
  visit: number
}

export interface Comments {
  /** Those that were left out, for there were too many newer ones. */
  leftOut: number
  add(said: Said): void
  /** Newest first. */
  newest(): readonly Said[]
}

const LONGEST = 5000
/** The same for the same comments, in whatever order they came. */
const newer = (a: Said, b: Said): number => b.at - a.at || (a.comment < b.comment ? -1 : 1)

/** None yet; of more than `most` the oldest go. */
export function createComments(most: number): Comments {
  let kept: Said[] = []
  const prune = () => {
    if (kept.length <= most) return
    kept.sort(newer)
    comments.leftOut += kept.length - most
    kept = kept.slice(0, most)
  }
  const comments: Comments = {
    leftOut: 0,
    add(said) {
      kept.push({ ...said, comment: said.comment.slice(0, LONGEST) })
      // now and then, so that it costs nothing a comment
      if (kept.length >= most * 2) prune()
    },
    newest() {
      prune()
      return kept.sort(newer)
    },
  }
  return comments
}
