/** What the visitor asks for and no guide is called: what is known of him, or a mistake. Fetched when he does. */
import type { StageSetting } from './stage'
import type { Shown } from './surfaces/contract'
import type { Words } from './words'

/** Opens "#profile"; of any other name there is nothing, which is a problem, and false. Rejects if it could not be fetched. */
export async function openOther(
  name: string | undefined,
  setting: StageSetting,
  words: () => Promise<Words>,
  back: unknown,
  hold: (shown: Shown, campaign: null) => void,
): Promise<boolean> {
  if (name === '#profile') return (await import('./profile')).openProfile(setting, words, back, hold)
  const guides = Object.keys(setting.manifest.guides)
  setting.problem('no-such-guide', `there is no guide "${name}"; the manifest has ${guides}`)
  return false
}
