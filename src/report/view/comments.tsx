/** What visitors wrote, newest first, with the score that they gave. */
import { commentsOf } from './comments-of'
import { SCORE_GROUPS, type ScoreGroup } from './score-group'
import type { Changes, View } from './view'

/** So many at first, and so many more with each press. */
export const COMMENTS_AT_ONCE = 10

export const Comments = ({ view, changes }: { view: View; changes: Changes }) => {
  const { report, say, comments: chosen } = view
  const { words } = say
  const all = commentsOf(view)
  const listed = all.filter(({ group }) => chosen.group === 'any' || group === chosen.group)
  const shown = listed.slice(0, chosen.atMost)
  const title = (id: string) => report.surveys.find(survey => survey.id === id)?.title ?? id
  const labels = {
    any: words.anyScore,
    low: words.lowScores,
    middle: words.middleScores,
    high: words.highScores,
    none: words.noScore,
  }
  const groups = (['any', ...SCORE_GROUPS] as const).filter(
    group => group === 'any' || group === chosen.group || all.some(comment => comment.group === group),
  )
  return (
    <article class="card">
      <h3>{words.comments}</h3>
      {all.length === 0 ? (
        <p class="empty">{words.commentsNone}</p>
      ) : (
        <>
          <label class="choice">
            <span>{words.showScore}</span>
            <select
              value={chosen.group}
              onChange={event =>
                changes.setComments({
                  group: event.currentTarget.value as ScoreGroup | 'any',
                  atMost: COMMENTS_AT_ONCE,
                })
              }
            >
              {groups.map(group => (
                <option key={group} value={group} selected={group === chosen.group}>
                  {labels[group]}
                </option>
              ))}
            </select>
            <span class="says" role="status">
              {words.commentsOf(say.count(shown.length), say.count(listed.length))}
            </span>
          </label>
          <ol class="comments">
            {shown.map(({ at, survey, comment, score, scale, group }, place) => (
              <li key={`${at} ${place}`}>
                <p class="comment">
                  <bdi dir="auto">{comment}</bdi>
                </p>
                <p class="says">
                  {score !== null && scale && (
                    <strong class={`score ${group}`}>
                      {words.scoreOf(say.count(score), say.count(scale[1]))}
                    </strong>
                  )}{' '}
                  {say.moment(at)}, <bdi>{title(survey)}</bdi>
                </p>
              </li>
            ))}
          </ol>
          {listed.length > shown.length && (
            <button
              type="button"
              onClick={() => changes.setComments({ atMost: chosen.atMost + COMMENTS_AT_ONCE })}
            >
              {words.moreComments}
            </button>
          )}
        </>
      )}
    </article>
  )
}
