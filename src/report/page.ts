/** The report as one file that opens anywhere: figures, styles and script lie in it, and nothing leaves it. */
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Report } from './contract'
import { saying } from './view/say'

/** The page's script and style sheet, as the build makes them of `view/`. */
export interface PageParts {
  script: string
  style: string
}

/** Beside the built command line; seen from the sources, in `dist`. Throws if nothing was built. */
function builtParts(): PageParts {
  for (const folder of ['./', '../../dist/cli/']) {
    const at = (name: string) => fileURLToPath(new URL(folder + name, import.meta.url))
    if (existsSync(at('report-page.js')))
      return {
        script: readFileSync(at('report-page.js'), 'utf8'),
        style: readFileSync(at('report-page.css'), 'utf8'),
      }
  }
  throw new Error('the page of the report is not built: npm run build')
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, sign => `&#${sign.codePointAt(0)};`)

/** JSON that no HTML parser can mistake for markup: its script element ends where it should. */
const asData = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

/** Of a bundle: "</script" and "<!--" stand in strings only, where a backslash changes nothing. */
const asScript = (source: string): string =>
  source.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

/**
 * One HTML page, whole. Its policy names its own script and style sheet by their hashes and allows nothing else: no
 * request, no inline handler, no style element (Plot's own is taken out before it is shown, and what it sets on single
 * elements goes by the CSSOM, which the policy does not mind).
 */
export function reportPage(report: Report, parts: PageParts = builtParts()): string {
  const { language, words } = saying(report)
  const script = asScript(parts.script)
  const style = parts.style.replace(/<\/(style)/gi, '<\\/$1')
  const policy = [
    `default-src 'none'`,
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escaped(words.title(report.shop))}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<div id="page"><noscript>${escaped(words.needsScript)}</noscript></div>
<script type="application/json" id="report">${asData(report)}</script>
<script>${script}</script>
</body>
</html>
`
}
