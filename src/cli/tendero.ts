#!/usr/bin/env node
/** `npx tendero`: chooses the command and ends with its code: 0 all right, 1 problems found, 2 wrong use. */
import { didYouMean } from '../lib/did-you-mean'
import type { Io } from './io'

const COMMANDS: Record<string, () => Promise<(argv: string[], io: Io) => Promise<number>>> = {
  catalog: async () => (await import('./catalog')).catalog,
  check: async () => (await import('./check')).check,
  read: async () => (await import('./read')).read,
  train: async () => (await import('./train')).train,
  evaluate: async () => (await import('./evaluate')).evaluate,
  init: async () => (await import('./init')).init,
  simulate: async () => (await import('./simulate')).simulate,
  report: async () => (await import('./report')).report,
}

const USAGE = `npx tendero COMMAND

  init CATALOG             drafts a first manifest from a catalogue
  check FILE               says what is wrong with a manifest, and stamps one that is right
  simulate FILE            plays visitors against its guides, and says how soon they find
  catalog IN -o OUT        compiles the shop's products into the small file that the page loads
  read FILE --url URL      says what the widget would see on a saved page
  report EVENTS -o PAGE    turns an event log into a page: what visitors said and did, and what it brought
  train EVENTS -o MODEL    learns from an event log what is looked at next
  evaluate MODEL EVENTS    says how well a model foresees another log

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
