/**
 * An address, a box that nobody ticks but the visitor, and a button. Nothing is read before he presses it; what he types
 * stays in the field: no state and no event has it.
 */
import type { ComponentChildren, VNode } from 'preact'
import type { Text } from '../lib/text'
import type { MessageLocale } from '../locales/contract'
import { BirthdayFields, birthdayOf } from './birthday-fields'
import css from './consent-form.css?inline'
import type { BlockSetting } from './contract'
import { isEmail } from './is-email'

/** The style sheet of both blocks that hand something over. */
export const consentCss: string = css

export interface ConsentForm {
  /** For the ids of fields and their errors. */
  id: string
  phase: 'asking' | 'sending' | 'kept' | 'failed'
  /** Fields that are wrong, by name. */
  wrong: readonly Field[]
}

type Field = 'email' | 'birthday' | 'tick'

let forms = 0
/** Of a message to the shop, characters. */
const MOST = 1000

/** A new form; null where nothing may be handed over, or the author's privacy notice has no address. */
export const consentForm = (
  { privacy }: { privacy: string },
  { handOver, address }: BlockSetting,
): ConsentForm | null =>
  handOver && address(privacy) ? { id: `hand-over-${++forms}`, phase: 'asking', wrong: [] } : null

interface FormProps {
  block: {
    text?: Text | undefined
    consent: Text
    version?: string | undefined
    privacy: string
    /** Left out: yes. */
    confirm?: boolean | undefined
  }
  topic: string
  state: ConsentForm
  setting: BlockSetting
  button: string
  /** It unfolds when the visitor asks for it: beside other things of a message it is long. */
  folds?: boolean
  /** What stands between the author's text and the address. */
  children?: ComponentChildren
  /** It is kept under this id. */
  onKept(id: string): void
}

/** The form, and afterwards what became of it. */
export function ConsentFormView(props: FormProps): VNode {
  const { block, topic, state, setting, button, folds, children } = props
  const { words, say, address } = setting
  const told = setting.told.handOver
  const { id, phase, wrong } = state
  const fault = (field: Field) => ({
    'aria-invalid': wrong.includes(field),
    'aria-describedby': wrong.includes(field) ? `${id}-${field}-wrong` : undefined,
  })
  const error = (field: Field, says: string) =>
    wrong.includes(field) && (
      <p id={`${id}-${field}-wrong`} class="wrong">
        {says}
      </p>
    )
  const text = block.text && say(block.text)

  const form = phase !== 'kept' && (
    <form
      class="hand-over"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void submit(event.currentTarget, props)
      }}
    >
      {children}
      <div>
        <label class="label" for={`${id}-email`}>
          {told.email}
        </label>
        <input
          id={`${id}-email`}
          name="email"
          type="email"
          autocomplete="email"
          inputMode="email"
          required
          {...fault('email')}
        />
        {error('email', told.emailWrong)}
      </div>
      {topic === 'contact' && (
        <div>
          <label class="label" for={`${id}-message`}>
            {told.message}
          </label>
          <textarea id={`${id}-message`} name="message" rows={4} maxLength={MOST} />
        </div>
      )}
      {topic === 'birthday' && (
        <BirthdayFields tag={words.tag} told={told} fault={fault('birthday')}>
          {error('birthday', told.birthdayWrong)}
        </BirthdayFields>
      )}
      <div>
        <label class="tick">
          <input type="checkbox" name="tick" required {...fault('tick')} />
          <span>{words.text(block.consent)}</span>
        </label>
        {error('tick', told.tickMissing)}
        <a href={address(block.privacy)!} target="_blank" rel="noopener" referrerpolicy="no-referrer">
          {told.privacy}
        </a>
      </div>
      <button type="submit" class="primary" aria-disabled={phase === 'sending'}>
        {phase === 'sending' ? told.sending : button}
      </button>
    </form>
  )

  return (
    <div class="hand-over">
      {folds && form ? (
        <details>
          <summary>{text || button}</summary>
          {form}
        </details>
      ) : (
        <>
          {text && <p>{text}</p>}
          {form}
        </>
      )}
      <p role="status" tabIndex={-1}>
        {phase === 'kept' ? keptWord(topic, block, told) : phase === 'failed' ? told.failed : ''}
      </p>
    </div>
  )
}

/** Of a newsletter: is it asked for once more by mail? */
const optInOf = (topic: string, { confirm }: FormProps['block']): 'double' | 'single' | undefined =>
  topic !== 'newsletter' ? undefined : confirm === false ? 'single' : 'double'

/** What comes next, as far as there is more to come than thanks. */
const keptWord = (topic: string, block: FormProps['block'], told: MessageLocale['handOver']): string =>
  topic === 'contact' ? told.toAnswer : optInOf(topic, block) === 'double' ? told.toConfirm : told.kept

/** The click: now, and only now, the fields are read. */
async function submit(form: HTMLFormElement, { block, topic, state, setting, onKept }: FormProps) {
  if (state.phase === 'sending') return
  const field = (name: string) =>
    form.querySelector<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>(`[name=${name}]`)
  const tick = field('tick') as HTMLInputElement
  const email = field('email')!.value.trim()
  const message = field('message')?.value.trim().slice(0, MOST)
  const optIn = optInOf(topic, block)
  const birthday = birthdayOf(field('month')?.value ?? '', field('day')?.value ?? '')
  state.wrong = [
    ...(isEmail(email) ? [] : (['email'] as const)),
    ...(birthday === null ? (['birthday'] as const) : []),
    ...(tick.checked ? [] : (['tick'] as const)),
  ]
  state.phase = state.wrong[0] ? 'asking' : 'sending'
  setting.redraw()
  if (state.wrong[0]) return field(state.wrong[0] === 'birthday' ? 'day' : state.wrong[0])!.focus()
  const said = form.closest('div')?.querySelector<HTMLElement>('[role=status]')
  try {
    const id = await setting.handOver!({
      topic,
      email,
      consent: setting.words.text(block.consent),
      ...(block.version && { version: block.version }),
      privacy: setting.address(block.privacy)!,
      ...(birthday && { birthday }),
      ...(message && { message }),
      ...(optIn && { optIn }),
    })
    state.phase = 'kept'
    onKept(id)
    setting.taken()
  } catch {
    state.phase = 'failed'
  }
  // the button that he pressed leaves; his place in the page must not go with it
  const here = form.contains((form.getRootNode() as Document | ShadowRoot).activeElement)
  setting.redraw()
  if (here && state.phase === 'kept') said?.focus()
}
