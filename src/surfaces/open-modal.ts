/** Opens a dialog over the page: native modal, so top layer, inert page behind, Esc closes. */
export function openModal(dialog: HTMLDialogElement, dismiss: () => void): void {
  dialog.addEventListener('close', dismiss)
  // a press that begins and ends on the backdrop; text dragged out of the dialog ends there too, and must not close it
  let pressed: EventTarget | null
  dialog.addEventListener('pointerdown', e => {
    pressed = e.target
  })
  dialog.addEventListener('click', e => {
    if (e.target === dialog && pressed === dialog) dismiss()
  })
  dialog.showModal()
}
