/** Why a body could not be read; `code` is stable, the message is for people. */
export class BodyError extends Error {
  constructor(
    readonly code: 'http' | 'html' | 'too-large' | 'too-deep' | 'not-json',
    message: string,
  ) {
    super(message)
  }
}
