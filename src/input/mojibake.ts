/** The characters of windows-1252 for the bytes 0x80 to 0x9F; the five that it leaves open stand for themselves. */
const HIGH = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9dž\x9f'
const BYTES = new Map([...HIGH].map((character, i) => [character, 0x80 + i]))
const CONTINUED = `[${HIGH}\\xa0-\\xbf]`
/** UTF-8 that was read as windows-1252: "Ã©" for é, "â€™" for ’, "Å“" for œ. */
const GARBLED = new RegExp(
  `[\\xc2-\\xdf]${CONTINUED}|[\\xe0-\\xef]${CONTINUED}{2}|[\\xf0-\\xf4]${CONTINUED}{3}`,
  'g',
)

/**
 * What French texts hold: Latin letters, those of Vietnamese too, marks, signs and emoji. "é »" with a no-break space
 * has the bytes of a Chinese character.
 */
const EXPECTED = /^[\u00a0-\u017f\u1e00-\u1eff\u2000-\u22ff\ufb00-\ufb06\u{1f000}-\u{1faff}]$/u

export interface Repair {
  readonly text: string
  /** How many characters were garbled. */
  readonly count: number
}

/** Sets right characters whose UTF-8 bytes were taken for windows-1252, and leaves all others as they are. */
export function repairMojibake(text: string): Repair {
  const utf8 = new TextDecoder('utf-8', { fatal: true })
  let count = 0
  const repaired = text.replace(GARBLED, (garbled) => {
    try {
      const right = utf8.decode(Uint8Array.from(garbled, byteOf))
      if (!EXPECTED.test(right)) return garbled
      count++
      return right
    } catch {
      return garbled
    }
  })
  return { text: repaired, count }
}

const byteOf = (character: string): number => BYTES.get(character) ?? character.charCodeAt(0)
