/** The conditions at the ends of a tree of all, any and not. */
import type { Path } from './path'

type Tree = { type: string } | { all: Tree[] } | { any: Tree[] } | { not: Tree }
type Leaf<T> = Extract<T, { type: string }>

/** Every leaf with its path. */
export function leaves<T extends Tree>(tree: T, path: Path): [leaf: Leaf<T>, path: Path][] {
  if ('type' in tree) return [[tree as Leaf<T>, path]]
  if ('not' in tree) return leaves(tree.not as T, [...path, 'not'])
  const [key, inner] = 'all' in tree ? (['all', tree.all] as const) : (['any', tree.any] as const)
  return inner.flatMap((branch, i) => leaves(branch as T, [...path, key, i]))
}
