/** A wish in words, and what the field is called that it is about. */
import { fill } from '../lib/fill'
import type { FieldValue } from '../page'
import type { AskedWish } from '../questions/contract'
import { about, sayValue } from '../values'
import type { FullWords } from '../words'

/** What a field is called: by the shop, by the widget, else by its own name. */
export const sayField = (words: FullWords, name: string): string =>
  words.text(about(words, name)?.label) ||
  (Object.hasOwn(words.locale.fields, name)
    ? words.locale.fields[name as keyof FullWords['locale']['fields']]
    : name.charAt(0).toUpperCase() + name.slice(1).replace(/[_-]/g, ' '))

/** A wish as the visitor would say it: "Noise up to 35 dB", "Mount: ceiling"; `bare` leaves the field's name out. */
export function sayWish(words: FullWords, wish: AskedWish, bare = false): string {
  const { field, atLeast, atMost, is, in: list, not } = wish
  const { locale } = words
  const say = (v: FieldValue | undefined) => (v === undefined ? '' : sayValue(words, field, v))
  const place = (form: string, v: FieldValue | undefined) => v !== undefined && fill(form, { value: say(v) })
  const parts = [
    place(locale.from, atLeast),
    place(locale.upTo, atMost),
    say(is),
    (list ?? []).map(say).join(' / '),
    place(locale.not, not),
  ]
  const name = `${sayField(words, field)}${is === undefined && !list ? '' : ':'} `
  return `${bare ? '' : name}${parts.filter(Boolean).join(', ')}`
}
