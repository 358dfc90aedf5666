import { analyse } from 'chardet'
import iconv from 'iconv-lite'

/** So many bytes tell a language and its encoding. */
const SAMPLE = 65_536
/** How sure the detector must be (0–100) of an encoding that French is not written in. */
const SURE = 40
/** So much surer than of Western European it must be of it. */
const SURER = 20
const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i

/** As browsers do: what is called Latin-1 may hold what windows-1252 adds to it, such as œ and €. */
const LATIN_1 = /^(?:latin-?1|iso-?8859-?1)$/i

/** The encoding of bytes that are no UTF-8: what a page declares, else what the detector says; null if unsure. */
export function detectEncoding(bytes: Uint8Array): string | null {
  const declared = DECLARED.exec(Buffer.from(bytes.subarray(0, 2_048)).toString('latin1'))
  const named = declared?.[1] ?? declared?.[2]
  if (named && isEncoding(named) && !/^utf-?8$/i.test(named)) return named
  const guesses = analyse(bytes.subarray(0, SAMPLE))
  const best = guesses[0]
  // Short texts of Latin-1 look like Latin-2 too; French is the likelier.
  const western = guesses.find(({ name }) => name === 'windows-1252' || name === 'ISO-8859-1')
  if (western && western.confidence >= 10 && western.confidence + SURER >= best!.confidence) {
    return 'windows-1252'
  }
  return best && best.confidence >= SURE && isEncoding(best.name) ? best.name : null
}

/** Whether a label names an encoding that can be read. */
export const isEncoding = (label: string): boolean => iconv.encodingExists(label)

/** Bytes in the encoding of this name as text, without a byte order mark. (Node's own decoder misreads windows-1252.) */
export const decodeAs = (bytes: Uint8Array, encoding: string): string =>
  iconv.decode(Buffer.from(bytes), LATIN_1.test(encoding) ? 'windows-1252' : encoding)
