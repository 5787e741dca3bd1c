#!/usr/bin/env node
/** `npx tendero`: chooses the command and ends with its code: 0 all right, 1 problems found, 2 wrong use. */
import { didYouMean } from '../lib/did-you-mean'
import type { Io } from './io'

const COMMANDS: Record<string, () => Promise<(argv: string[], io: Io) => Promise<number>>> = {
  check: async () => (await import('./check')).check,
  read: async () => (await import('./read')).read,
}

const USAGE = `npx tendero COMMAND

  check FILE           says what is wrong with a manifest, and stamps one that is right
  read FILE --url URL  says what the widget would see on a saved page

npx tendero COMMAND --help says more.`

const io: Io = {
  out: text => process.stdout.write(`${text}\n`),
  err: text => process.stderr.write(`${text}\n`),
  cwd: process.cwd(),
}

const [name, ...argv] = process.argv.slice(2)
if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
  io.out(USAGE)
  process.exitCode = name === undefined ? 2 : 0
} else if (Object.hasOwn(COMMANDS, name)) {
  const command = await COMMANDS[name]!()
  process.exitCode = await command(argv, io)
} else {
  const near = didYouMean(name, Object.keys(COMMANDS))
  io.err(`there is no command "${name}"${near ? `; did you mean "${near}"?` : ''}\n\n${USAGE}`)
  process.exitCode = 2
}
