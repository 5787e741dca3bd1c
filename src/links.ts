/** Ways for a shop to open a guide without code: a button of its own, or a link from an ad or a mail. */

type Open = (guide: string, answers: Readonly<Record<string, unknown>>) => void

/** `<button data-tendero-open="find-a-fan" data-tendero-answers="room=bedroom">`, now or later on the page. */
export function watchButtons(document: Document, open: Open): () => void {
  const listen = (event: Event) => {
    const button = (event.target as Element | null)?.closest?.<HTMLElement>('[data-tendero-open]')
    if (!button) return
    const { tenderoOpen, tenderoAnswers } = button.dataset
    if (button.closest('a')) {
      // a link that carries the attribute stays a link for those who open it in another tab
      if ((event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return
      event.preventDefault()
    }
    open(tenderoOpen!, Object.fromEntries(new URLSearchParams(tenderoAnswers)))
  }
  document.addEventListener('click', listen)
  return () => document.removeEventListener('click', listen)
}
