/** Makes `dist`, the generated reference and the stamped manifests of the demo: the app's chunks, the loader, the CLI, the JSON Schema, the types. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { check, sayProblem } from '../src/check'
import { jsonSchema } from '../src/cli/json-schema'
import { reference } from '../src/cli/reference'
import { stamp } from '../src/cli/write-stamp'

rmSync('dist', { recursive: true, force: true })
// the loader comes after the app: it carries the name of its main chunk
for (const mode of ['app', 'loader', 'cli']) await build({ mode })

// the demo shop's manifests, as a careful owner serves them: checked and stamped
for (const name of readdirSync('demo/manifests')) {
  const { manifest, problems } = check(JSON.parse(readFileSync(`demo/manifests/${name}`, 'utf8')))
  if (!manifest || problems.length > 0)
    throw new Error(`demo/manifests/${name}: ${problems.map(sayProblem).join('\n')}`)
  writeFileSync(`demo/public/${name}`, stamp(manifest))
}

mkdirSync('docs', { recursive: true })
writeFileSync('dist/tendero.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
writeFileSync('docs/manifest.md', reference())
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
})
