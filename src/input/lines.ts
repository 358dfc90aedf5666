import { type ArticleOrFault, InputFault } from './article.ts'
import { decode, utf16Of } from './decode.ts'
import { type FieldNames, parseLine } from './records.ts'

const NEWLINE = 10

/** Articles of a stream of ndjson, one line at a time; blank lines are passed over. */
export async function* parseLines(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  fields: FieldNames,
  encoding?: string,
): AsyncGenerator<ArticleOrFault> {
  let number = 0
  for await (const bytes of linesOf(chunks, encoding)) {
    number++
    const place = `${input}:${number}`
    try {
      const line = textOf(bytes) ?? (await decode(place, bytes, encoding))
      if (line.trim() !== '') yield parseLine(place, line, fields)
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault
      yield fault
    }
  }
  if (number === 0) yield new InputFault(input, 'the input is empty', 'give a JSON object on each line')
}

function textOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return ''
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** The bytes of each line, without its end. Two-byte encodings are turned into UTF-8 first. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>, encoding?: string): AsyncGenerator<Uint8Array> {
  let pending: Uint8Array[] = []
  let wide: InstanceType<typeof TextDecoder> | undefined
  let begun = false
  for await (let chunk of chunks) {
    if (!begun) {
      begun = true
      const label = encoding && /^utf-?16/i.test(encoding) ? encoding : encoding ? undefined : utf16Of(chunk)
      if (label) wide = new TextDecoder(label)
    }
    if (wide) chunk = Buffer.from(wide.decode(chunk, { stream: true }))
    let start = 0
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      pending.push(chunk.subarray(start, end))
      yield pending.length === 1 ? pending[0]! : Buffer.concat(pending)
      pending = []
      start = end + 1
    }
    if (start < chunk.length) pending.push(chunk.subarray(start))
  }
  if (pending.length > 0) yield Buffer.concat(pending)
}
