import { type Message, message } from '../messages/message.ts'
import { InputFault } from './article.ts'

/** What one document may take. */
export interface Limits {
  /** Bytes of a file, of what it unpacks to, or of a line of records. */
  readonly maxBytes: number
  /** Seconds that reading it, or extracting from it, may last; 0 is no limit. */
  readonly maxSeconds: number
}

export const LIMITS: Limits = { maxBytes: 50_000_000, maxSeconds: 60 }

/** A packed file may hold so many times its size; texts are packed to a third, tables to a tenth. */
const MOST_UNPACKED = 200
/** So many bytes may come out of any packed file. */
const ALWAYS_UNPACKED = 1_000_000

/** Bytes that a packed file may hold before it is taken for one that is made to fill memory or disk. */
export const mostUnpacked = (packed: number): number => Math.max(ALWAYS_UNPACKED, MOST_UNPACKED * packed)

/** Bytes of memory that a character takes at most, tokens and facts included (one mark after another: 450). */
const BYTES_PER_CHARACTER = 500
/** Bytes that every process has. */
const ALWAYS_THERE = 10_000_000

/** What is read whole for itself, not as an article: a list of files, a lexicon, briefs to compare. */
export const OWN_FILES: Limits = { maxBytes: 500_000_000, maxSeconds: 0 }

export function tooLarge(
  input: string,
  { maxBytes }: Limits,
  remedy: Message = message('do.cutBytes'),
): InputFault {
  const size =
    maxBytes < 100_000
      ? message('input.bytes', { count: String(maxBytes) })
      : message('input.megabytes', { count: Math.round(maxBytes / 100_000) / 10 })
  return new InputFault(input, message('input.large', { size }), remedy)
}

export function unpacksTooFar(input: string): InputFault {
  return new InputFault(input, message('input.bomb', { times: MOST_UNPACKED }), message('do.gunzip'))
}

export function tooSlow(input: string, seconds: number): InputFault {
  return new InputFault(input, message('input.slow', { count: seconds }), message('do.cutSeconds'))
}

/** The fault of a text that would need more memory than this process may have, and so end the run; else null. */
export function memoryFault(input: string, text: string): InputFault | null {
  const needed = text.length * BYTES_PER_CHARACTER
  if (needed < ALWAYS_THERE) return null
  // Here, for it takes as long to load as a short article to read.
  const { getHeapStatistics } = process.getBuiltinModule('node:v8')
  if (needed <= getHeapStatistics().heap_size_limit) return null
  const megabytes = Math.ceil(needed / 1_000_000)
  return new InputFault(
    input,
    message('input.memory', { characters: text.length, megabytes }),
    message('do.cutMemory', { megabytes: String(megabytes) }),
  )
}
