/** The birthday, to be changed in place. */
import { BirthdayFields, birthdayOf } from '../blocks/birthday-fields'
import type { ProfileLocale } from '../locales/profile-contract'

interface Props {
  /** "MM-DD". */
  value: string
  told: ProfileLocale
  /** BCP 47 tag for the names of the months. */
  tag: string
  onSave(value: string): void
}

export function BirthdayForm({ value, told, tag, onSave }: Props) {
  const choice = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLSelectElement
  const save = (form: HTMLFormElement) => {
    const date = birthdayOf(choice(form, 'month').value, choice(form, 'day').value)
    if (date) return onSave(date)
    // the browser says it at the field, and takes the visitor there
    const day = choice(form, 'day')
    day.setCustomValidity(told.birthdayWrong)
    form.reportValidity()
    form.addEventListener('change', () => day.setCustomValidity(''), { once: true })
  }
  const begin = (form: HTMLFormElement | null) => {
    if (!form || form.dataset.begun) return
    form.dataset.begun = ''
    const [month, day] = value.split('-').map(String)
    choice(form, 'month').value = String(Number(month))
    choice(form, 'day').value = String(Number(day))
    choice(form, 'day').focus()
  }
  return (
    <form
      ref={begin}
      onSubmit={e => {
        e.preventDefault()
        save(e.currentTarget)
      }}
    >
      <BirthdayFields
        tag={tag}
        told={{ birthday: told.heading.birthday, day: told.day, month: told.month }}
        fault={{ 'aria-invalid': false, 'aria-describedby': undefined }}
      >
        {null}
      </BirthdayFields>
      <button type="submit" class="second">
        {told.save}
      </button>
    </form>
  )
}
