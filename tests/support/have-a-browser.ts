/** Before the journeys: makes sure that there is a browser to walk them with. */
import { findBrowser } from './find-browser'

export default function setup(): void {
  findBrowser()
}
