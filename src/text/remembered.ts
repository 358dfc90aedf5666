/** Texts remembered with what is made of them, before all are forgotten: each may hold an article's text in memory. */
const KEPT = 10_000

/** A function of a text that keeps what it made: words, names and titles come again. */
export function remembered<T extends object | string | boolean | null>(
  make: (text: string) => T,
): (text: string) => T {
  const made = new Map<string, T>()
  return (text) => {
    let result = made.get(text)
    if (result === undefined) {
      if (made.size >= KEPT) made.clear()
      result = make(text)
      made.set(text, result)
    }
    return result
  }
}
