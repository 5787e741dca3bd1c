/**
 * "What I know about you": a dialogue that the visitor has opened himself, to read it, to correct it, to take it along, to
 * have it forgotten.
 */
import { render } from 'preact'
import type { ProfileLocale } from '../locales/profile-contract'
import { adopt } from '../ui/adopt'
import dialogueCss from '../ui/dialogue.css?inline'
import { Head } from '../ui/head'
import css from '../ui/profile.css?inline'
import type { Shown, SurfaceSetting } from './contract'
import { createHost } from './host'
import { openModal } from './open-modal'
import type { Known, KnownLine, KnownSection } from './profile-contract'
import { ProfileEntries } from './profile-entries'
import { ProfileForgotten } from './profile-forgotten'
import { ProfileKeeping } from './profile-keeping'
import { saveFile } from './save-file'

export interface ProfileSetting extends SurfaceSetting {
  told: ProfileLocale
  known: Known
  /** Everything as plain JSON. */
  take(): Promise<unknown>
  /** Leaves no trace. */
  forget(): Promise<unknown>
}

export function profile(setting: ProfileSetting): Shown {
  const { window, words, told, known } = setting
  const { document } = window
  const { sections } = known
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'title')
  const shop = words.shop.name ?? told.theShop
  const intro = known.keeping === 'nothing' ? told.tabOnly : told.intro
  const all = sections.flatMap(({ lines }) => lines)
  const taken = new Set(all.filter(({ isTaken }) => isTaken))
  const whole = new Set<KnownSection>()
  let isChanging = false
  let isSure = false
  let isForgotten = false
  let said = ''

  /** One after the other, in the order of his clicks. */
  let last: Promise<unknown> = Promise.resolve()
  const act = (what: (() => unknown) | undefined) => {
    last = last.then(what).catch(() => {})
    return last
  }
  const isCovered = (line: KnownLine) => all.some(other => other.key === line.within && taken.has(other))

  const turn = ({ name }: KnownSection, line: KnownLine) => {
    const isBack = taken.delete(line)
    if (!isBack) taken.add(line)
    void act(isBack ? line.undo : line.take)
    // what he had taken out by itself before stays out
    if (isBack) for (const part of all) if (part.within === line.key && taken.has(part)) void act(part.take)
    isChanging = false
    say(`${isBack ? told.back : name === 'segments' ? told.saidNot : told.removed}: ${line.title}`)
  }
  const say = (what: string) => {
    said = what
    draw()
  }
  const focus = (selector: string) => dialog.querySelector<HTMLElement>(selector)?.focus()

  const more = (section: KnownSection, n: number) => {
    whole.add(section)
    draw()
    // the list goes on where the button stood
    const next = dialog.querySelector<HTMLElement>(
      `[aria-labelledby="${section.name}"] li:nth-child(${n + 1})`,
    )
    if (next) next.tabIndex = -1
    next?.focus()
  }
  const change = (line: KnownLine, value: string | undefined) => {
    isChanging = value === undefined
    if (value !== undefined) void act(line.change!(value))
    draw()
    if (!isChanging) focus('[aria-labelledby="birthday"] li button')
  }
  const ask = (sure: boolean) => {
    isSure = sure
    draw()
    // what does no harm comes first
    focus(sure ? '.acts button' : '.acts button:last-child')
  }
  const forget = async () => {
    await act(setting.forget)
    isForgotten = true
    draw()
    focus('h3')
  }
  const download = async () => {
    const done = await setting
      .take()
      .then(all => saveFile(window, `${window.location.hostname}.json`, JSON.stringify(all, null, 2)))
      .catch(() => false)
    say(done ? told.downloaded : told.downloadFailed)
  }

  const draw = () =>
    render(
      <>
        <Head guide={{ title: told.title }} words={words} onClose={dismiss} />
        <div class="body">
          {isForgotten ? (
            <ProfileForgotten known={known} told={told} />
          ) : (
            <>
              <p class="intro">
                {intro} {!sections[0] && told.nothing}
              </p>
              {sections.map(section => (
                <ProfileEntries
                  key={section.name}
                  section={section}
                  told={told}
                  tag={words.tag}
                  isTaken={line => taken.has(line)}
                  isCovered={isCovered}
                  isWhole={whole.has(section)}
                  isChanging={isChanging}
                  onTurn={line => turn(section, line)}
                  onMore={n => more(section, n)}
                  onChange={value => change(section.lines[0]!, value)}
                />
              ))}
              <ProfileKeeping
                known={known}
                told={told}
                shop={shop}
                isSure={isSure}
                onDownload={() => void download()}
                onAsk={ask}
                onForget={() => void forget()}
              />
            </>
          )}
        </div>
        <p role="status" class="quiet">
          {said}
        </p>
      </>,
      dialog,
    )

  const host = createHost(
    setting,
    dialogueCss,
    element => document.documentElement.append(element),
    () => {
      dialog.close() // gives the focus back
      render(null, dialog)
    },
  )
  const dismiss = () => host.close('dismissed')
  adopt(host.root, css)
  host.root.append(dialog)
  draw()
  openModal(dialog, dismiss)
  // the heading is where reading begins, not the cross (WCAG 2.4.3)
  const heading = dialog.querySelector('h2')!
  heading.tabIndex = -1
  heading.focus()
  return host
}
