import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { check } from '../../src/check'
import type { EventName } from '../../src/events'

const readme = readFileSync('README.md', 'utf8')

describe('what README tells a shop owner', () => {
  it('shows a manifest that is all right', () => {
    const block = /```json\n(\{\n {2}"\$schema"[\s\S]*?)```/.exec(readme)?.[1]
    expect(check(JSON.parse(block!)).problems).toEqual([])
  })

  it('names every event of the list, and none besides', () => {
    // a total map: the compiler sees to it that the list here is the list of src/events.ts
    const events: Record<EventName, true> = {
      page_view: true,
      view_item: true,
      cart_update: true,
      add_to_cart: true,
      begin_checkout: true,
      purchase: true,
      view_promotion: true,
      select_promotion: true,
      withhold_promotion: true,
      dismiss_promotion: true,
      copy_offer: true,
      sign_up: true,
      save_cart: true,
      restore_cart: true,
      guide_start: true,
      guide_answer: true,
      guide_unanswer: true,
      guide_result: true,
      guide_close: true,
      view_item_list: true,
      select_item: true,
      consent_update: true,
      problem: true,
      guide_refine: true,
      dismiss_item: true,
      survey_answer: true,
      survey_comment: true,
      survey_complete: true,
      segment_update: true,
      custom: true,
    }
    const table = readme.slice(readme.indexOf('| event | says |'), readme.indexOf('The exact parameters'))
    const named = [...table.matchAll(/`(\w+)`/g)].map(match => match[1])
    expect(named.sort()).toEqual(Object.keys(events).sort())
  })

  it('links only to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(match => match[1]!)
    expect(links.length).toBeGreaterThan(5)
    for (const link of links) expect(() => readFileSync(link), link).not.toThrow(/ENOENT/)
  })
})
