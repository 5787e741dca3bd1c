/** The foot of it: what may be kept at all, everything as a file, and everything forgotten, after one more question in place. */
import { fill } from '../lib/fill'
import type { ProfileLocale } from '../locales/profile-contract'
import type { Known } from './profile-contract'

interface Props {
  known: Known
  told: ProfileLocale
  /** What the shop is called. */
  shop: string
  /** Has he pressed "forget", so that he is asked once more? */
  isSure: boolean
  onDownload(): void
  onAsk(isSure: boolean): void
  onForget(): void
}

export function ProfileKeeping({ known, told, shop, isSure, onDownload, onAsk, onForget }: Props) {
  return (
    <section class="keeping" aria-labelledby="keeping">
      <h3 id="keeping">{told.kept}</h3>
      {known.visits && <p>{known.visits}</p>}
      <p>{fill(told.mayKeep[known.keeping], { shop })}</p>
      {known.isSent && <p>{fill(told.isSent, { shop })}</p>}
      <fieldset class="acts" aria-labelledby={isSure ? 'sure' : 'keeping'}>
        {isSure ? (
          <>
            <b id="sure">{told.sure}</b>
            <button key="no" type="button" class="second" onClick={() => onAsk(false)}>
              {told.no}
            </button>
            <button key="yes" type="button" class="second" onClick={onForget}>
              {told.yes}
            </button>
          </>
        ) : (
          <>
            <button key="download" type="button" class="second" onClick={onDownload}>
              {told.download}
            </button>
            <button key="forget" type="button" class="second" onClick={() => onAsk(true)}>
              {told.forget}
            </button>
          </>
        )}
      </fieldset>
    </section>
  )
}
