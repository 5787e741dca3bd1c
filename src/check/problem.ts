/** What is wrong with a manifest, where, and what to write instead. */
import type { Path } from './path'

export interface Problem {
  /** `guides.find-a-fan.questions[0].options[2].wish.field` */
  path: string
  what: string
  fix: string
  /** The guide or campaign that it belongs to; with an error, the one that is left out. */
  block?: Block
  severity: 'error' | 'warning'
}

export interface Block {
  kind: 'guide' | 'campaign'
  id: string
}

/** How the checks say that something is wrong. */
export type Report = (path: Path, what: string, fix: string, severity?: Problem['severity']) => void

/** A way to report on one block; `onError` is called when a problem leaves it out. */
export type ReportFor = (block?: Block, onError?: () => void) => Report

/** The problem as one line. */
export const sayProblem = ({ path, what, fix, severity }: Problem): string =>
  `${severity === 'warning' ? 'warning: ' : ''}${path}: ${what}; ${fix}`
