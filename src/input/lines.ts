import { message } from '../messages/message.ts'
import { type ArticleOrFault, InputFault } from './article.ts'
import { decode, utf16Of } from './decode.ts'
import { type Limits, tooLarge } from './limits.ts'
import { type FieldNames, parseLine } from './records.ts'

const NEWLINE = 10
/** A line of so many times what it may have is not read to its end: it may have none (/dev/zero). */
const ENDLESS = 20

export interface LineOptions {
  readonly fields: FieldNames
  readonly encoding?: string | undefined
  readonly limits: Limits
}

/** Articles of a stream of ndjson, one line at a time; blank lines are passed over. */
export async function* parseLines(
  input: string,
  chunks: AsyncIterable<Uint8Array>,
  { fields, encoding, limits }: LineOptions,
): AsyncGenerator<ArticleOrFault> {
  const reader = new LineReader(input, limits.maxBytes)
  for await (const { number, bytes } of reader.lines(chunks, encoding)) {
    const place = `${input}:${number}`
    try {
      if (bytes === null) throw tooLarge(place, limits)
      const line = textOf(bytes) ?? (await decode(place, bytes, encoding))
      if (line.trim() !== '') yield parseLine(place, line, fields)
    } catch (fault) {
      if (!(fault instanceof InputFault)) throw fault
      yield fault
    }
  }
  if (reader.number === 0) yield new InputFault(input, message('input.noLine'), message('do.giveLines'))
}

function textOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return ''
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

interface Line {
  /** Counted from 1. */
  readonly number: number
  /** Without the end of the line; null where there are too many to keep. */
  readonly bytes: Uint8Array | null
}

class LineReader {
  /** How many lines there were. */
  number = 0
  readonly #input: string
  readonly #most: number
  #pieces: Uint8Array[] = []
  #length = 0

  /** A line may have `most` bytes. Throws an InputFault at one that seems to have no end. */
  constructor(input: string, most: number) {
    this.#input = input
    this.#most = most
  }

  /** The lines that are not empty. Two-byte encodings are turned into UTF-8 first. */
  async *lines(chunks: AsyncIterable<Uint8Array>, encoding?: string): AsyncGenerator<Line> {
    let wide: InstanceType<typeof TextDecoder> | undefined
    let begun = false
    for await (let chunk of chunks) {
      if (!begun) {
        begun = true
        const label =
          encoding && /^utf-?16/i.test(encoding) ? encoding : encoding ? undefined : utf16Of(chunk)
        if (label) wide = new TextDecoder(label)
      }
      if (wide) chunk = Buffer.from(wide.decode(chunk, { stream: true }))
      let start = 0
      for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
        this.#add(chunk.subarray(start, end))
        if (this.#length > 0) yield this.#take()
        else this.number++
        start = end + 1
      }
      this.#add(chunk.subarray(start))
    }
    if (this.#length > 0) yield this.#take()
  }

  #add(piece: Uint8Array): void {
    this.#length += piece.length
    if (this.#length > ENDLESS * this.#most) {
      const place = `${this.#input}:${this.number + 1}`
      throw new InputFault(place, message('input.endless'), message('do.giveLines'))
    }
    if (this.#length > this.#most) this.#pieces = []
    else if (piece.length > 0) this.#pieces.push(piece)
  }

  #take(): Line {
    const [piece] = this.#pieces
    const whole = () => (this.#pieces.length === 1 ? piece! : Buffer.concat(this.#pieces))
    const bytes = this.#length > this.#most ? null : whole()
    this.#pieces = []
    this.#length = 0
    return { number: ++this.number, bytes }
  }
}
