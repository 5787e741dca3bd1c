/** A quiet button in the corner that opens a guide. Plain DOM: it waits on many pages and is pressed on few. */
import css from '../ui/launcher.css?inline'
import { markSvg, svg } from '../ui/mark'
import type { Show } from './contract'
import { createHost } from './host'
import type { SurfaceOf } from './schema'

export const launcher: Show<SurfaceOf<'launcher'>> = (surface, setting) => {
  const { document } = setting.window
  const host = createHost(setting, css, element => {
    element.dataset.corner = surface.corner
    // beside the body, not in it: pages that swap their body keep it
    document.documentElement.append(element)
  })
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'primary'
  button.append(svg(document, markSvg), setting.words.text(surface.label ?? setting.guide.title))
  button.setAttribute('aria-haspopup', 'dialog')
  button.addEventListener('click', () => void setting.open(surface.guide, {}))
  host.root.append(button)
  return host
}
