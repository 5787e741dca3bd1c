/** Markup as a tagged template: whatever is put in is escaped, unless it is markup already. */

export interface Markup {
  readonly markup: string
}
type Part = Markup | string | number | false | null | undefined | readonly Part[]

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const write = (part: Part): string => {
  if (part === false || part === null || part === undefined) return ''
  if (typeof part === 'string') return part.replace(/[&<>"']/g, c => ENTITIES[c]!)
  if (typeof part === 'number') return String(part)
  return 'markup' in part ? part.markup : part.map(write).join('')
}

export const html = (texts: TemplateStringsArray, ...parts: Part[]): Markup => ({
  markup: texts.reduce((all, text, i) => all + write(parts[i - 1]) + text),
})

/** Data for scripts, in a block that the browser never runs; `<` cannot end it. */
export const dataBlock = (type: string, id: string, data: unknown): Markup => ({
  markup: `<script type="${type}"${id && ` id="${id}"`}>${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
})
