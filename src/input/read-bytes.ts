import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { type Message, message } from '../messages/message.ts'
import { type Limits, OWN_FILES, tooLarge } from './limits.ts'

const CHUNK = 1 << 16

/**
 * The bytes of a file to its end, wherever that is by then; throws an InputFault with the remedy once they are more
 * than may be.
 */
export function readBytes(path: string, limits: Limits, remedy?: Message): Buffer {
  const fd = openSync(path, 'r')
  try {
    const { size } = fstatSync(fd)
    if (size > limits.maxBytes) throw tooLarge(path, limits, remedy)
    // One byte more than the file has, so that its end is met without growing.
    let bytes = Buffer.allocUnsafe(Math.max(size + 1, CHUNK))
    for (let length = 0; ; ) {
      const count = readSync(fd, bytes, length, bytes.length - length, null)
      if (count === 0) return bytes.subarray(0, length)
      length += count
      if (length > limits.maxBytes) throw tooLarge(path, limits, remedy)
      if (length === bytes.length) bytes = Buffer.concat([bytes], Math.min(2 * length, limits.maxBytes + 1))
    }
  } finally {
    closeSync(fd)
  }
}

/** The bytes of a file that is written for this program: a list of files, a lexicon, briefs. */
export const readOwnBytes = (path: string): Buffer => readBytes(path, OWN_FILES, message('do.cut'))
