/** Ways to reach the shop, as links: mail, phone, WhatsApp, the shop's own chat. Nothing is sent from here. */
import { Icon } from '../ui/icon'
import type { BlockKind, BlockSetting } from './contract'
import type { BlockOf } from './schema'

interface Way {
  href: string
  icon: string
  word: string
  /** The address or number itself, for who writes it down or calls from another phone. */
  shown?: string
}

interface State {
  text: string | null
  hours: string | null
  ways: Way[]
}

const BUBBLE = 'M4 20l1.2-4.2A8 8 0 1 1 8.4 19z'
const HANDSET =
  'M6 3h3l1.5 5-2 1.5a12 12 0 0 0 6 6l1.5-2 5 1.5v3a2 2 0 0 1-2.2 2A17 17 0 0 1 4 5.2 2 2 0 0 1 6 3z'
const LETTER = 'M3 6h18v12H3zM3 7l9 6 9-6'

/** What a phone dials: digits, and a plus in front. */
const dialled = (number: string): string => (/^\s*\+/.test(number) ? '+' : '') + digits(number)
const digits = (number: string): string => number.replace(/\D/g, '')

function waysOf(
  { email, phone, whatsapp, chat }: BlockOf<'contact'>,
  { told, address }: BlockSetting,
): Way[] {
  const chatsAt = chat && address(chat)
  return [
    ...(chatsAt ? [{ href: chatsAt, icon: BUBBLE, word: told.contact.chat }] : []),
    // digits only: https://faq.whatsapp.com/5913398998672934
    ...(whatsapp
      ? [{ href: `https://wa.me/${digits(whatsapp)}`, icon: BUBBLE, word: 'WhatsApp', shown: whatsapp }]
      : []),
    ...(phone
      ? [{ href: `tel:${dialled(phone)}`, icon: HANDSET, word: told.contact.phone, shown: phone }]
      : []),
    // what else stands in an address could add a subject or a copy: https://www.rfc-editor.org/rfc/rfc6068#section-2
    ...(email
      ? [
          {
            href: `mailto:${encodeURIComponent(email).replace('%40', '@')}`,
            icon: LETTER,
            word: told.contact.email,
            shown: email,
          },
        ]
      : []),
  ]
}

export const contact: BlockKind<BlockOf<'contact'>, State> = {
  css: `.contact{display:grid;gap:.5em}
.contact ul{display:flex;flex-wrap:wrap;gap:.5em}
.contact li{flex:1 1 9em;display:grid}
.contact a{display:flex;align-items:center;gap:.55em;min-height:max(2.75em,44px);padding:.4em .6em;border:1px solid var(--edge);border-radius:calc(var(--radius)*.75);text-decoration:none;line-height:1.25}
.contact svg{flex:none;width:1.3em}
.contact b{display:block}
.contact bdi{color:var(--soft);font-size:.85em}
@media (hover:hover){.contact a:hover{background:var(--tint)}}`,
  prepare(block, setting) {
    const ways = waysOf(block, setting)
    return ways[0] ? { text: setting.say(block.text), hours: setting.say(block.hours), ways } : null
  },
  View: ({ state: { text, hours, ways }, setting: { taken } }) => (
    <div class="contact">
      {text && <p class="text">{text}</p>}
      <ul>
        {ways.map(({ href, icon, word, shown }) => (
          <li key={href}>
            <a
              href={href}
              // WhatsApp's page would take the place of the shop's
              target={href.startsWith('https://wa.me/') ? '_blank' : undefined}
              rel="noopener"
              onClick={taken}
            >
              <Icon d={icon} />
              <span>
                <b>{word}</b>
                {shown && <bdi dir="ltr">{shown}</bdi>}
              </span>
            </a>
          </li>
        ))}
      </ul>
      {hours && <small>{hours}</small>}
    </div>
  ),
}
