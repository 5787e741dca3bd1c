/** The visitor leaves his address for one purpose, with his own tick. */
import { type ConsentForm, ConsentFormView, consentCss, consentForm } from './consent-form'
import type { BlockKind } from './contract'
import type { BlockOf } from './schema'

export const signUp: BlockKind<BlockOf<'sign-up'>, ConsentForm> = {
  css: consentCss,
  prepare(block, setting) {
    const { product } = setting.facts()
    // what is gone for good does not come back
    if (block.topic === 'back-in-stock' && product?.availability !== 'OutOfStock') return null
    if (block.topic === 'price-drop' && !product) return null
    return consentForm(block, setting)
  },
  View: ({ block, state, setting, setting: { told } }) => (
    <ConsentFormView
      block={block}
      topic={block.topic}
      state={state}
      setting={setting}
      button={block.topic === 'contact' ? told.handOver.send : told.handOver.signUp}
      onKept={() => setting.publish({ name: 'sign_up', promotion_id: setting.campaign, topic: block.topic })}
    />
  ),
}
