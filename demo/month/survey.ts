/** What people tap and write where they are asked. */
import type { Dice } from '../catalog/random'
import { comments as en } from './comments-en'
import { comments as es } from './comments-es'
import type { Person } from './person'
import type { Visiting } from './record'

/** What a remark is about. */
export type Remark = 'liked' | 'wrong' | 'hard' | 'leaving' | 'praise' | 'review'

interface Asked {
  survey: string
  question: string
  subject?: string
}

/** He taps a number of the scale, by how content he is; most people are, and some are not at all. */
export function rate(
  { say, wait }: Visiting,
  { content }: Person,
  { preset, scale, ...asked }: Asked & { preset?: 'csat' | 'nps' | 'ces'; scale: string },
  { next, between }: Dice,
): number {
  const [from = 0, to = 5] = scale.split('-').map(Number)
  const feeling = next() < 0.08 ? between(0, 0.3) : Math.min(1, content + between(-0.1, 0.42))
  const answer = from + Math.round(feeling * (to - from))
  wait(3)
  say({ name: 'survey_answer', ...asked, answer, ...(preset && { preset }), scale })
  return answer
}

/** He may write something too; unhappy people do so more. */
export function remark(
  { say, wait }: Visiting,
  { language }: Person,
  { about, ...asked }: Asked & { about: Remark },
  chance: Dice,
): void {
  if (chance.next() > (about === 'liked' || about === 'praise' ? 0.34 : 0.55)) return
  wait(25)
  say({ name: 'survey_comment', ...asked, comment: chance.pick((language === 'es' ? es : en)[about]) })
}
