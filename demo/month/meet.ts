/** What comes up by itself for somebody who is back: one thing a visit, by what he has bought and said. */
import type { Dice } from '../catalog/random'
import { appears, reacts } from './campaign'
import { segmentsNow } from './guide'
import type { Person } from './person'
import type { Visiting } from './record'
import { rate, remark } from './survey'

const DAY = 86_400_000

/** Says what appears to him on the first page of a visit, and what he does with it. */
export function meet(visiting: Visiting, person: Person, chance: Dice): void {
  if (!person.isRemembered) return
  const { say, wait } = visiting
  const { done, segments } = person
  const last = person.orders.at(-1)
  const prompt = (id: string, share: number): boolean => {
    if (!appears(visiting, person, id, 'prompt', chance)) return false
    const takes = chance.next() < share
    if (takes || chance.next() < 0.6) reacts(visiting, person, id, 'prompt', takes)
    done.add(id)
    return takes
  }
  wait(2)
  if (segments.has('critic')) {
    if (!done.has('make-it-right')) prompt('make-it-right', 0.38)
    return
  }
  if (segments.has('promoter') && !done.has('tell-a-friend')) return void prompt('tell-a-friend', 0.22)
  if (!last) {
    if (person.came > 2 && !done.has('letter') && prompt('letter', 0.09))
      say({ name: 'sign_up', promotion_id: 'letter', topic: 'newsletter' })
    return
  }
  const days = (visiting.at - last) / DAY
  if (days > 45 && !done.has('good-to-see-you')) {
    segmentsNow(visiting, person, 'losing-interest')
    return void prompt('good-to-see-you', 0.2)
  }
  const survey = days > 10 && !done.has('how-do-you-like-it') ? 'how-do-you-like-it' : 'recommend'
  if (done.has(survey) || chance.next() < 0.35) {
    if (!done.has('next-time') && prompt('next-time', person.isCareful ? 0.3 : 0.16))
      say({ name: 'copy_offer', promotion_id: 'next-time', code: 'BRISA10' })
    return
  }
  appears(visiting, person, survey, 'survey', chance)
  done.add(survey)
  const takes = chance.next() < 0.34
  if (!takes) {
    if (chance.next() < 0.7) reacts(visiting, person, survey, 'survey', false)
    return
  }
  const isNps = survey === 'recommend'
  const asked = isNps
    ? ({ survey, question: 'nps', preset: 'nps', scale: '0-10' } as const)
    : ({ survey, question: 'stars', scale: '1-5', subject: 'order:before' } as const)
  const score = rate(visiting, person, asked, chance)
  reacts(visiting, person, survey, 'survey', true)
  if (score <= 2 || score >= 9) person.visits++
  if (isNps && score >= 9) segmentsNow(visiting, person, 'promoter')
  if (isNps && score <= 6) segmentsNow(visiting, person, 'critic')
  remark(
    visiting,
    person,
    {
      survey,
      question: isNps ? 'why' : 'review',
      about: isNps
        ? score >= 9
          ? 'praise'
          : score <= 6
            ? 'wrong'
            : 'liked'
        : score >= 4
          ? 'review'
          : 'wrong',
    },
    chance,
  )
  say({ name: 'survey_complete', survey })
}
