/** Long work in the visitor's page gives way to clicks and drawing now and then. */

/** Work goes on for so long before it gives way; ms. */
const AT_MOST = 4

/** A task of its own, as soon as the browser has nothing more urgent. */
function newTask(): Promise<unknown> {
  // https://developer.mozilla.org/docs/Web/API/Scheduler/yield: not in Safari
  const { scheduler } = globalThis as { scheduler?: { yield?(): Promise<unknown> } }
  if (scheduler?.yield) return scheduler.yield()
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(port1.close())
    port2.postMessage(0)
  })
}

/** Awaited where it gives a promise. */
export type Breathe = () => Promise<unknown> | undefined

/** Gives what is called between the steps of long work: a new task begins if the current one has lasted 4 ms. `now`: ms. */
export function createBreath(now: () => number): Breathe {
  let start = now()
  return () => {
    if (now() - start < AT_MOST) return undefined
    return newTask().then(() => {
      start = now()
    })
  }
}
