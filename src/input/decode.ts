import { InputFault } from './article.ts'

/** So many bytes are looked at to tell text from other data. */
const SNIFFED = 8_192
const SAVE_AS_UTF8 = 'save it as plain text in UTF-8'

/** The bytes of an input as text, without a byte order mark. */
export function decode(input: string, bytes: Uint8Array): string {
  if (bytes.length === 0) throw new InputFault(input, 'the file is empty', 'give an article with text in it')
  if (bytes.subarray(0, SNIFFED).includes(0)) {
    throw new InputFault(input, 'this is binary data, not text', SAVE_AS_UTF8)
  }
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new InputFault(input, 'the text is not in UTF-8', SAVE_AS_UTF8, { cause })
  }
  if (text.trim() === '') throw new InputFault(input, 'the text is blank', 'give an article with text in it')
  return text
}
