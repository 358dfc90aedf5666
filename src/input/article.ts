import { type Message, message, tell } from '../messages/message.ts'
import type { Warning } from '../text/document.ts'

/** A text to read, whatever it came from. */
export interface Article {
  /** The path as given, "-" for standard input, or the `id` of a record. */
  readonly id: string
  readonly text: string
  readonly title: string | null
  /** The day the source says it was published, `YYYY-MM-DD`. */
  readonly created: string | null
  /** Doubts that arose while it was read. */
  readonly warnings: readonly Warning[]
}

/** An article of which nothing but its words is known. */
export function plainArticle(id: string, text: string): Article {
  return { id, text, title: null, created: null, warnings: [] }
}

/** An input that cannot be read: which one, what is wrong, and what to do about it. `message` is in English. */
export class InputFault extends Error {
  override readonly name = 'InputFault'
  /** The file, or the line of one. */
  readonly input: string
  /** The id of the article, as far as it can be read: else `input`. */
  readonly id: string
  readonly reason: Message
  readonly remedy: Message
  /** The whole of it. */
  readonly told: Message
  /** The command line names something that is not there, so that nothing was tried. */
  readonly absent: boolean

  constructor(
    input: string,
    reason: Message,
    remedy: Message,
    options: { absent?: boolean; cause?: unknown; id?: string | null } = {},
  ) {
    const id = options.id ?? input
    const place = id === input ? input : `${input} (${id})`
    const told = message('input.named', { input: place, reason, remedy })
    super(tell(told, 'en'), options.cause === undefined ? undefined : { cause: options.cause })
    this.input = input
    this.id = id
    this.reason = reason
    this.remedy = remedy
    this.told = told
    this.absent = options.absent ?? false
  }
}

/** What is wrong with an input and what to do, without its name: English, for data. */
export const reasonOf = ({ reason, remedy }: InputFault): string =>
  tell(message('input.fault', { reason, remedy }), 'en')

export type ArticleOrFault = Article | InputFault
