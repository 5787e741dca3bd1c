/** A birthday without the year: a day and a month, both left to the visitor. */
import type { ComponentChildren } from 'preact'
import type { MessageLocale } from '../locales/contract'

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** "MM-DD", '' where both are left empty, null where that is no day of the year. */
export function birthdayOf(month: string, day: string): string | null {
  if (!month && !day) return ''
  return +day >= 1 && +day <= (DAYS[+month - 1] ?? 0)
    ? `${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    : null
}

interface Props {
  /** BCP 47 tag for the names of the months. */
  tag: string
  told: Pick<MessageLocale['handOver'], 'birthday' | 'day' | 'month'>
  /** What marks both fields as wrong. */
  fault: { 'aria-invalid': boolean; 'aria-describedby': string | undefined }
  /** What is wrong with it, in words. */
  children: ComponentChildren
}

export function BirthdayFields({ tag, told, fault, children }: Props) {
  return (
    <fieldset>
      <legend>{told.birthday}</legend>
      <div class="dates">
        <select name="day" aria-label={told.day} autocomplete="bday-day" {...fault}>
          <option value="">{told.day}</option>
          {Array.from({ length: 31 }, (_, i) => (
            <option key={i} value={`${i + 1}`}>
              {i + 1}
            </option>
          ))}
        </select>
        <select name="month" aria-label={told.month} autocomplete="bday-month" {...fault}>
          <option value="">{told.month}</option>
          {DAYS.map((_, i) => (
            <option key={i} value={`${i + 1}`}>
              {monthName(tag, i)}
            </option>
          ))}
        </select>
      </div>
      {children}
    </fieldset>
  )
}

function monthName(tag: string, month: number): string {
  try {
    return new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month))
  } catch {
    return `${month + 1}` // an unknown language tag
  }
}
