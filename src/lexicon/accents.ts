/** Distances as characters, up to 61. */
const DISTANCES = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'

/**
 * What makes `written` of the same text without accents: for each letter that differs, how far it is from the one before
 * (a character) and itself: "academie", "académie" → "eé". Null where the two are of different lengths, or too far apart.
 */
export function accentsOf(plain: string, written: string): string | null {
  if (plain.length !== written.length) return null
  let accents = ''
  let last = 0
  for (let at = 0; at < plain.length; at++) {
    if (plain[at] === written[at]) continue
    const distance = DISTANCES[at - last]
    if (distance === undefined) return null
    accents += distance + written[at]!
    last = at
  }
  return accents
}

/** The text with its accents. */
export function withAccents(plain: string, accents: string): string {
  let written = ''
  let last = 0
  let done = 0
  for (let i = 0; i < accents.length; i += 2) {
    const at = last + DISTANCES.indexOf(accents[i]!)
    written += plain.slice(done, at) + accents[i + 1]!
    last = at
    done = at + 1
  }
  return written + plain.slice(done)
}
