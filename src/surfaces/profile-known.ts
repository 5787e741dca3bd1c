/** Everything that is known of the visitor, in his words, with what corrects it. */
import { fill } from '../lib/fill'
import type { ProfileLocale } from '../locales/profile-contract'
import type { Memory, Profile } from '../memory'
import type { Manifest } from '../schema'
import type { Words } from '../words'
import type { SurfaceSetting } from './contract'
import { profileAnswered } from './profile-answered'
import { birthdayLines } from './profile-birthday'
import type { Edit, Known, KnownLine, KnownSection } from './profile-contract'
import { profileDate } from './profile-date'
import { profileHistory } from './profile-history'

export interface KnownSetting extends Pick<Known, 'keeping' | 'isSent'> {
  manifest: Pick<Manifest, 'guides' | 'campaigns' | 'segments'>
  words: Words
  told: ProfileLocale
  /** With what happened on this page view; where nothing may be kept, what this tab knows. */
  memory(): Memory
  /** Ids of the segments that he is in now. */
  segments: readonly string[]
  /** What he asked to have sent and is on its way; times in ISO 8601. */
  waiting: readonly { topic: string; at: string }[]
  /** ms since 1970. */
  now(): number
  publish: SurfaceSetting['publish']
  edit: Edit
}

/** Sections that nothing stands in are left out. */
export function profileKnown(setting: KnownSetting): Known {
  const { manifest, words, told, memory, waiting, now, publish, edit, keeping, isSent } = setting
  const { tag } = words
  const day = (at: number) => profileDate(tag, at)
  const was = memory()
  const { profile, orders, cart, visits } = was
  const isAll = keeping === 'all'

  const given = profileAnswered(was, manifest, words, told)
  const isOneGuide = new Set(given.flatMap(({ by, isSurvey }) => (isSurvey ? [] : by))).size < 2
  const answers = given
    .filter(({ isSurvey }) => !isSurvey)
    .map(({ by: guide, question, answer, title, said }): KnownLine => {
      const from = !isOneGuide && Object.hasOwn(manifest.guides, guide) && manifest.guides[guide]
      return {
        key: `answer:${guide}:${question}`,
        title,
        said: from ? `${said} · ${words.text(from.title)}` : said,
        take: () => publish({ name: 'guide_unanswer', guide, question }),
        undo: () => publish({ name: 'guide_answer', guide, question, answer }),
      }
    })
  const surveys = given
    .filter(({ isSurvey }) => isSurvey)
    .map(
      ({ by, question, title, said, at }): KnownLine => ({
        key: `survey:${by}:${question}`,
        title,
        said: `${said} · ${day(at)}`,
      }),
    )

  const withProfile = (change: (of: Profile) => Profile) =>
    edit(now => ({ ...now, profile: change(now.profile) }))
  const not = profile.not ?? {}
  const isNot = (id: string) => Object.hasOwn(not, id)
  const segments = Object.keys(manifest.segments)
    .filter(id => isNot(id) || setting.segments.includes(id))
    .map((id): KnownLine => {
      const segment = manifest.segments[id]!
      return {
        key: `segment:${id}`,
        title: ('label' in segment && words.text(segment.label)) || id,
        isTaken: isNot(id),
        take: () => withProfile(of => ({ ...of, not: { ...of.not, [id]: now() } })),
        undo: () =>
          withProfile(of => {
            const { [id]: _, ...others } = of.not ?? {}
            return { ...of, not: others }
          }),
      }
    })

  const named = (titles: readonly (string | null)[], otherwise: string) =>
    titles.flatMap(title => title ?? []).join(', ') || otherwise
  const baskets = [cart, cart?.left].flatMap((saved, i): KnownLine[] =>
    saved?.cart.items[0]
      ? [
          {
            key: `basket:${i}`,
            title: named(
              saved.cart.items.map(({ title, id }) => title ?? id),
              '',
            ),
            said: day(saved.at),
          },
        ]
      : [],
  )
  const sections: KnownSection[] = [
    { name: 'answers', lines: answers },
    { name: 'surveys', lines: surveys },
    ...(isAll
      ? [{ name: 'segments' as const, lines: segments }, ...profileHistory(memory, words, told, edit)]
      : []),
    { name: 'birthday', lines: isAll ? birthdayLines(profile, tag, withProfile) : [] },
    {
      name: 'orders',
      lines: isAll
        ? orders
            .map(({ at, id, titles }, i) => ({
              key: `order:${i}`,
              title: named(titles, id ?? told.heading.orders),
              said: day(at),
            }))
            .reverse()
        : [],
    },
    { name: 'basket', lines: keeping === 'nothing' ? [] : baskets },
    {
      name: 'waiting',
      lines: waiting.map(({ topic, at }, i) => ({
        key: `waiting:${i}`,
        title: Object.hasOwn(told.topics, topic) ? told.topics[topic]! : topic,
        said: day(Date.parse(at)),
      })),
    },
  ]
  const { visits: times } = told
  return {
    sections: sections.filter(({ lines }) => lines[0]),
    keeping,
    isSent,
    visits: isAll
      ? fill(times[visits.count === 1 ? 'one' : 'other'] ?? times.other, {
          n: visits.count,
          date: day(visits.first),
        })
      : '',
  }
}
