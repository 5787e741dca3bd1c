/** Makes `dist`, the generated reference and the stamped manifests of the demo: the app's chunks, the loader, the CLI, the report's page, the JSON Schema, the types. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { build } from 'vite'
import { jsonSchema } from '../src/cli/json-schema'
import { reference } from '../src/cli/reference'

rmSync('dist', { recursive: true, force: true })
// the loader comes after the app: it carries the name of its main chunk
for (const mode of ['app', 'loader', 'cli', 'report']) await build({ mode })

// the demo shop's manifests, as a careful owner serves them: checked and stamped
for (const name of readdirSync('demo/manifests')) {
  const catalog = `demo/public/${name.replace('tendero', 'catalog')}`
  const said = execFileSync(
    process.execPath,
    [
      'dist/cli/tendero.js',
      'check',
      `demo/manifests/${name}`,
      ...(existsSync(catalog) ? ['--catalog', catalog] : []),
      '--write',
      `demo/public/${name}`,
    ],
    { encoding: 'utf8' },
  )
  if (/^warning: /m.test(said)) throw new Error(said)
}

mkdirSync('docs', { recursive: true })
writeFileSync('dist/tendero.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
writeFileSync('docs/manifest.md', reference())
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
})
