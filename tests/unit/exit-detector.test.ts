/** Who is said to leave, judged from what the hands do. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { begin, type Exit, type ExitInput, type ExitSettings, step } from '../../src/triggers/exit-detector'

/** All that fires, with the time for which it was due. */
function replay(
  inputs: readonly ExitInput[],
  settings: Partial<ExitSettings> = {},
): (Exit & { at: number })[] {
  const fired: (Exit & { at: number })[] = []
  let state = begin(settings)
  for (const input of inputs) {
    const { due } = state
    state = step(state, input)
    if (state.fired) fired.push({ ...state.fired, at: due! })
  }
  return fired
}

/** A straight way at an even pace, a position every so often. */
function way(
  start: number,
  [x0, y0]: [number, number],
  [x1, y1]: [number, number],
  ms: number,
  every = 16,
): ExitInput[] {
  const moves: ExitInput[] = []
  for (let t = 0; t < ms; t += every)
    moves.push({
      t: start + t,
      type: 'move',
      x: x0 + ((x1 - x0) * t) / ms,
      y: y0 + ((y1 - y0) * t) / ms,
      buttons: 0,
    })
  return moves
}

/** Six seconds on a page, with a click and a way over it. */
const lookedAround = (every = 16): ExitInput[] => [
  { t: 0, type: 'visible' },
  { t: 0, type: 'focus' },
  ...way(500, [300, 500], [600, 300], 800, every),
  { t: 2000, type: 'down', x: 600, y: 300 },
  { t: 2080, type: 'up', x: 600, y: 300 },
  { t: 6000, type: 'tick' },
]
const LEAVING = 6100
/** Up from 400 px in 400 ms, out by the top. */
const up = (every = 16): ExitInput[] => way(LEAVING, [600, 400], [640, 4], 400, every)
const out: ExitInput = { t: LEAVING + 405, type: 'out', x: 640, y: -3 }
const away: ExitInput = { t: LEAVING + 2000, type: 'tick' }
const leaves = (every = 16) => [...lookedAround(every), ...up(every), out, away]

describe('A visitor who leaves', () => {
  test('by the top and stays away has left, with a reason and how clear it was', () => {
    const [exit, ...more] = replay(leaves())
    expect(more).toEqual([])
    expect(exit!.at).toBe(out.t + 350)
    expect(exit!.reason).toMatch(/^left upwards at \d+ px\/s/)
    expect(exit!.confidence).toBeGreaterThan(0.5)
    expect(exit!.confidence).toBeLessThan(1)
  })

  test.each([8, 16, 33, 60, 100, 150])('with a mouse heard every %i ms has left', every => {
    expect(replay(leaves(every))).toHaveLength(1)
  })

  test('and whose browser says the last place inside in place of where the mouse went has left', () => {
    expect(replay([...lookedAround(), ...up(), { ...out, x: 638, y: 14 }, away])).toHaveLength(1)
  })

  test('without a click, after moving a lot, has left', () => {
    const moved = [...lookedAround().filter(i => i.type !== 'down' && i.type !== 'up')]
    expect(replay([...moved, ...up(), out, away])).toHaveLength(1)
    const little = [{ t: 0, type: 'visible' }, ...way(500, [600, 300], [600, 400], 400), ...up(), out, away]
    expect(replay(little)).toEqual([])
  })

  test('quickly is surer to leave than slowly', () => {
    const slow = [
      ...lookedAround(),
      ...way(LEAVING, [600, 100], [610, 2], 500),
      { ...out, t: LEAVING + 505 },
      away,
    ]
    const [[a], [b]] = [replay(leaves()), replay(slow)]
    expect(a!.confidence).toBeGreaterThan(b!.confidence)
  })

  test('by the side has not left by the top, at any speed', () => {
    const aside = way(LEAVING, [700, 400], [1278, 380], 300)
    const gone = { ...out, t: LEAVING + 305, x: 1290, y: 379 }
    expect(replay([...lookedAround(), ...aside, gone, away])).toEqual([])
  })

  test('counts without any line on the page, by direction alone, where a shop wants it so', () => {
    // far from the top when last heard of, and the browser says no more than that
    const far = [
      ...lookedAround(),
      ...way(LEAVING, [600, 700], [600, 600], 200),
      { ...out, t: LEAVING + 205, x: 600, y: 600 },
      away,
    ]
    expect(replay(far)).toEqual([])
    expect(replay(far, { ahead: Number.POSITIVE_INFINITY })).toHaveLength(1)
  })
})

