/** A POST of JSON. `type` "text/plain" is for tools that take it: it spares the visitor a CORS preflight for each question. */
export const jsonPost = (
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  type = 'application/json',
): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': type, ...headers },
  body: JSON.stringify(body),
})
