/** Reads source text as the compiler does, for rules about it: comments and texts cannot deceive them. */
import { parseAst } from 'vite'

/** A node of the syntax tree; which properties it has follows from its type (ESTree). */
export type Node = { type: string } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

/** All nodes of a source. `file` says whether it is TypeScript, and with JSX. Throws where it cannot be read. */
export function nodesOf(source: string, file: string): Node[] {
  const lang = file.endsWith('.tsx') ? 'tsx' : file.endsWith('.ts') ? 'ts' : 'js'
  const found: Node[] = []
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    else if (isNode(value)) {
      found.push(value)
      Object.values(value).forEach(visit)
    }
  }
  visit(parseAst(source, { lang }))
  return found
}

/** The text of a literal, also of a template without holes; undefined of anything else. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  if (node.type !== 'TemplateLiteral') return undefined
  const [only, ...rest] = node.quasis as { value: { cooked: string } }[]
  return rest.length === 0 ? only?.value.cooked : undefined
}

/** One import, or export from. `value` runs the other file at once, `lazy` when it is called, `type` never. */
export interface Import {
  from: string
  kind: 'value' | 'lazy' | 'type'
}

/** What a source imports. `import { type A }` counts as a value: verbatimModuleSyntax keeps it in the output. */
export function importsOf(source: string, file: string): Import[] {
  return nodesOf(source, file).flatMap((node): Import[] => {
    const from = textOf(node.source)
    if (from === undefined) return []
    const typeOnly = node.importKind === 'type' || node.exportKind === 'type'
    if (node.type === 'ImportExpression') return [{ from, kind: 'lazy' }]
    if (node.type === 'TSImportType') return [{ from, kind: 'type' }]
    if (/^(Import|ExportNamed|ExportAll)Declaration$/.test(node.type))
      return [{ from, kind: typeOnly ? 'type' : 'value' }]
    return []
  })
}
