import { dig, isObject } from './dig'

/**
 * A body as the shop wrote it, with { "$var": "limit" } replaced by the variable, which stays the number or the list
 * that it is. What is not known is left out, and so is what holds nothing else. A value is never read as a template.
 */
export function fillBody(template: unknown, variables: object): unknown {
  if (Array.isArray(template)) return filled(template.map(part => fillBody(part, variables)))
  if (!isObject(template)) return template
  if (typeof template.$var === 'string') return dig(variables, template.$var) ?? undefined
  const parts = Object.entries(template).map(([key, part]) => [key, fillBody(part, variables)] as const)
  const known = parts.filter(([, part]) => part !== undefined)
  return known.length || !parts.length ? Object.fromEntries(known) : undefined
}

const filled = (parts: readonly unknown[]) => {
  const known = parts.filter(part => part !== undefined)
  return known.length || !parts.length ? known : undefined
}
