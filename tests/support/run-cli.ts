/** The built command line, as an owner runs it. */
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const TENDERO = fileURLToPath(new URL('../../dist/cli/tendero.js', import.meta.url))

/** Runs `tendero ARGS` in this folder; gives what it printed. Rejects if it ends with anything but 0. */
export const runCli = async (folder: string, ...args: string[]): Promise<string> =>
  (await promisify(execFile)(process.execPath, [TENDERO, ...args], { cwd: folder })).stdout
