import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  realpathSync,
} from 'node:fs'
import { type ArticleOrFault, InputFault } from '../input/article.ts'
import { partOf, statsOf } from './output/atomic-file.ts'

const NEWLINE = 10
const CHUNK = 1 << 16
/** The id of a brief's document, or of an error, at the beginning of its line. */
const ID = /^\{(?:"schemaVersion":\d+,"document":\{)?"id":("(?:[^"\\]|\\.)*")/

/** What an earlier run left of an ndjson output. */
export interface Earlier {
  /** How many lines there are. */
  readonly lines: number
  /** The ids of the lines, in their order. */
  readonly ids: Iterator<string>
}

/** Makes the partial output of an earlier run fit to be gone on with: a line that was cut off goes. */
export function openEarlier(output: string): Earlier {
  const path = statsOf(output)?.isSymbolicLink() ? realpathSync(output) : output
  const part = partOf(path)
  if (!existsSync(part)) {
    if (!existsSync(path)) return { lines: 0, ids: [][Symbol.iterator]() }
    copyFileSync(path, part)
  }
  const fd = openSync(part, 'r+')
  let [lines, end, at] = [0, 0, 0]
  for (const chunk of chunksOf(fd, fstatSync(fd).size)) {
    for (let i = chunk.indexOf(NEWLINE); i >= 0; i = chunk.indexOf(NEWLINE, i + 1)) {
      lines++
      end = at + i + 1
    }
    at += chunk.length
  }
  ftruncateSync(fd, end)
  closeSync(fd)
  return { lines, ids: idsIn(part, end) }
}

function* chunksOf(fd: number, size: number): Generator<Buffer> {
  const chunk = Buffer.alloc(CHUNK)
  for (let at = 0; at < size; ) {
    const count = readSync(fd, chunk, 0, Math.min(CHUNK, size - at), at)
    if (count === 0) return
    at += count
    yield chunk.subarray(0, count)
  }
}

function* idsIn(path: string, size: number): Generator<string> {
  const fd = openSync(path, 'r')
  try {
    let rest = Buffer.alloc(0)
    for (const chunk of chunksOf(fd, size)) {
      let start = 0
      for (let i = chunk.indexOf(NEWLINE); i >= 0; i = chunk.indexOf(NEWLINE, start)) {
        const line = Buffer.concat([rest, chunk.subarray(start, i)]).toString('utf8')
        rest = Buffer.alloc(0)
        start = i + 1
        const id = ID.exec(line)?.[1]
        if (id !== undefined) yield JSON.parse(id) as string
      }
      rest = Buffer.concat([rest, chunk.subarray(start)])
    }
  } finally {
    closeSync(fd)
  }
}

/**
 * The articles that an earlier run did not come to. It took them in the same order, and left out those that failed:
 * these are tried again. Faults that have their line already come as `told`.
 */
export async function* remaining(
  articles: AsyncIterable<ArticleOrFault>,
  { ids }: Earlier,
  told: (fault: InputFault) => void,
): AsyncGenerator<ArticleOrFault> {
  let next = ids.next()
  for await (const article of articles) {
    const id = article.id
    if (next.done || next.value !== id) {
      yield article
      continue
    }
    if (article instanceof InputFault) told(article)
    next = ids.next()
  }
}
