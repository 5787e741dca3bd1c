/** Ecwid, detected. */
import { DESK, pageOf, startEcwid } from '../shops/ecwid'
import { useBrowser, walk } from '../shops/walk'

const come = useBrowser()

walk(
  {
    start: startEcwid,
    page: pageOf(DESK),
    id: DESK.id,
    home: '/',
    badge: '.ec-minicart__counter',
    button: '.details-product-purchase__add-to-bag',
    line: DESK.id,
    shade: 'Choose options',
  },
  come,
)
