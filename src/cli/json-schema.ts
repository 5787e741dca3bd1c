/** The manifest's JSON Schema, with which editors complete and explain a manifest while it is written. */
import * as z from 'zod/mini'
import { block } from '../blocks/schema'
import { answerCondition } from '../conditions/answer-schema'
import { condition, leaf } from '../conditions/schema'
import { guide } from '../guide/schema'
import { address, duration, id, instant, locale, pageType, selector, text } from '../lib/vocabulary'
import { platform } from '../platforms/schema'
import { question } from '../questions/schema'
import { wish } from '../questions/wish-schema'
import { mapping, recommender } from '../recommenders/schema'
import { recoverySink } from '../recovery/schema'
import { campaign, manifest } from '../schema'
import { sink } from '../sinks/schema'
import { surface } from '../surfaces/schema'
import { trigger } from '../triggers/schema'

/** The part of JSON Schema (draft 2020-12) that manifests need. */
export interface JsonSchema {
  $schema?: string
  $ref?: string
  $defs?: Record<string, JsonSchema>
  title?: string
  description?: string
  default?: unknown
  const?: unknown
  enum?: unknown[]
  type?: string | string[]
  properties?: Record<string, JsonSchema>
  required?: string[]
  additionalProperties?: JsonSchema | boolean
  items?: JsonSchema
  anyOf?: JsonSchema[]
  oneOf?: JsonSchema[]
  minimum?: number
  maximum?: number
  exclusiveMinimum?: number
}

const words = { text, duration, instant, id, address, selector, language: locale, 'page-type': pageType }
const trees = { condition, 'answer-condition': answerCondition }
const blocks = { guide, wish, campaign, mapping, ...trees }
const kinds = {
  question,
  trigger,
  condition: leaf,
  surface,
  block,
  recommender,
  recovery: recoverySink,
  sink,
  platform,
}

/** Schemas by the name that they have in `$defs` and in the reference. */
function named(): [name: string, title: string, schema: z.core.$ZodType][] {
  const plain = Object.entries({ ...words, ...blocks }).map(
    ([name, schema]): [string, string, z.core.$ZodType] => [name, name, schema],
  )
  const kind = Object.entries(kinds).flatMap(([family, union]) =>
    union.def.options.map((option): [string, string, z.core.$ZodType] => {
      const [type] = option.shape.type.def.values
      return [`${family}-${type}`, `${family}: ${type}`, option]
    }),
  )
  const branch = Object.entries(trees).flatMap(([family, tree]) =>
    (tree._zod.def as z.core.$ZodUnionDef).options.flatMap((option): [string, string, z.core.$ZodType][] => {
      const [key] = Object.keys((option._zod.def as z.core.$ZodObjectDef).shape ?? { type: option })
      return key && key !== 'type' ? [[`${family}-${key}`, `${family}: ${key}`, option]] : []
    }),
  )
  return [...plain, ...kind, ...branch]
}

/** The same each time, as the build writes it to dist/tendero.schema.json. */
export function jsonSchema(): JsonSchema {
  for (const [name, title, schema] of named())
    z.globalRegistry.add(schema, { ...z.globalRegistry.get(schema), id: name, title })
  const { $schema, ...rest } = z.toJSONSchema(manifest, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // zod's bound of whole numbers tells an author nothing
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  return { $schema, title: 'Tendero manifest', ...rest } as JsonSchema
}
