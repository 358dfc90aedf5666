import { message } from '../messages/message.ts'
import { InputFault } from './article.ts'

/** So many bytes are looked at to tell text from other data. */
const SNIFFED = 8_192
const SAVE_AS_TEXT = message('do.saveText')
const GIVE_TEXT = message('do.giveText')

/**
 * The bytes of an input as text, without a byte order mark. `encoding` is what the user says they are in; without
 * it they are UTF-8 if they can be, else UTF-16 or what a detector says.
 */
export async function decode(input: string, bytes: Uint8Array, encoding?: string): Promise<string> {
  if (bytes.length === 0) throw new InputFault(input, message('input.empty'), GIVE_TEXT)
  if (encoding) return checked(input, (await import('./encodings.ts')).decodeAs(bytes, encoding))
  const wide = utf16Of(bytes)
  if (wide) return checked(input, new TextDecoder(wide).decode(bytes))
  if (isBinary(bytes)) throw new InputFault(input, message('input.binary'), SAVE_AS_TEXT)
  return checked(input, utf8Of(bytes) ?? (await decodeDetected(input, bytes)))
}

/** As `decode`, for what is written for this program: UTF-8 and nothing else. */
export function decodeUtf8(input: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputFault(input, message('input.empty'), GIVE_TEXT)
  if (isBinary(bytes)) throw new InputFault(input, message('input.binary'), SAVE_AS_TEXT)
  const text = utf8Of(bytes)
  if (text === null) throw new InputFault(input, message('input.notUtf8'), SAVE_AS_TEXT)
  return checked(input, text)
}

function checked(input: string, text: string): string {
  if (text.trim() === '') throw new InputFault(input, message('input.blank'), GIVE_TEXT)
  return text
}

const isBinary = (bytes: Uint8Array) => bytes.subarray(0, SNIFFED).includes(0)

function utf8Of(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** UTF-16 by its byte order mark, or, without one, by zeros in nearly every other byte, as Latin letters have them. */
export function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const sniffed = bytes.subarray(0, SNIFFED)
  if (sniffed.length < 8 || !sniffed.includes(0)) return undefined
  let [even, odd] = [0, 0]
  for (let i = 0; i < sniffed.length; i++) {
    if (sniffed[i] !== 0) continue
    if (i % 2 === 0) even++
    else odd++
  }
  const most = 0.35 * sniffed.length
  if (odd > most && even === 0) return 'utf-16le'
  return even > most && odd === 0 ? 'utf-16be' : undefined
}

/** Bytes that are no UTF-8: an older encoding, as the page itself or a detector names it. */
async function decodeDetected(input: string, bytes: Uint8Array): Promise<string> {
  const { decodeAs, detectEncoding } = await import('./encodings.ts')
  const encoding = detectEncoding(bytes)
  if (!encoding) {
    throw new InputFault(input, message('input.noEncoding'), message('do.encoding'))
  }
  const text = decodeAs(bytes, encoding)
  const controls = text.match(/[^\P{Cc}\s]/gu)?.length ?? 0
  if (controls > text.length / 100) {
    throw new InputFault(input, message('input.binary'), SAVE_AS_TEXT)
  }
  return text
}
