/** Build step: the page needs no sentences about keys. Without them the checker is a sixth smaller. */
import { type Plugin, parseAst } from 'vite'

interface Node {
  type: string
  start: number
  end: number
  callee?: { name?: string }
  arguments?: Node[]
}

/** Turns each `described(schema, '…')` of our schemas into `schema`. For the app's chunks only: the CLI needs them. */
export const withoutDescriptions = (): Plugin => ({
  name: 'without-descriptions',
  transform: {
    filter: { id: /\/src\/.*(schema|vocabulary)\.ts$/ },
    handler(code) {
      const cuts: [start: number, end: number][] = []
      visit(
        parseAst(code, { lang: 'ts' }) as unknown as Node,
        ({ type, start, end, callee, arguments: given }) => {
          const [schema, sentence] = given ?? []
          if (type !== 'CallExpression' || callee?.name !== 'described' || !schema || !sentence) return
          cuts.push([start, schema.start], [schema.end, end])
        },
      )
      cuts.sort(([a], [b]) => b - a)
      return cuts.reduce((text, [start, end]) => text.slice(0, start) + text.slice(end), code)
    },
  },
})

function visit(node: unknown, see: (node: Node) => void): void {
  if (typeof node !== 'object' || node === null) return
  if ('type' in node) see(node as Node)
  for (const child of Object.values(node)) visit(child, see)
}
