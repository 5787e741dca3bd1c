/** The life of the report's page: reads the figures that lie in it, draws them, and draws anew at each change. */
import { render } from 'preact'
import type { Report } from '../contract'
import { COMMENTS_AT_ONCE } from './comments'
import type { Filter } from './filter'
import { readHash, writeHash } from './filter-hash'
import './page.css'
import './filters.css'
import './figures.css'
import './tables.css'
import './narrow.css'
import { drawDueInSight, drawForPaper } from './hold-plot'
import { ReportView } from './report-view'
import { saying } from './say'
import { type Changes, type View, viewOf } from './view'

/** Draws the report into this element and follows the address, the owner and the window's width. */
export function show(report: Report, root: HTMLElement): void {
  const say = saying(report)
  let state: Pick<View, 'filter' | 'comments'> = {
    filter: readHash(report, location.hash),
    comments: { group: 'any', atMost: COMMENTS_AT_ONCE },
  }
  const draw = (change: Partial<typeof state>) => {
    state = { ...state, ...change }
    render(<ReportView view={viewOf(report, say, state)} changes={changes} />, root)
    drawDueInSight()
  }
  const changes: Changes = {
    setFilter(change: Partial<Filter>) {
      const filter = { ...state.filter, ...change }
      draw({ filter, comments: { ...state.comments, atMost: COMMENTS_AT_ONCE } })
      // replaced, so that "back" leaves the page
      history.replaceState(null, '', writeHash(report, filter))
    },
    setComments: comments => draw({ comments: { ...state.comments, ...comments } }),
  }
  draw({})
  addEventListener('beforeprint', () => drawForPaper(root))
  addEventListener('afterprint', () => draw({}))
  addEventListener('hashchange', () => draw({ filter: readHash(report, location.hash) }))
  // a drawing fits the width, and the size of the reader's letters
  const room = () => `${root.clientWidth} ${getComputedStyle(document.documentElement).fontSize}`
  let drawnFor = room()
  new ResizeObserver(() => {
    if (room() === drawnFor) return
    drawnFor = room()
    draw({})
  }).observe(root)
}

const data = document.getElementById('report')?.textContent
const root = document.getElementById('page')
if (data && root) show(JSON.parse(data) as Report, root)
