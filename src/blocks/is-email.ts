/** Is it a whole e-mail address? HTML's rule is looser: it takes "ana@example". https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address */
export const isEmail = (text: string): boolean =>
  text.length < 255 && /^[^\s@<>(),;:"]{1,64}@[^\s@<>(),;:"]+\.[^\s@<>(),;:".]{2,}$/.test(text)
