/** Runs a made-up tool on loopback, and gives a fetch that finds it under the tool's own hosts. */
import type { ServerResponse } from 'node:http'
import { type Answering, startAnswering } from '../support/answering'
import { type Doc, type MadeUpTool, Refusal, type ToolRequest } from './contract'

export interface RunningTool {
  server: Answering
  /** What was asked that its documentation does not allow. */
  refused: string[]
  fetch: typeof fetch
  /** It answers as it does, with these products. */
  answer(docs: readonly Doc[]): void
  /** It answers so, whatever is asked. */
  fail(how: (response: ServerResponse, nth: number) => void): void
}

const json = (response: ServerResponse, status: number, body: unknown) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))

export async function startTool(tool: MadeUpTool): Promise<RunningTool> {
  const server = await startAnswering()
  const refused: string[] = []
  const understood = (): ToolRequest => {
    const { method, url, headers, body } = server.asked.at(-1)!
    const { pathname, searchParams } = new URL(url, 'http://tool')
    return { method, path: pathname, query: searchParams, headers, body: body ? JSON.parse(body) : undefined }
  }
  return {
    server,
    refused,
    fetch: (address, init) => {
      const url = String(address)
      return fetch(tool.hosts ? url.replace(tool.hosts, server.url) : url, init)
    },
    answer(docs) {
      refused.length = 0
      server.answer(response => {
        try {
          const { status, body } = tool.answer(understood(), docs)
          json(response, status, body)
        } catch (error) {
          refused.push(String(error))
          json(response, error instanceof Refusal ? error.status : 500, { message: String(error) })
        }
      })
    },
    fail: server.answer,
  }
}
