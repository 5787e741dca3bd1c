/** Build step: `h` is in preact anyway and makes shorter calls than the JSX runtime; for the app's chunks only. */
import type { Plugin } from 'vite'

/** Puts the import of what `oxc.jsx` calls before each view. */
export const classicJsx = (): Plugin => ({
  name: 'classic-jsx',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/.*\.tsx$/ },
    handler: code => `import { Fragment, h } from 'preact'\n${code}`,
  },
})
