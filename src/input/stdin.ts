import type { Message } from '../messages/message.ts'
import { type Limits, tooLarge } from './limits.ts'

/** All of standard input. */
export async function readStdin(limits: Limits, remedy?: Message): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of process.stdin) {
    length += (chunk as Buffer).length
    if (length > limits.maxBytes) throw tooLarge('-', limits, remedy)
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}
