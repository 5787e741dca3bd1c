/** The yardstick: the same first question as a hand-written preact view, with the same style sheets and nothing else. */
import { render } from 'preact'
import base from '../src/ui/base.css?inline'
import css from '../src/ui/dialogue.css?inline'

/** Opens a dialog with one question of three options. */
export function open(): void {
  const host = document.createElement('div')
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [base, css].map(text => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  const dialog = document.createElement('dialog')
  root.append(dialog)
  document.documentElement.append(host)
  render(
    <>
      <div class="head">
        <h2>Can I help you choose?</h2>
        <button type="button" class="icon" onClick={() => dialog.close()}>
          x
        </button>
      </div>
      <div class="body">
        <h3>For which room?</h3>
        <div class="options">
          {['Bedroom', 'Living room', 'Office'].map(label => (
            <button type="button" class="option" key={label}>
              {label}
            </button>
          ))}
        </div>
      </div>
    </>,
    dialog,
  )
  dialog.showModal()
}
