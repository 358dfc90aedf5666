import { Presets, SingleBar } from 'cli-progress'
import type { Language } from '../messages/language.ts'
import { sayIn } from '../messages/message.ts'
import { milliseconds } from './clock.ts'

/** Shows on a terminal how far a long run has come: counts, rate and time left. */
export class Progress {
  readonly #stream: NodeJS.WriteStream
  readonly #bar: SingleBar
  readonly #started = milliseconds()

  /** `total` is null where nobody knows how much there is. */
  constructor(stream: NodeJS.WriteStream, total: number | null, language: Language) {
    this.#stream = stream
    const say = sayIn(language)
    // The names between braces are those of the bar.
    const rate = '{rate}'
    const format =
      total === null
        ? say('run.progress', { done: '{value}', rate })
        : say('run.progressOf', { bar: '{bar}', done: '{value}/{total}', rate, time: '{eta_formatted}' })
    this.#bar = new SingleBar(
      { stream, format, clearOnComplete: true, hideCursor: true, fps: 5 },
      Presets.shades_grey,
    )
    this.#bar.start(total ?? 0, 0, { rate: 0 })
  }

  update(done: number): void {
    const seconds = (milliseconds() - this.#started) / 1000
    this.#bar.update(done, { rate: Math.round(done / Math.max(seconds, 0.001)) })
  }

  /** Makes room for a line to be printed. */
  clear(): void {
    this.#stream.write('\r\u001b[K')
  }

  stop(): void {
    this.#bar.stop()
  }
}
