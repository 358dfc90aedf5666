import { EN, type MessageKey } from '../messages/catalogue.ts'
import type { Language } from '../messages/language.ts'
import { type Message, message, type Say, sayIn, tell } from '../messages/message.ts'
import { forLines, forTerminal } from '../render/sanitize.ts'
import type { Warning } from '../text/document.ts'
import { isUsageError } from './errors.ts'
import type { Failed } from './work.ts'

/** All that is told on standard error: one line each, in the user's language, stack traces only on --debug. */
export class Reporter {
  readonly language: Language
  /** What says messages in the user's language. */
  readonly say: Say
  debug = false
  /** Errors alone, no warnings. */
  quiet = false

  constructor(language: Language) {
    this.language = language
    this.say = sayIn(language)
  }

  failed({ told, bug, stack }: Failed): void {
    if (bug) this.#bug(told, stack)
    else this.#line(told, stack)
  }

  /** Doubts about a whole document. */
  warning(id: string, { code, message: told }: Pick<Warning, 'code' | 'message'>): void {
    const key = `warning.${code}`
    const known = Object.hasOwn(EN, key) ? { key: key as MessageKey, params: { told } } : told
    if (!this.quiet) this.#line(message('run.warning', { id, told: known }))
  }

  /** Ends the run: the user's mistake, or a bug. */
  fatal(error: unknown): void {
    if (isUsageError(error)) this.#line(error.told)
    else this.#bug(bugIn('brief', error), error instanceof Error ? (error.stack ?? '') : '')
  }

  /** What a person must know. */
  told(told: Message): void {
    this.#line(told)
  }

  /** What a person may like to know, and no program needs. */
  note(told: Message): void {
    if (!this.quiet) this.#line(told)
  }

  #bug(told: Message, stack: string): void {
    this.#line(message(this.debug ? 'run.report' : 'run.reportTrace', { told }), stack)
  }

  /** Where nobody can be told, the exit status still tells. */
  #write(text: string): void {
    if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {})
    try {
      process.stderr.write(text)
    } catch {}
  }

  #line(told: Message, stack = ''): void {
    const trace = this.debug && stack !== '' ? `${forLines(stack)}\n` : ''
    this.#write(`brief: ${forTerminal(tell(told, this.language))}\n${trace}`)
  }
}

/** What is told of a bug that an article, or the program as a whole, met. */
export function bugIn(id: string, cause: unknown): Message {
  const told = cause instanceof Error ? cause.message : String(cause)
  // A brief that breaks its contract says so, and of which article, in its own words.
  return told.includes('(a bug in brief)') ? message('run.raw', { told }) : message('run.bug', { id, told })
}
