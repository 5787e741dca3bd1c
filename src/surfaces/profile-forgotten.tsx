/** What stands there when everything is forgotten: what is gone. */
import type { ProfileLocale } from '../locales/profile-contract'
import type { Known } from './profile-contract'

interface Props {
  /** What was known before. */
  known: Known
  told: ProfileLocale
}

export const ProfileForgotten = ({ known: { sections, keeping }, told }: Props) => (
  <section class="gone">
    <h3 tabIndex={-1}>{told.forgotten}</h3>
    {sections[0] && (
      <div>
        <p>{told.gone}</p>
        <ul>
          {sections.map(({ name, lines }) => (
            <li key={name}>
              {told.heading[name]} ({lines.length})
            </li>
          ))}
        </ul>
      </div>
    )}
    {keeping === 'all' && <p>{told.anew}</p>}
  </section>
)
