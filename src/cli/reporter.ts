import { forLines, forTerminal } from '../render/sanitize.ts'
import type { Failed } from './work.ts'

/** All that is told on standard error: one line each, stack traces only on --debug. */
export class Reporter {
  debug = false
  /** Errors alone, no warnings. */
  quiet = false

  failed({ id, error, bug, stack }: Failed): void {
    if (bug) this.#bug(id, error, stack)
    else this.#line(`${id}: ${error}`, stack)
  }

  /** Doubts about a whole document. */
  warning(id: string, message: string): void {
    if (!this.quiet) this.#line(`warning: ${id}: ${message}`)
  }

  bug(error: unknown): void {
    const told = error instanceof Error ? error.message : String(error)
    this.#bug('brief', told, error instanceof Error ? (error.stack ?? '') : '')
  }

  usage(message: string): void {
    this.#line(message)
  }

  /** What a person may like to know, and no program needs. */
  note(message: string): void {
    if (!this.quiet) this.#line(message)
  }

  #bug(id: string, error: string, stack: string): void {
    // A brief that breaks its contract says so, and of which article, in its own words.
    const where = error.includes('(a bug in brief)') ? error : `${id}: a bug in brief: ${error}`
    this.#line(`${where}; please report it${this.debug ? '' : ' with the trace that --debug shows'}`, stack)
  }

  /** Where nobody can be told, the exit status still tells. */
  #write(text: string): void {
    if (process.stderr.listenerCount('error') === 0) process.stderr.on('error', () => {})
    try {
      process.stderr.write(text)
    } catch {}
  }

  #line(message: string, stack = ''): void {
    const trace = this.debug && stack !== '' ? `${forLines(stack)}\n` : ''
    this.#write(`brief: ${forTerminal(message)}\n${trace}`)
  }
}
