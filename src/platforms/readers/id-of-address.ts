/** What a shop calls its product, for want of anything better: as its address ends. */

/** The number in an address ("/fan-x_20012345.html"), else its last step. */
export const idOfAddress = (url: string): string =>
  /(?:^|[-_/.=])([a-z]{0,3}\d{5,})(?=$|[-_/.?&#])/i.exec(new URL(url).pathname)?.[1] ??
  url.replace(/[?#].*|\/$/g, '').replace(/.*\/|\.\w+$/g, '')
