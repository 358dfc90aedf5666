import type { InputFault } from '../input/article.ts'
import { forTerminal } from '../render/sanitize.ts'
import type { Brief } from '../schema/brief.ts'
import { BriefFault } from '../schema/check.ts'

/** All that is told on standard error: one line each, stack traces only on --debug. */
export class Reporter {
  debug = false

  fault(fault: InputFault): void {
    this.#line(fault.message, fault)
  }

  /** Doubts about a whole document; those about a passage stand in the brief alone. */
  warnings(brief: Brief): void {
    for (const { message, start } of brief.warnings) {
      if (start === undefined) this.#line(`warning: ${brief.document.id}: ${message}`)
    }
  }

  bug(id: string, error: unknown): void {
    const told = error instanceof Error ? error.message : String(error)
    const where = error instanceof BriefFault ? told : `${id}: a bug in brief: ${told}`
    this.#line(`${where}; please report it${this.debug ? '' : ' with the trace that --debug shows'}`, error)
  }

  usage(message: string): void {
    this.#line(message)
  }

  #line(message: string, error?: unknown): void {
    process.stderr.write(`brief: ${forTerminal(message)}\n`)
    if (this.debug && error instanceof Error) process.stderr.write(`${error.stack}\n`)
  }
}
