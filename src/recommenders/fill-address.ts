import { dig } from './dig'

/**
 * An address with its variables filled in, each escaped: {product}, {limit}, {answers.QUESTION} and whatever else there
 * is; of lists the values with commas between. What is not known is left empty, and so is "..", which would leave the
 * folder even when escaped.
 */
export const fillAddress = (template: string, variables: object): string =>
  template.replace(/\{([\w.-]+)\}/g, (_, path: string) =>
    encodeURIComponent(String(dig(variables, path) ?? '').replace(/^\.+$/, '')),
  )
