/** How the widget looks, as authors write it. */
import * as z from 'zod/mini'
import { described } from './lib/vocabulary'

const color = z
  .string()
  .check(
    z.regex(
      /^(#[0-9A-Fa-f]{3,8}|[A-Za-z]{3,30}|(rgb|hsl|oklch|oklab|lab|lch)a?\([0-9a-z.,%/ +-]+\))$/,
      'write a colour such as "#0a6" or "rgb(0 160 96)"',
    ),
  )

export const theme = described(
  z.strictObject({
    accent: described(
      z._default(color, '#0f766e'),
      'The shop’s colour. Text on it is made black or white, whichever reads better.',
    ),
    radius: described(
      z._default(z.string().check(z.regex(/^\d{1,2}(\.\d+)?px$/, 'write a length such as "12px"')), '14px'),
      'Roundness of corners.',
    ),
    font: described(
      z._default(
        z
          .string()
          .check(
            z.regex(/^[\w\s"',.-]{1,200}$/, 'write a font list such as "inherit" or "Inter, sans-serif"'),
          ),
        'inherit',
      ),
      '"inherit" takes the page’s own.',
    ),
    scheme: described(
      z._default(z.enum(['auto', 'light', 'dark']), 'auto'),
      '"auto" is dark where the page is dark.',
    ),
  }),
  'How it looks.',
)
