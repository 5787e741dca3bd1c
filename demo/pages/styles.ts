/** The links to the style sheets, in their order. */
import { html } from './html'

export const styles = html`${['base', 'frame', 'home', 'products', 'details', 'narrow'].map(name => html`<link rel="stylesheet" href="/css/${name}.css">`)}`
