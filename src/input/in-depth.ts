import { type Message, message } from '../messages/message.ts'
import { InputFault } from './article.ts'

/** The result of `parse`; brackets, tags or marks within one another by the thousand, which no parser follows, are a fault. */
export function inDepth<T>(input: string, remedy: Message, parse: () => T): T {
  try {
    return parse()
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause
    throw new InputFault(input, message('input.deep'), remedy, { cause })
  }
}
