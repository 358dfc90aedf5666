import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'
import { codeOf } from './code-of.ts'
import { type Limits, mostUnpacked, tooLarge, unpacksTooFar } from './limits.ts'

/** What packed bytes hold; throws an InputFault where that is more than a document may have. */
export function unpack(input: string, bytes: Uint8Array, limits: Limits): Uint8Array {
  const most = mostUnpacked(bytes.length)
  try {
    return gunzipSync(bytes, { maxOutputLength: Math.min(most, limits.maxBytes) })
  } catch (cause) {
    if (codeOf(cause) !== 'ERR_BUFFER_TOO_LARGE') throw cause
    throw most < limits.maxBytes ? unpacksTooFar(input) : tooLarge(input, limits)
  }
}

/** The bytes that a .gz file holds, bit by bit; throws where it cannot be read or unpacked, or holds far too much. */
export async function* unpackFile(path: string): AsyncGenerator<Uint8Array> {
  const packed = createReadStream(path)
  let length = 0
  for await (const chunk of pipeline(packed, createGunzip(), () => {})) {
    length += (chunk as Buffer).length
    if (length > mostUnpacked(packed.bytesRead)) throw unpacksTooFar(path)
    yield chunk as Buffer
  }
}
