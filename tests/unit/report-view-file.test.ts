/** The file that the owner gets: one page, its own policy, nothing from the log that could be more than text. */
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { reportPage } from '../../src/report/page'
import { reportOf } from '../support/report-of'

const parts = { script: 'console.log("</script><!--")', style: 'body { margin: 0 }' }
const hostile = [
  '</script><script>alert(1)</script>',
  '<!--<script>',
  '\u2028\u2029',
  '\u202E&lt;',
  '"\'`{x}',
]

const between = (html: string, start: string, end: string) => html.split(start)[1]?.split(end)[0] ?? ''

test('What visitors wrote comes out as it went in, and ends no element', () => {
  const report = { ...reportOf({ comments: hostile }), shop: '</title><script>alert(2)</script>' }
  const html = reportPage(report, parts)
  const data = between(html, '<script type="application/json" id="report">', '</script>')
  expect(JSON.parse(data)).toEqual(report)
  expect(data).not.toMatch(/[<>\u2028\u2029]/)
  expect(html.match(/<script/g)).toHaveLength(2)
  expect(html.match(/<\/script>/g)).toHaveLength(2)
  expect(html).not.toContain('alert(2)</script>')
})

test('The policy names the script and the style sheet that are there, and nothing else', () => {
  const html = reportPage(reportOf(), parts)
  const policy = between(html, 'Content-Security-Policy" content="', '"')
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(policy).toContain(`default-src 'none'`)
  expect(policy).toContain(`script-src ${hash(between(html, '</script>\n<script>', '</script>'))};`)
  expect(policy).toContain(`style-src ${hash(between(html, '<style>', '</style>'))};`)
  expect(policy).not.toContain('unsafe')
})

test('A shop that speaks Spanish gets a Spanish page', () =>
  expect(reportPage(reportOf({ language: 'es-ES' }), parts)).toContain('<html lang="es-ES">'))
