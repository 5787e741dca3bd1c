/** The one element that a surface adds to the page: closed to the page's styles, open to its readers. */

import { adopt } from '../ui/adopt'
import base from '../ui/base.css?inline'
import { applyTheme } from '../ui/theme'
import type { Outcome, Shown, SurfaceSetting } from './contract'

export interface Host extends Shown {
  element: HTMLElement
  root: ShadowRoot
}

/**
 * Puts a host element where `place` says and gives its shadow root.
 * `onClose` runs once, before the element leaves.
 */
export function createHost(
  setting: SurfaceSetting,
  css: string,
  place: (element: HTMLElement) => void,
  onClose: () => void = () => {},
): Host {
  const { document } = setting.window
  const element = document.createElement('tendero-surface')
  element.lang = setting.words.tag
  element.dir = setting.window.getComputedStyle(document.body ?? document.documentElement).direction
  const root = element.attachShadow({ mode: 'open' })
  adopt(root, base, css)
  place(element)
  applyTheme(element, setting.theme, setting.window)
  let settle: (outcome: Outcome) => void
  const done = new Promise<Outcome>(resolve => {
    settle = resolve
  })
  let open = true
  return {
    element,
    root,
    done,
    close(outcome = 'removed') {
      if (!open) return
      open = false
      onClose()
      element.remove()
      settle(outcome)
    },
  }
}
