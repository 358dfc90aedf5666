import { createReadStream } from 'node:fs'
import { pipeline, type Readable } from 'node:stream'
import { createGunzip, gunzipSync } from 'node:zlib'

export const unpack = (bytes: Uint8Array): Uint8Array => gunzipSync(bytes)

/** The bytes that a .gz file holds; a file that cannot be read or unpacked ends the stream with its error. */
export function unpackFile(path: string): Readable {
  return pipeline(createReadStream(path), createGunzip(), () => {})
}
