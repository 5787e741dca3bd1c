/** Style sheets for shadow roots. Constructed ones pass any `style-src`, `<style>` does not. */
const sheets = new Map<string, CSSStyleSheet>()

/** Adopts these sheets beside those that the root has; each text is parsed once a page. */
export function adopt(root: ShadowRoot, ...texts: readonly string[]): void {
  for (const text of texts) {
    const sheet = sheets.get(text) ?? new CSSStyleSheet()
    if (!sheets.has(text)) sheet.replaceSync(text)
    sheets.set(text, sheet)
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet)
  }
}