describe('A visitor who does not leave', () => {
  const during = (...meanwhile: ExitInput[]) => replay([...lookedAround(), ...up(), out, ...meanwhile, away])
  const t = out.t + 200

  test.each(['over', 'move', 'down', 'key', 'scroll', 'blur', 'hidden', 'contextmenu', 'select'])(
    'but goes on at once (%s) has not left',
    type => expect(during({ t, type, x: 600, y: 30 })).toEqual([]),
  )

  test('whom nothing disturbs has left all the same', () => {
    expect(
      during({ t, type: 'tick' }, { t, type: 'focus' }, { t, type: 'dialog', open: false }),
    ).toHaveLength(1)
    expect(during({ t, type: 'constructor' }, { t, type: '__proto__' })).toHaveLength(1)
  })

  test.each<[string, Partial<ExitInput>[]]>([
    ['is in a field', [{ type: 'focus', on: 'field' }]],
    ['is in a select', [{ type: 'focus', on: 'select' }]],
    ['is in a frame', [{ type: 'focus', on: 'frame' }]],
    ['is in another window', [{ type: 'blur' }]],
    ['has a dialog before the eyes', [{ type: 'dialog', open: true }]],
    ['holds a button down', [{ type: 'down' }, { type: 'move', x: 600, y: 50, buttons: 1 }]],
    ['has just let go of one', [{ type: 'up' }]],
    ['has just scrolled', [{ type: 'scroll' }]],
    ['has just written', [{ type: 'key' }]],
    ['has just opened the context menu', [{ type: 'contextmenu' }]],
    ['has just come in', [{ type: 'over' }]],
    ['looks at another tab', [{ type: 'hidden' }]],
  ])('and %s when the pointer goes out has not left', (_, inputs) => {
    const just = inputs.map(input => ({ t: out.t - 20, ...input }) as ExitInput)
    expect(replay([...lookedAround(), ...up(), ...just, out, away])).toEqual([])
  })

  test('whose page moved away under a resting pointer has not left', () => {
    expect(replay([...lookedAround(), { ...out, y: 2 }, away])).toEqual([])
  })

  test('who drags the scrollbar, whose end no browser tells, can leave later', () => {
    const drag = [
      { t: 5000, type: 'down' },
      ...way(5010, [1270, 300], [1270, 200], 200).map(m => ({ ...m, buttons: 1 })),
    ]
    expect(replay([...lookedAround().slice(0, -1), ...drag, out, away])).toEqual([])
    expect(replay([...lookedAround().slice(0, -1), ...drag, ...up(), out, away])).toHaveLength(1)
  })

  test('has not left in the first five seconds of looking, hidden time not counted', () => {
    const shift = (ms: number) => [...up(), out, away].map(i => ({ ...i, t: i.t + ms }))
    const early = lookedAround().slice(0, -1)
    expect(replay([...early, ...shift(-2000)])).toEqual([])
    const elsewhere = [
      { t: 2100, type: 'hidden' },
      { t: 5000, type: 'visible' },
    ]
    expect(replay([...early, ...elsewhere, ...up(), out, away])).toEqual([])
    expect(replay([...early, ...shift(-2000)], { after: 2000 })).toHaveLength(1)
    expect(replay(leaves(), { after: Number.NaN })).toEqual([])
  })
})

describe('Whatever the hands do', () => {
  const kinds =
    'move move move move move out over down up key scroll focus blur visible hidden contextmenu dialog tick'
  const input = fc.record({
    wait: fc.integer({ min: 0, max: 400 }),
    type: fc.constantFrom(...kinds.split(' ')),
    x: fc.integer({ min: -50, max: 1300 }),
    y: fc.integer({ min: -50, max: 800 }),
  })
  const doings = fc.array(input, { maxLength: 60 }).map(list => {
    let t = 0
    return list.map(({ wait, ...rest }): ExitInput => ({ t: (t += wait), ...rest }))
  })
  const delayed = (inputs: readonly ExitInput[], ms: number) => inputs.map(i => ({ ...i, t: i.t + ms }))

  test('nobody has left before having looked at the page for so long', () => {
    fc.assert(
      fc.property(doings, fc.integer({ min: 0, max: 8000 }), (inputs, ms) => {
        let seen = 0
        let visible = false
        let last = 0
        const seenAt = new Map<number, number>()
        for (const { t, type } of inputs) {
          if (visible) seen += t - last
          last = t
          if (type === 'visible' || type === 'hidden') visible = type === 'visible'
          seenAt.set(t, seen)
        }
        const state = inputs.reduce(step, begin({ after: ms }))
        if (state.due !== null) expect(seen).toBeGreaterThanOrEqual(ms)
        for (const exit of replay(inputs, { after: ms }))
          expect(seenAt.get(exit.at - 350) ?? seen).toBeGreaterThanOrEqual(ms)
      }),
    )
  })

  test('nobody leaves twice within five seconds', () => {
    fc.assert(
      fc.property(
        doings,
        fc.array(fc.integer({ min: 300, max: 9000 }), { maxLength: 5 }),
        (between, gaps) => {
          let inputs: ExitInput[] = leaves()
          for (const gap of gaps) {
            const end = inputs.at(-1)!.t
            inputs = [...inputs, ...delayed(between, end), ...delayed([...up(), out, away], end + gap)].sort(
              (a, b) => a.t - b.t,
            )
          }
          const times = replay(inputs).map(exit => exit.at)
          expect(times.length).toBeGreaterThan(0)
          times.slice(1).forEach((at, i) => {
            expect(at - times[i]!).toBeGreaterThanOrEqual(5000)
          })
        },
      ),
    )
  })

  test('it means the same at any hour', () => {
    fc.assert(
      fc.property(doings, fc.integer({ min: -1e6, max: 1e9 }), (meanwhile, ms) => {
        const inputs = [
          ...lookedAround(),
          ...delayed(meanwhile, 6001),
          ...delayed([...up(), out, away], 40_000),
        ]
        const [now, later] = [replay(inputs), replay(delayed(inputs, ms))]
        expect(later).toEqual(now.map(exit => ({ ...exit, at: exit.at + ms })))
      }),
    )
  })

  test('it means the same however often the mouse is heard', () => {
    const speed = fc.integer({ min: 250, max: 700 })
    fc.assert(
      fc.property(
        speed,
        fc.integer({ min: 8, max: 150 }),
        fc.integer({ min: -200, max: 200 }),
        (ms, every, aside) => {
          const gone = { ...out, t: LEAVING + ms + 5 }
          const moves = way(LEAVING, [600, 400], [600 + aside, 0], ms, every)
          expect(replay([...lookedAround(every), ...moves, gone, away])).toHaveLength(1)
          expect(
            replay(
              [
                ...lookedAround(every),
                ...way(LEAVING, [600, 400], [600 + aside, 380], ms, every),
                gone,
                away,
              ].map(i => (i === gone ? { ...gone, y: 380 } : i)),
            ),
          ).toEqual([])
        },
      ),
    )
  })
})
