/** The entries of one kind, the newest of them; what is taken out stays in its place, so that nothing jumps and it can come back. */
import { fill } from '../lib/fill'
import type { ProfileLocale } from '../locales/profile-contract'
import { BirthdayForm } from './profile-birthday-form'
import type { KnownLine, KnownSection, SectionName } from './profile-contract'

/** So many are shown at first. */
const NEWEST = 8

export interface EntriesProps {
  section: KnownSection
  told: ProfileLocale
  /** BCP 47 tag of the visitor's language. */
  tag: string
  isTaken(line: KnownLine): boolean
  /** Another entry has taken it with it. */
  isCovered(line: KnownLine): boolean
  isWhole: boolean
  /** Is the birthday being changed? */
  isChanging: boolean
  onTurn(line: KnownLine): void
  /** `n` entries were shown before. */
  onMore(n: number): void
  onChange(value?: string): void
}

/** What the button of an entry says, before and after. */
const labels = (told: ProfileLocale, name: SectionName): readonly [string, string] =>
  name === 'segments'
    ? [told.notMe, told.meAgain]
    : [name === 'answers' || name === 'dismissed' ? told.takeBack : told.remove, told.undo]

export function ProfileEntries(props: EntriesProps) {
  const { section, told, isTaken, isCovered, isWhole, isChanging, onTurn, onMore, onChange } = props
  const { name, lines } = section
  const shown = isWhole ? lines : lines.slice(0, NEWEST)
  const left = lines.length - shown.length
  return (
    <section aria-labelledby={name}>
      <h3 id={name}>{told.heading[name]}</h3>
      <ul>
        {shown.map(line => {
          const isOut = isTaken(line) || isCovered(line)
          const label = labels(told, name)[+isTaken(line)]!
          const said = isOut ? (name === 'segments' ? told.saidNot : told.removed) : line.said
          return (
            <li key={line.key} class={isOut ? 'out' : undefined}>
              <p>
                <bdi>{line.title}</bdi>
                {said && <small>{said}</small>}
              </p>
              {line.change && !isOut && !isChanging && (
                <Turn label={told.change} title={line.title} onClick={() => onChange()} />
              )}
              {line.take && !isCovered(line) && (
                <Turn label={label} title={line.title} onClick={() => onTurn(line)} />
              )}
              {line.change && isChanging && (
                <BirthdayForm value={line.value!} told={told} tag={props.tag} onSave={onChange} />
              )}
            </li>
          )
        })}
      </ul>
      {left > 0 && (
        <button type="button" class="link" onClick={() => onMore(shown.length)}>
          {fill(told.more, { n: left })}
        </button>
      )}
    </section>
  )
}

const Turn = ({ label, title, onClick }: { label: string; title: string; onClick(): void }) => (
  <button type="button" class="link" aria-label={`${label}: ${title}`} onClick={onClick}>
    {label}
  </button>
)
