/** Every kind of feed, the surest to tell first. */
import type { Feed } from './contract'
import { csv } from './csv'
import { googleTsv } from './google-tsv'
import { googleXml } from './google-xml'
import { json } from './json'
import { shopify } from './shopify'
import { woocommerce } from './woocommerce'

export const feeds: readonly Feed[] = [shopify, woocommerce, json, googleXml, googleTsv, csv]
