/** The page as if nobody were in the inspector: what the owner does in the panel is not the visitor's writing. */

/** The document, in which nothing has the focus while the inspector has it. */
export const documentBeside = (document: Document, isInspector: (value: unknown) => boolean): Document =>
  new Proxy(document, {
    get(target, name) {
      // of the document itself: its getters refuse a proxy
      const value: unknown = Reflect.get(target, name, target)
      if (name === 'activeElement' && isInspector(value)) return null
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
