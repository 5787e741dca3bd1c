/** What people do on a page of a shop without leaving it, the harmless and the confusable. */
import type { Desk } from './desk'

type Doing = (desk: Desk) => void

const read: Doing = ({ dice, wait, go, at }) => {
  wait(dice.about(2200, 2))
  if (dice.next() < 0.5) go(at().x + 30 * dice.normal(), at().y + 30 * dice.normal(), 40, 2)
}

const scroll: Doing = ({ dice, act, wait }) => {
  for (let i = dice.between(3, 14); i > 0; i--) {
    act('scroll')
    wait(dice.about(60, 1.8))
  }
  wait(dice.about(700, 2))
}

const point: Doing = ({ dice, go, visit, wait, click, at }) => {
  // mostly something near, and in no hurry
  const near = dice.next() < 0.7
  const within = (n: number, most: number) => Math.min(most - 30, Math.max(60, n))
  const x = near ? at().x + 220 * dice.normal() : dice.between(0, visit.width)
  const y = near ? at().y + 130 * dice.normal() : dice.between(0, visit.height)
  go(within(x, visit.width), within(y, visit.height), dice.between(30, 160), dice.about(1.8, 1.4))
  wait(dice.about(500, 2))
  if (dice.next() < 0.35) click()
}

/** Menu, search, account and cart lie at the top of most shops. */
const topNavigation: Doing = ({ dice, go, visit, wait, click }) => {
  const y = dice.between(10, 90)
  go(dice.between(60, visit.width - 60), y, 34, dice.about(1.5, 1.4))
  wait(dice.about(500, 2))
  if (dice.next() < 0.4) go(dice.between(60, visit.width - 60), y, 34, 1.5)
  if (dice.next() < 0.5) click()
  wait(dice.about(600, 2))
}

const flick: Doing = ({ dice, go, visit, wait }) => {
  for (let i = dice.between(1, 4); i > 0; i--)
    go(dice.between(20, visit.width - 20), dice.between(4, visit.height - 20), 130, dice.between(0.4, 0.65))
  wait(dice.about(600, 2))
}

const select: Doing = ({ dice, go, visit, wait, act, cover, click, at, quirky }) => {
  go(dice.between(60, visit.width - 60), dice.between(40, visit.height - 60), 36)
  click()
  act('focus', { on: 'select' })
  act('select')
  if (quirky) act('out', { x: Math.round(dice.between(2, 80)), y: Math.round(dice.between(2, 24)) })
  cover(true)
  go(at().x, at().y + dice.between(-160, 160), 24)
  wait(dice.about(700, 2))
  cover(false)
  if (quirky) act('over')
  act('key')
  wait(dice.about(800, 2))
  go(at().x + 60 * dice.normal(), at().y + 100, 60)
  if (dice.next() < 0.7) {
    click()
    act('focus')
  }
}

const type: Doing = ({ dice, go, visit, wait, act, click, quirky }) => {
  go(dice.between(60, visit.width - 60), dice.between(20, visit.height - 60), 36)
  click()
  act('focus', { on: 'field' })
  wait(dice.about(600, 1.6))
  if (quirky) act('out', { x: 20, y: Math.round(dice.between(2, 30)) })
  // some push the pointer out of the way of what they write
  if (dice.next() < 0.3) go(dice.between(60, visit.width), dice.between(-40, 200), 120)
  for (let i = dice.between(4, 18); i > 0; i--) {
    act('key')
    wait(dice.about(170, 1.6))
  }
  go(dice.between(60, visit.width - 60), dice.between(60, visit.height - 60), 80)
  click()
  act('focus')
}

const scrollbar: Doing = ({ dice, go, visit, wait, act, hold, at }) => {
  go(visit.width - 8, dice.between(20, visit.height - 60), 14)
  hold(1)
  const ends = dice.between(-30, visit.height)
  for (let i = 0; i < 6; i++) {
    act('scroll')
    go(visit.width - 8 + 8 * dice.normal(), at().y + (ends - at().y) / (6 - i), 30)
  }
  hold(0)
  wait(dice.about(600, 2))
  go(visit.width * dice.between(0.3, 0.9), dice.between(80, visit.height - 40), 120)
}

const selectText: Doing = ({ dice, go, visit, wait, hold, at }) => {
  go(dice.between(80, visit.width - 80), dice.between(100, visit.height - 40), 20)
  hold(1)
  go(at().x + dice.between(-300, 300), at().y + dice.between(-500, 60), 40)
  hold(0)
  wait(dice.about(900, 2))
}

const contextMenu: Doing = ({ dice, go, visit, wait, act, cover, quirky }) => {
  go(dice.between(80, visit.width - 80), dice.between(80, visit.height - 80), 60)
  act('down')
  act('contextmenu')
  act('up')
  if (quirky) act('out')
  cover(true)
  go(dice.between(80, visit.width - 80), dice.between(20, visit.height - 40), 24)
  wait(dice.about(800, 2))
  cover(false)
  if (quirky) act('over')
}

/** Puts the pointer out of the way to read, beyond one of the edges. */
const park: Doing = ({ dice, go, visit, wait, at, chrome }) => {
  const { width, height } = visit
  const over = dice.between(15, 90)
  const side = dice.weighed({ top: 30, right: 25, left: 20, bottom: 25 })
  if (side === 'top') go(at().x + 100 * dice.normal(), -Math.min(over, chrome), 60)
  if (side === 'right') go(width + over, at().y + 80 * dice.normal(), 80)
  if (side === 'left') go(-over, at().y + 80 * dice.normal(), 80)
  if (side === 'bottom') go(at().x + 100 * dice.normal(), height + over, 80)
  wait(dice.about(5000, 1.8))
  go(dice.between(80, width - 80), dice.between(80, height - 60), 120)
}

/** Looks at the tabs or the address, perhaps clicks there, and comes back. */
const lookAtChrome: Doing = ({ dice, go, visit, wait, act, chrome }) => {
  go(dice.between(60, visit.width - 60), -dice.between(12, chrome - 8), 34, dice.about(1.3, 1.4))
  wait(dice.about(900, 2.2))
  if (dice.next() < 0.3) {
    act('blur')
    wait(dice.about(2500, 1.7))
    act('focus')
  }
  go(dice.between(80, visit.width - 80), dice.between(60, visit.height - 60), 120)
}

/** Works in a second window while the pointer still crosses this one. */
const otherWindow: Doing = ({ dice, go, visit, wait, act }) => {
  act('blur')
  for (let i = dice.between(1, 4); i > 0; i--) {
    go(dice.between(-80, visit.width + 80), dice.between(-80, visit.height), 120)
    wait(dice.about(900, 2))
  }
  go(dice.between(80, visit.width - 80), dice.between(80, visit.height - 60), 120)
  act('focus')
  act('down')
  act('up')
}

/** Name -> doing. */
export const DOINGS = {
  read,
  scroll,
  point,
  topNavigation,
  flick,
  select,
  type,
  scrollbar,
  selectText,
  contextMenu,
  park,
  lookAtChrome,
  otherWindow,
} satisfies Record<string, Doing>
