/** HAND OVER: the kinds of recovery sink, each fetched when something is to be handed over. */
import type { DeliverTo } from './contract'
import type { RecoverySinkOf, RecoverySinkOptions, RecoverySinkType } from './schema'

const KINDS: { readonly [T in RecoverySinkType]: () => Promise<DeliverTo<RecoverySinkOf<T>>> } = {
  webhook: () => import('./webhook').then(m => m.webhook),
  klaviyo: () => import('./klaviyo').then(m => m.klaviyo),
  brevo: () => import('./brevo').then(m => m.brevo),
  omnisend: () => import('./omnisend').then(m => m.omnisend),
}

/** Fetches the code of a recovery sink; rejects for a kind that this release does not know. */
export const loadRecoverySink = async ({
  type,
}: RecoverySinkOptions): Promise<DeliverTo<RecoverySinkOptions>> =>
  (await KINDS[type]()) as DeliverTo<RecoverySinkOptions>
