/** A page of a shop with everything on it that exit detectors mistake for leaving, and our code as the only script. */
import { build } from 'vite'
import { type Served, serve } from './serve'

/** One module of the source and all that it imports, as a browser takes it. */
export async function moduleOf(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['es'] }, target: 'es2022' },
  })
  const [output] = [built].flat() as { output: { code?: string }[] }[]
  return output!.output.find(file => file.code)!.code!
}

const HTML = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Fans</title><link rel="icon" href="data:,">
<style>
body { margin: 0; font: 16px sans-serif } header { height: 56px; background: #eee } header a { padding: 18px; display: inline-block }
main { height: 3000px; padding: 20px } select, input { margin: 8px } iframe { position: absolute; top: 300px; left: 700px }
#late { position: absolute; top: 0; left: 500px; width: 200px; height: 100px; background: gold }
</style>
<header><a href="#a">Fans</a><a href="#b">Heaters</a><a href="#c">Cart</a></header>
<main><select id="sort"><option>Cheapest</option><option>Quietest</option></select>
<input id="mail" name="email" autocomplete="email"><p id="text">A quiet fan for the bedroom, with a remote control.</p>
<dialog id="dialog"><button>Close</button></dialog></main>
<iframe title="Reviews" width="300" height="200" srcdoc="<input id=in>"></iframe>
<script type="module">
import { exitIntent } from '/exit-intent.js'
import { exitInputs } from '/exit-inputs.js'
Object.assign(window, { fires: 0, heard: [] })
const disarm = exitIntent({ type: 'exit-intent', after: '1s' }, () => window.fires++, { document, window, onEvent: () => () => {} })
const inputs = exitInputs(document, performance.now(), input => window.heard.push(input))
Object.assign(window, { ready: true, disarm: () => { disarm(); inputs.stop() } })
</script></html>`

/** Serves the page. On it, `fires` counts what exit-intent says; `heard` has every input. */
export async function serveExitPage(): Promise<Served> {
  const [intent, inputs] = await Promise.all([
    moduleOf('src/triggers/exit-intent.ts'),
    moduleOf('src/triggers/exit-inputs.ts'),
  ])
  const headers = { 'content-type': 'text/javascript' }
  return serve(path => {
    if (path === '/exit-intent.js') return { headers, body: intent }
    if (path === '/exit-inputs.js') return { headers, body: inputs }
    return path === '/' ? { body: HTML } : undefined
  })
}
