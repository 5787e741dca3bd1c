/** Makes one thing a name, when it is first asked for; the same one after that. */
export function memo<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>()
  return name => {
    if (!made.has(name)) made.set(name, make(name))
    return made.get(name)!
  }
}
