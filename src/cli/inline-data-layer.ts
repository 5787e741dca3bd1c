/** What the scripts of a saved page would push to the data layer, as far as it is written out in plain values. */
import { readLiterals } from './read-literal'

const PUSHES = /([\w$]+)\s*(?:\.push\s*\(|=\s*\[)|\bgtag\s*\(/g

/** The entries, in the order of the page. What is computed ("{ price: total() }") is skipped: no script runs. */
export function inlineDataLayer(document: Document, name: string): unknown[] {
  const entries: unknown[] = []
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    if (!text.includes(name) && !text.includes('gtag')) continue
    for (const match of text.matchAll(PUSHES)) {
      const [opening, target] = match
      if (target !== undefined && target !== name) continue
      const values = readLiterals(text, match.index + opening.length)
      if (values?.length) entries.push(...(target === undefined ? [values] : values))
    }
  }
  return entries
}

const CALLS = /\b(?:fbq|ttq\.track)\s*\(/g

/** The same of what Meta's and TikTok's pixels are told, call by call. */
export function inlinePixels(document: Document): unknown[] {
  const calls: unknown[] = []
  for (const script of document.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? ''
    if (!/fbq|ttq/.test(text)) continue
    for (const match of text.matchAll(CALLS)) {
      const values = readLiterals(text, match.index + match[0].length)
      if (values) calls.push(match[0].startsWith('ttq') ? ['track', ...values] : values)
    }
  }
  return calls
}
