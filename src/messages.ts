/** Messages on the stage: what they may know and do. Fetched with the first one. */
import type { Advice } from './advice'
import { basketLink } from './basket-link'
import type { HandedOver, MessageFacts } from './blocks/contract'
import { safeUrl } from './lib/safe-url'
import { within } from './lib/within'
import { loadMessageLocale } from './locales/messages'
import { messageText } from './message-text'
import { serverClock } from './server-clock'
import type { MessageAbout, StageSetting } from './stage'
import type { MessageSetting, ShowMessage, Shown, SurfaceSetting } from './surfaces/contract'
import { messages } from './surfaces/more'
import type { Message } from './surfaces/schema'
import { surveyPublish } from './survey-publish'

/** What the stage hands over beside its own setting. */
export interface MessageStage extends StageSetting {
  advice(): Promise<Advice>
  about: MessageAbout
  /** Is the visitor still on the page for which it was chosen? */
  here(): boolean
}

/** How long a message waits for the page to be read, ms: the shop's cart may have to be asked for. */
const PATIENCE = 1500

/** The server is asked for the time once a page, whatever asks. */
const clocks = new WeakMap<object, MessageSetting['clock']>()

/** Shows it; undefined if it has nothing to say here. */
export async function showMessage(
  message: Message,
  base: SurfaceSetting,
  stage: MessageStage,
): Promise<Shown | undefined> {
  const { window, manifest, locale, platform, present, remembering, recovering, about, here, consent } = stage
  const { guides } = manifest
  const isSurvey = message.type === 'survey'
  const said = isSurvey && consent && surveyPublish(base.publish, manifest.sinks, window, consent.state)
  const clock = clocks.get(window) ?? serverClock(window)
  clocks.set(window, clock)
  const facts = (): MessageFacts => {
    const { product, cart } = present.page()
    const memory = remembering.past()
    const { orders = [], answers = {} } = remembering.shown()
    const id = Object.keys(answers).findLast(id => Object.hasOwn(guides, id) && Object.keys(answers[id]!)[0])
    return {
      product,
      cart: cart ?? memory?.cart?.cart ?? null,
      memory,
      order: orders.at(-1),
      guide: id ? { id, title: guides[id]!.title } : undefined,
      title: window.document.title,
      now: Date.now(),
    }
  }
  const advised = async <T>(ask: (advice: Advice) => Promise<readonly T[]>) =>
    stage
      .advice()
      .then(ask)
      .catch((): readonly T[] => [])
  const [words, told, show, door, can, hears] = await Promise.all([
    base.words.full(),
    loadMessageLocale(locale, manifest.shop.locale),
    messages[message.type]() as Promise<ShowMessage<Message>>,
    recovering?.().catch(() => undefined),
    platform.can().catch(() => undefined),
    !said || said.hears(),
    within(PATIENCE, present.look()),
    // what he has answered in this tab, and what happened on this page, is known without consent too
    isSurvey && remembering.begin().catch(() => {}),
  ])
  const recommend: MessageSetting['recommend'] = wanted => advised(advice => advice.suggest(about.id, wanted))
  const handOver = door?.possible()
    ? async (what: HandedOver) => {
        const { createHandOver } = await import('./hand-over')
        const give = createHandOver({
          window,
          campaign: about.id,
          language: locale,
          now: Date.now,
          cart: () => facts().cart,
          product: () => facts().product,
          restore: items =>
            basketLink(platform, { type: present.page().type, href: window.location.href }, items),
          recommend: () => recommend({ like: 'cart', show: 3 }),
          // no event: those go out
          profile: part =>
            void remembering
              .begin()
              .then(r => r.edit(was => ({ ...was, profile: { ...was.profile, ...part } }))),
          handOver: door.handOver,
          possible: door.possible,
        })
        if (!give) throw new Error('marketing was refused')
        return give(what)
      }
    : undefined
  // his own words are not asked for where nobody would read them
  const asked =
    isSurvey && !hears
      ? { ...message, questions: message.questions.filter(({ type }) => type !== 'comment') }
      : message
  return show(asked, {
    ...base,
    words,
    campaign: about.id,
    told,
    facts,
    clock,
    here,
    handOver,
    say: text => messageText(text, facts(), words),
    recommend,
    known: remembering.shown,
    publish: said ? said.publish : base.publish,
    carts: async () => (await import('./carts')).createCarts(stage, about.cart),
    products: ids => advised(advice => advice.products(ids)),
    address: written => safeUrl(written, window.location.href),
    canAdd: product => !!can?.add(product),
    addToCart: async product => (await import('./add-to-cart')).addToCart(stage, '', product, about.id),
  })
}
