/** A real HTTP server on loopback that answers as a test says, and remembers what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Asked {
  method: string
  url: string
  headers: IncomingMessage['headers']
  body: string
}

export interface Answering {
  url: string
  asked: Asked[]
  /** What it does from now on; called with the number of requests so far, this one included. */
  answer(how: (response: ServerResponse, nth: number) => void): void
  close(): Promise<void>
}

export async function startAnswering(): Promise<Answering> {
  const asked: Asked[] = []
  let how = (response: ServerResponse, _nth: number): void => void response.end()
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8')
    request.on('data', (part: string) => (body += part))
    request.on('end', () => {
      asked.push({ method: request.method!, url: request.url!, headers: request.headers, body })
      how(response, asked.length)
    })
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer(next) {
      asked.length = 0
      how = next
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
