import type { Message } from '../messages/message.ts'
import { type Limits, tooLarge } from './limits.ts'

/** All of standard input. */
export const readStdin = (limits: Limits, remedy?: Message): Promise<Buffer> =>
  readStream('-', process.stdin, limits, remedy)

/** All that a stream gives; throws an InputFault with the remedy once it is more than may be. */
export async function readStream(
  input: string,
  stream: AsyncIterable<unknown>,
  limits: Limits,
  remedy?: Message,
): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += (chunk as Buffer).length
    if (length > limits.maxBytes) throw tooLarge(input, limits, remedy)
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
