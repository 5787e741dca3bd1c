/** As much of ReQL as a filter needs. https://docs.recombee.com/reql */
import { type Doc, refuseUnless } from './contract'

type Value = string | number | boolean | readonly (string | number | boolean)[]
type Token = { kind: 'name' | 'text' | 'number' | 'sign'; is: string }

function tokensOf(source: string): Token[] {
  const found: Token[] = []
  let rest = source.trim()
  while (rest) {
    const [whole, name, text, number, sign] =
      /^'([^'\\]*)'|^"([^"\\]*)"|^(-?\d+(?:\.\d+)?)|^((?:and|or|not|in|if|then|else|true|false)\b|>=|<=|==|[(){},*])/.exec(
        rest,
      ) ?? []
    refuseUnless(whole, `ReQL: unexpected ${rest}`)
    found.push(
      name !== undefined
        ? { kind: 'name', is: name }
        : text !== undefined
          ? { kind: 'text', is: text }
          : number !== undefined
            ? { kind: 'number', is: number }
            : { kind: 'sign', is: sign! },
    )
    rest = rest.slice(whole.length).trim()
  }
  return found
}

/** The value of an expression for a product; refuses what is none. `names` collects the texts that stood as texts. */
export function evaluate(source: string, doc: Doc, texts: string[] = []): Value {
  const tokens = tokensOf(source)
  let at = 0
  const next = (is: string) => tokens[at]?.kind === 'sign' && tokens[at]?.is === is && ++at
  const expect = (is: string) => refuseUnless(next(is), `ReQL: ${is} expected`)
  const list = (end: string): Value => {
    const all: (string | number | boolean)[] = []
    do all.push(term() as string)
    while (next(','))
    expect(end)
    return all
  }
  const term = (): Value => {
    if (next('(')) {
      const value = product()
      expect(')')
      return value
    }
    if (next('{')) return list('}')
    if (next('true')) return true
    if (next('false')) return false
    const token = tokens[at++]
    refuseUnless(token && token.kind !== 'sign', 'ReQL: a value expected')
    if (token.kind === 'number') return Number(token.is)
    if (token.kind === 'text') texts.push(token.is)
    if (token.kind === 'text') return token.is
    refuseUnless(Object.hasOwn(doc, token.is), `ReQL: no property ${token.is}`)
    return doc[token.is as keyof Doc]
  }
  const comparison = (): Value => {
    if (next('not')) return !comparison()
    const left = term()
    if (next('>=')) return left >= term()
    if (next('<=')) return left <= term()
    if (next('==')) return left === term()
    if (next('in')) return (term() as readonly unknown[]).includes(left)
    return left
  }
  const both = (): Value => {
    let value = comparison()
    while (next('and')) value = [comparison(), value].every(Boolean)
    return value
  }
  const either = (): Value => {
    let value = both()
    while (next('or')) value = [both(), value].some(Boolean)
    return value
  }
  const choice = (): Value => {
    if (!next('if')) return either()
    const holds = either()
    expect('then')
    const yes = term()
    expect('else')
    const no = term()
    return holds ? yes : no
  }
  const product = (): Value => {
    let value = choice()
    while (next('*')) value = Number(value) * Number(choice())
    return value
  }
  const value = product()
  refuseUnless(at === tokens.length, 'ReQL: more than one expression')
  return value
}
