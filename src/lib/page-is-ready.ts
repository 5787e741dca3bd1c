/** Resolves when the page has been read in and the browser has a moment: nothing of ours delays the shop's own work. */
export async function pageIsReady(window: Window): Promise<void> {
  const { document } = window
  if (document.readyState === 'loading')
    await new Promise(resolve => document.addEventListener('DOMContentLoaded', resolve, { once: true }))
  await new Promise<unknown>(resolve =>
    // Safari has none: https://caniuse.com/requestidlecallback
    window.requestIdleCallback
      ? window.requestIdleCallback(resolve, { timeout: 500 })
      : window.setTimeout(resolve, 50),
  )
}
