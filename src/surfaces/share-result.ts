import { wishesOf } from '../guide/flow'
import { resultAddress } from '../result-link'
import type { GuideSetting } from './contract'
import type { DialogueState } from './dialogue'

/** Copies the link to this very result; gives its address, and whether the browser has let it be copied. */
export async function shareResult(
  { window, guide, guideId }: GuideSetting,
  { flow: { answers }, refined }: DialogueState,
): Promise<{ address: string; copied: boolean }> {
  const address = resultAddress(window.location.href, guideId, answers, wishesOf(guide, answers), refined)
  try {
    await window.navigator.clipboard.writeText(address)
    return { address, copied: true }
  } catch {
    return { address, copied: false } // no clipboard, or not without leave
  }
}
