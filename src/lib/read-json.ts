import { parseJson } from './parse-json'
import { readText } from './read-text'

/** Reads a reply as JSON within `maxBytes`. Throws BodyError. */
export const readJson = async (response: Response, maxBytes: number): Promise<unknown> =>
  parseJson(await readText(response, maxBytes))
