/** Makes `dist` and the generated reference: the loader, the app's chunks, the CLI, the JSON Schema, the types. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { build, type InlineConfig } from 'vite'
import { jsonSchema } from './src/cli/json-schema'
import { reference } from './src/cli/reference'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
const define = { __VERSION__: JSON.stringify(version), 'process.env.NODE_ENV': '"production"' }

const shared: InlineConfig = { configFile: false, logLevel: 'warn', publicDir: false, define }
const target = ['es2022', 'chrome123', 'firefox128', 'safari17.5']

rmSync('dist', { recursive: true, force: true })

// the app: library mode, because application mode adds a preload helper that nobody here needs
await build({
  ...shared,
  build: {
    target,
    cssTarget: target,
    outDir: 'dist/app',
    lib: { entry: { main: 'src/main.ts' }, formats: ['es'] },
    rolldownOptions: {
      // what main shares with a lazy chunk stays in main: one request for every page view
      preserveEntrySignatures: 'allow-extension',
      output: {
        minify: true,
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
})
const main = readdirSync('dist/app').find(name => /^main-.*\.js$/.test(name))
if (!main) throw new Error('the build made no main chunk')

// the loader: a classic script that carries the name of its main
await build({
  ...shared,
  define: { ...define, __MAIN__: JSON.stringify(`app/${main}`) },
  build: {
    target,
    outDir: 'dist',
    emptyOutDir: false,
    lib: { entry: 'src/loader.ts', formats: ['iife'], name: 'tenderoLoader', fileName: () => 'tendero.js' },
    rolldownOptions: { output: { minify: true, extend: true } },
  },
})

// the CLI: for Node, with its dependencies left where npm puts them
await build({
  ...shared,
  build: {
    target: 'node20',
    ssr: 'src/cli/tendero.ts',
    outDir: 'dist/cli',
    minify: false,
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
  },
})

writeFileSync('dist/tendero.schema.json', `${JSON.stringify(jsonSchema(), null, 2)}\n`)
writeFileSync('docs/manifest.md', reference())
execFileSync('npx', ['tsc', '-p', 'tsconfig.types.json'], { stdio: 'inherit' })
