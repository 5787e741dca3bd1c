/**
 * The name of a product of a basket, else its id as far as it looks like one: a link with a basket can be written by
 * anybody, and must not put sentences into the shop's mouth.
 */
export function lineName({ id, title }: { id: string; title?: string | null }): string {
  const [word = ''] = /^\S{0,30}/.exec(id) ?? []
  return title || (word === id ? id : `${word}…`)
}
