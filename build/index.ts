/** Makes `dist` and the generated reference: the app's chunks, the loader, the CLI, the JSON Schema, the types. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { jsonSchema } from '../src/cli/json-schema'
import { reference } from '../src/cli/reference'

rmSync('dist', { recursive: true, force: true })
// the loader comes after the app: it carries the name of its main chunk
for (const mode of ['app', 'loader', 'cli']) await build({ mode })

mkdirSync('docs', { recursive: true })
writeFileSync('dist/tendero.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
writeFileSync('docs/manifest.md', reference())
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
})
