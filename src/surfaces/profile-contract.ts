/** What the visitor reads of himself, entry by entry, and what he can do about it. */
import type { Memory } from '../memory'

/** One thing that is known. */
export interface KnownLine {
  key: string
  title: string
  said?: string | undefined
  /** Takes it out, and puts it back; absent where it can only be read. */
  take?: (() => unknown) | undefined
  undo?: (() => unknown) | undefined
  /** He has taken it out on an earlier visit. */
  isTaken?: boolean
  /** Key of the entry that takes this one with it. */
  within?: string | undefined
  /** Of a birthday: "MM-DD", and what puts another in its place: the title follows at once, what is given keeps it. */
  value?: string
  change?: (value: string) => () => unknown
}

export type SectionName =
  | 'answers'
  | 'surveys'
  | 'segments'
  | 'categories'
  | 'products'
  | 'dismissed'
  | 'birthday'
  | 'orders'
  | 'waiting'
  | 'basket'

/** Entries of one kind, newest first. */
export interface KnownSection {
  name: SectionName
  lines: readonly KnownLine[]
}

/** What may be kept: nothing beyond the tab, the necessary, all. */
export type Keeping = 'nothing' | 'necessary' | 'all'

export interface Known {
  sections: readonly KnownSection[]
  keeping: Keeping
  /** Are events sent? */
  isSent: boolean
  /** How often he was here, in words; '' where that is not known. */
  visits: string
}

/** What a correction does: no event, for those go out. */
export type Edit = (change: (memory: Memory) => Memory) => Promise<void>
