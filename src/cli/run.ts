import { type Message, message } from '../messages/message.ts'
import { safeJson } from '../render/sanitize.ts'
import { milliseconds } from './clock.ts'
import { OutputFault, UsageError } from './errors.ts'
import type { Target } from './output/targets.ts'
import type { Progress } from './progress.ts'
import type { Reporter } from './reporter.ts'
import type { Failed, Outcome } from './work.ts'

export interface RunOptions {
  readonly errorsInline?: boolean | undefined
  readonly strict?: boolean | undefined
}

/** How a run ended: it is through, was stopped by a signal or by --strict, or nobody reads any more. */
export type End = 'through' | 'stopped' | 'strict' | 'closed'

/** Takes outcomes to their target and tells of failures, until all is done or a signal comes. */
export class Run {
  readonly counts = { done: 0, failed: 0, absent: 0, empty: 0 }
  readonly target: Target
  progress: Progress | null = null
  readonly #started = milliseconds()
  readonly #before: number
  readonly #reporter: Reporter
  readonly #options: RunOptions
  #stopped: NodeJS.Signals | null = null

  /** `before` is how many briefs an earlier run left. */
  constructor(target: Target, reporter: Reporter, options: RunOptions, before: number) {
    this.target = target
    this.#before = before
    this.#reporter = reporter
    this.#options = options
  }

  /** The exit status of a run that a signal ended. */
  get signalStatus(): number {
    return 128 + (this.#stopped === 'SIGTERM' ? 15 : 2)
  }

  async take(outcomes: AsyncIterator<Outcome>): Promise<End> {
    const stop = (signal: NodeJS.Signals) => {
      // Whoever asks twice does not want to wait.
      if (this.#stopped) {
        // Node would wait for a thread that opens a pipe: by the signal's own way, once all is cleaned up.
        process.off('SIGINT', stop).off('SIGTERM', stop)
        process.on('exit', () => process.kill(process.pid, signal))
        process.exit(this.signalStatus)
      }
      this.#stopped = signal
      // A pipe into which nobody writes would be waited for.
      process.stdin.destroy()
    }
    process.on('SIGINT', stop).on('SIGTERM', stop)
    try {
      for (let next = await outcomes.next(); !next.done; next = await outcomes.next()) {
        if (this.#stopped) return 'stopped'
        await this.#put(next.value)
        this.progress?.update(this.#before + this.counts.done + this.counts.failed)
        if (this.target.closed) return 'closed'
        if (this.#options.strict && this.counts.failed > 0) return 'strict'
      }
      return this.#stopped ? 'stopped' : 'through'
    } finally {
      process.off('SIGINT', stop).off('SIGTERM', stop)
      await outcomes.return?.()
      this.progress?.stop()
    }
  }

  async #put(outcome: Outcome): Promise<void> {
    if ('error' in outcome) {
      this.fail(outcome)
      if (this.#options.errorsInline) {
        const { id, at, error } = outcome
        await this.target.line(`${safeJson(at === null ? { id, error } : { id, at, error })}\n`)
      }
      return
    }
    if (outcome.warnings.length > 0) this.progress?.clear()
    for (const warning of outcome.warnings) this.#reporter.warning(outcome.id, warning)
    try {
      await this.target.put(outcome.id, outcome.pages)
    } catch (fault) {
      if (!(fault instanceof UsageError) || fault instanceof OutputFault) throw fault
      const told = message('run.named', { id: outcome.id, told: fault.told })
      const { message: error, stack = '' } = fault
      this.fail({ id: outcome.id, at: null, error, told, bug: false, absent: false, stack })
      return
    }
    this.counts.done++
    if (outcome.facts === 0) this.counts.empty++
  }

  /** "stopped after 1,200 articles (3 failed), 4.1 s, 290/s" */
  summary(end: End): Message {
    const { done, failed } = this.counts
    const seconds = (milliseconds() - this.#started) / 1000
    const count = message('run.articles', { count: this.#before + done + failed })
    const articles = end === 'stopped' ? message('run.stopped', { articles: count }) : count
    const rate = Math.round((done + failed) / seconds)
    return message('run.summary', { articles, failed, seconds: Math.round(10 * seconds) / 10, rate })
  }

  fail(failure: Failed): void {
    this.progress?.clear()
    this.#reporter.failed(failure)
    this.counts.failed++
    if (failure.absent) this.counts.absent++
  }
}
