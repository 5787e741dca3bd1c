/** The inspector as the owner sees it: all sections in a panel at the side, a small tab when it is folded up. */
import type { ComponentChildren } from 'preact'
import { BudgetView } from './budget-view'
import { CampaignView } from './campaign-view'
import { DecisionsView } from './decisions-view'
import { lookOver, lookOverBudget } from './look-over'
import { MemoryView } from './memory-view'
import { RehearsalView } from './rehearsal-view'
import type { PanelActions, PanelState } from './state'
import { laterBy, suppose } from './what-if'
import { saySupposed, WhatIfView } from './what-if-view'
import type { InspectorWords } from './words'

interface PanelProps {
  state: PanelState
  act: PanelActions
  words: InspectorWords
  /** ms since 1970. */
  now: number
}

interface SectionProps {
  title: string
  count?: number
  isOpen?: boolean
  children: ComponentChildren
}

function Section({ title, count, isOpen = false, children }: SectionProps) {
  return (
    <details class="section" open={isOpen}>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && <span class="count">{count}</span>}
      </summary>
      {children}
    </details>
  )
}

export function Panel({ state, act, words, now }: PanelProps) {
  if (!state.isOpen)
    return (
      <button type="button" class="tab" id="open" aria-label={words.open} onClick={act.unfold}>
        T
      </button>
    )
  const { facts: real, shop, whatIf, problems, decisions } = state
  const said = saySupposed(whatIf, words)
  return (
    <div class={said ? 'panel unreal' : 'panel'}>
      <header>
        <h2>{words.title}</h2>
        <button type="button" id="fold" onClick={act.fold}>
          {words.collapse}
        </button>
        <button type="button" onClick={act.leave}>
          {words.leave}
        </button>
      </header>
      <div class="sticky" role="status">
        {said && <p class="notice">{words.notReal(said)}</p>}
        <RehearsalView rehearsal={state.rehearsal} words={words} />
      </div>
      {(said || state.rehearsal) && (
        <div class="row">
          {said && (
            <button type="button" onClick={act.reset}>
              {words.reset}
            </button>
          )}
          {state.rehearsal?.outcome === 'shown' && (
            <button type="button" onClick={act.takeAway}>
              {words.takeAway}
            </button>
          )}
        </div>
      )}
      {shop && real ? sections({ state, act, words, now }, shop, real) : <p>{words.noManifest}</p>}
      <Section title={words.decisions} count={decisions.length}>
        <DecisionsView decisions={decisions} words={words} now={now} />
      </Section>
      <Section title={words.problems} count={problems.length} isOpen={problems.length > 0}>
        {problems[0] ? (
          <ul>
            {problems.map(({ code, message, path }) => (
              <li>
                <code>{path ?? code}</code> <span class="because">{message}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p>{words.noProblems}</p>
        )}
      </Section>
    </div>
  )
}

/** What can only be said once the manifest is there and the page has been looked at. */
function sections(
  { state, act, words, now }: PanelProps,
  { campaigns, attention, judgement }: NonNullable<PanelState['shop']>,
  real: NonNullable<PanelState['facts']>,
) {
  const { whatIf, fired, chosen } = state
  const facts = suppose({ ...real, now }, whatIf)
  // at another time, or on another page, this moment means nothing
  const isElsewhere = laterBy(whatIf) > 0 || whatIf.page !== undefined
  const moment = isElsewhere ? { showing: null, manners: () => [] } : state.moment
  return (
    <>
      <Section title={words.whatIf}>
        <WhatIfView
          whatIf={whatIf}
          segments={Object.keys(real.segments)}
          words={words}
          onSuppose={act.suppose}
        />
      </Section>
      <Section title={words.campaigns} count={campaigns.length} isOpen>
        {campaigns[0] ? (
          campaigns.map(campaign => (
            <CampaignView
              key={campaign.id}
              campaign={campaign}
              report={lookOver(campaign, facts, attention, moment, judgement)}
              words={words}
              now={facts.now}
              isShowing={moment.showing === campaign.id}
              wasChosen={chosen.has(campaign.id) && !isElsewhere}
              fired={trigger => fired.get(trigger)}
              onShow={act.show}
            />
          ))
        ) : (
          <p>{words.noCampaigns}</p>
        )}
      </Section>
      <Section title={words.budget} isOpen>
        <BudgetView
          budget={lookOverBudget(facts, attention, moment, campaigns, judgement.disturbs)}
          now={facts.now}
          words={words}
        />
      </Section>
      <Section title={words.memory}>
        <MemoryView
          facts={{ ...real, now }}
          words={words}
          isForgotten={state.isForgotten}
          onDownload={act.download}
          onForget={act.forget}
        />
      </Section>
    </>
  )
}
