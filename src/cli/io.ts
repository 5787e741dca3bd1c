/** What a command may touch of the terminal, handed in so that tests can listen. */
export interface Io {
  /** Prints one or more lines to the standard output; the line end is added. */
  out(text: string): void
  /** The same to the standard error. */
  err(text: string): void
  /** The folder that relative file names start from. */
  cwd: string
}
