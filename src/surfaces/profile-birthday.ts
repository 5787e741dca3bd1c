/** The birthday that he has told: to be changed, or taken out. */
import type { Profile } from '../memory'
import type { KnownLine } from './profile-contract'
import { profileDate } from './profile-date'

/** None where he has told none. */
export function birthdayLines(
  { birthday }: Profile,
  tag: string,
  edit: (change: (profile: Profile) => Profile) => Promise<void>,
): KnownLine[] {
  if (!birthday) return []
  const say = (value: string) => {
    const [month, day] = value.split('-').map(Number) as [number, number]
    const how = { day: 'numeric', month: 'long', timeZone: 'UTC' } as const
    // a leap year has them all
    return profileDate(tag, Date.UTC(2000, month - 1, day), how)
  }
  const put = (value: string) => edit(profile => ({ ...profile, birthday: value }))
  const line: KnownLine = {
    key: 'birthday',
    title: say(birthday),
    value: birthday,
    take: () => edit(({ birthday: _, ...others }) => others),
    undo: () => put(line.value!),
    change(value) {
      line.value = value
      line.title = say(value)
      return () => put(value)
    },
  }
  return [line]
}
