/** What the visitor sees of a message: heading and cross, the blocks, the buttons. */
import type { VNode } from 'preact'
import { Icon } from '../ui/icon'
import type { MessageSetting } from './contract'
import type { MessageParts } from './message'

interface Props {
  parts: MessageParts
  setting: MessageSetting
  above: VNode | null | undefined
  /** One for each block of the content; those that are left out are nothing. */
  views: readonly (VNode | null | undefined)[]
  /** For screen readers: that the message has come. */
  said: string
  onClose(): void
}

export function MessageView({ parts, setting, above, views, said, onClose }: Props) {
  const { words } = setting
  const title = setting.say(parts.title)
  const cross = (
    <button type="button" class="icon" aria-label={words.locale.close} onClick={onClose}>
      <Icon d="M6 6l12 12M18 6L6 18" />
    </button>
  )
  const buttons = <Buttons parts={parts} setting={setting} onClose={onClose} />
  const isBar = parts.form === 'bar'
  return (
    <>
      {!isBar && (
        <div class="head">
          {title && (
            <h2 id="title" tabIndex={-1}>
              {title}
            </h2>
          )}
          {cross}
        </div>
      )}
      <div class="content">
        {above}
        {views.map(view => view && <div>{view}</div>)}
        {isBar && buttons}
      </div>
      {isBar ? cross : buttons}
      <p role="status" class="quiet">
        {said}
      </p>
    </>
  )
}

function Buttons({ parts, setting, onClose }: Pick<Props, 'parts' | 'setting' | 'onClose'>) {
  const { form, accept, decline } = parts
  const { told, taken, say, address, open } = setting
  const label = say(accept?.label)
  const href = accept?.href && address(accept.href)
  const guide = accept?.guide
  const accepted = () => {
    taken()
    // the card in the page stays where it stands while its guide is open
    if (form !== 'inline' || !guide) onClose()
    if (guide) void open(guide, {})
  }
  const primary = label && (href || !accept?.href)
  return (
    (primary || decline) && (
      <div class="buttons">
        {primary &&
          (href ? (
            <a class="primary" href={href} onClick={taken}>
              {label}
            </a>
          ) : (
            <button type="button" class="primary" onClick={accepted}>
              {label}
            </button>
          ))}
        {decline && (
          <button type="button" class="second" onClick={onClose}>
            {told.decline[decline]}
          </button>
        )}
      </div>
    )
  )
}
