/** A small server on loopback for made-up pages. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Reply {
  status?: number
  headers?: Record<string, string>
  body: string | Uint8Array
}

/** A running server; `url` has no slash at its end. */
export interface Served {
  url: string
  close(): Promise<void>
}

/** Serves what `answer` gives for each request on a free port; `undefined` is a 404, a failure a 500. */
export async function serve(
  answer: (path: string, request: IncomingMessage) => Reply | undefined | Promise<Reply | undefined>,
): Promise<Served> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    try {
      const { status = 200, headers = {}, body } = (await answer(path, request)) ?? { status: 404, body: '' }
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body)
    } catch (reason) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(reason))
    }
  })
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(0, '127.0.0.1', listening)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise(closed => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
