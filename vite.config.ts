/** One config, four passes by mode: `app` (ES chunks), `loader` (the classic script of the tag), `cli` (for Node), `report` (the page that `tendero report` writes). */
import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vite'
import { classicJsx } from './build/classic-jsx.ts'
import { plainNamespace } from './build/plain-namespace.ts'
import { withoutDescriptions } from './build/without-descriptions.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }
// light and dark, nesting and so on are written for browsers from 2024 on: nothing is lowered
const browsers = ['chrome123', 'firefox128', 'safari17.5']
const target = ['es2022', ...browsers]

/** The main chunk of the app pass: the loader carries its name, so that two releases cannot mix. */
function mainChunk(): string {
  const main = readdirSync('dist/app').find(name => /^main-.*\.js$/.test(name))
  if (!main) throw new Error('dist/app has no main chunk: run the app pass first')
  return `app/${main}`
}

export default defineConfig(({ mode }) => ({
  publicDir: false as const,
  logLevel: 'warn' as const,
  define: {
    __VERSION__: JSON.stringify(version),
    'process.env.NODE_ENV': '"production"',
    ...(mode === 'loader' && { __MAIN__: JSON.stringify(mainChunk()) }),
  },
  oxc: { jsx: { runtime: 'classic' as const, pragma: 'h', pragmaFrag: 'Fragment' } },
  plugins:
    { app: [withoutDescriptions(), classicJsx(), plainNamespace()], report: [classicJsx()] }[mode] ?? [],
  build: {
    target: mode === 'cli' ? 'node20' : target,
    cssTarget: browsers,
    emptyOutDir: false,
    outDir: { app: 'dist/app', loader: 'dist', cli: 'dist/cli', report: 'dist/cli' }[mode]!,
    ...{
      // library mode, because application mode adds a preload helper that nobody here needs
      app: {
        lib: { entry: { main: 'src/main.ts' }, formats: ['es' as const] },
        rolldownOptions: {
          // what main shares with a lazy chunk stays in main: one request for every page view
          preserveEntrySignatures: 'allow-extension' as const,
          output: {
            minify: true,
            comments: { annotation: false },
            codeSplitting: {
              includeDependenciesRecursively: false,
              groups: [
                {
                  name: 'assistant',
                  test: /node_modules\/preact|rolldown\/runtime|src\/(surfaces\/(assistant|open-modal)|questions\/(index|choice-view|option-buttons)|ui\/(head|icon|question-view|dialogue)|guide\/open-questions|lib\/fill)/,
                },
                {
                  name: 'values',
                  test: /src\/(values|questions\/options|ui\/say-wish|guide\/(refined|without|miss|field-of)\.)/,
                },
              ],
            },
            entryFileNames: '[name]-[hash].js',
            // the second list of a folder of kinds is called after the folder
            chunkFileNames: ({ facadeModuleId }: { facadeModuleId?: string | null }) =>
              `${/(\w+)\/more\.ts$/.exec(facadeModuleId ?? '')?.[1] ?? '[name]'}-[hash].js`,
          },
        },
      },
      loader: {
        lib: {
          entry: 'src/loader.ts',
          formats: ['iife' as const],
          name: 'tenderoLoader',
          fileName: () => 'tendero.js',
        },
        rolldownOptions: { output: { minify: true } },
      },
      cli: {
        ssr: 'src/cli/tendero.ts',
        minify: false,
        rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' } },
      },
      // beside the command line, which puts both into the page that it writes
      report: {
        lib: {
          entry: 'src/report/view/main.tsx',
          formats: ['iife' as const],
          name: 'tenderoReport',
          fileName: () => 'report-page.js',
          cssFileName: 'report-page',
        },
        rolldownOptions: { output: { minify: true, comments: { annotation: false, legal: false } } },
      },
    }[mode],
  },
}))
