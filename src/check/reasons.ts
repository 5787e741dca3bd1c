/** Why something that authors of other tools are used to does not exist here, and what does the same honestly. */
import { isObject, type Path, valueAt } from './path'
import { looksSecret } from './secrets'
import { isShaming, SHAME } from './shaming'
import { keyOption } from './tool-keys'
import { isOfConditions, unknownType } from './unknown-type'
import { list, quote } from './words'

interface Sentence {
  what: string
  fix: string
}
const SURFACE = /^(prompt|bar|inline|cart-recovery|assistant|launcher)$/
const CLOSE = /^(is|show|hide|no|has|with|allow)?(clos|dismiss|cancel|escap|cross|x$|xbutton|backdrop|esc$)/
const RESTART =
  /duration|minute|hour|second|day|evergreen|session|visitor|restart|reset|repeat|loop|length|timer|rolling|start|random/
const TICKED = /tick|check|default|select|optin|agree|implied/

const A_MOMENT = 'a moment with its zone such as "2026-12-01T23:59:00+01:00"'

/** The sentence for what `check` refuses at this path of the source; undefined where the schema, with this `fix`, has said all. */
export function reasonFor(path: Path, source: unknown, fix: string): Sentence | undefined {
  const key = String(path.at(-1))
  const value = valueAt(source, path)
  const parent = valueAt(source, path.slice(0, -1))
  const type = isObject(parent) && typeof parent.type === 'string' ? parent.type : ''
  const plain = key.toLowerCase().replace(/[\W_]/g, '')
  if (looksSecret(value))
    return {
      what: 'this is a private key, and everybody can read the manifest',
      fix: 'take it out, and make a new one',
    }
  const isSlip = fix.startsWith('did you mean') && !/api|admin|write|master|private/.test(plain)
  const ofKey = path[0] === 'recommender' && value !== undefined && !isSlip && keyOption(type, key)
  if (ofKey) return ofKey
  // a slip of the pen is told from another tool's word by the schema
  if (key === 'type' && typeof value === 'string')
    return fix.startsWith('did you mean') ? undefined : unknownType(value, path)
  if (type === 'countdown' && !/^(type|ends|text)$/.test(key) && RESTART.test(plain))
    return {
      what: `unknown key ${quote(key)}: a countdown has one end for everybody, and cannot start again`,
      fix: `write "ends", ${A_MOMENT}`,
    }
  if (/^(ends|after|before)$/.test(key) && typeof value === 'string') return ofMoment(value)
  if (key === 'ends' && value === undefined) return { what: 'is missing', fix: `write ${A_MOMENT}` }
  if (key === 'decline' && /^(prompt|cart-recovery)$/.test(type)) return ofDecline(value)
  if ((SURFACE.test(type) || type === 'survey') && CLOSE.test(plain))
    return { what: `unknown key ${quote(key)}: it can always be closed`, fix: 'take this out' }
  if ((/^(sign-up|save-cart|contact)$/.test(type) || path.at(-2) === 'consent') && TICKED.test(plain))
    return {
      what: `unknown key ${quote(key)}: consent is never ticked for the visitor`,
      fix: 'take this out',
    }
  if (/^(text|body|message|html|blocks)$/.test(plain) && SURFACE.test(type))
    return {
      what: `unknown key ${quote(key)}: what it says is a list of blocks`,
      fix: 'write "content": [{ "type": "text", "text": "…" }]',
    }
  if (/^(holdout|share)$/.test(key) && typeof value === 'number' && value > 0.5 && value <= 100)
    return {
      what: `${value} is no share`,
      fix: `write 0.1 for 10 %${key === 'holdout' ? ', and at most 0.5' : ''}`,
    }
  if (isOfConditions(path)) return ofCondition(path, value, parent)
}

function ofCondition(path: Path, value: unknown, parent: unknown): Sentence | undefined {
  if (Array.isArray(value) && /^(audience|not)$/.test(String(path.at(-1))))
    return {
      what: 'a list of conditions has a word before it',
      fix: 'write { "all": [ … ] } or { "any": [ … ] }',
    }
  const isNone = isObject(parent) && !['type', 'all', 'any', 'not'].some(key => Object.hasOwn(parent, key))
  if (isNone && /^(type|all)$/.test(String(path.at(-1))))
    return {
      what: 'a condition has a type',
      fix: 'write it as { "type": "cart", "totalAtLeast": 40 }, or a tree of them with all, any, not',
    }
}

function ofMoment(moment: string): Sentence | undefined {
  if (!/^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?)?$/.test(moment)) return
  const whole = moment.length === 10 ? `${moment}T23:59:00` : moment.replace(' ', 'T')
  return {
    what: `${quote(moment)} has no zone: it would be another moment in each country`,
    fix: `write it whole, such as "${whole}+01:00"`,
  }
}

function ofDecline(value: unknown): Sentence {
  const words = isObject(value) ? Object.values(value) : [value]
  const shaming = words.some(word => typeof word === 'string' && isShaming(word))
  return {
    what: shaming ? SHAME : 'decline is no text of your own: it has neutral words in each language',
    fix: `decline is one of ${list(['close', 'no-thanks', 'not-now', 'later'])}`,
  }
}
