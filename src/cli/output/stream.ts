import { codeOf } from '../../input/code-of.ts'
import { message } from '../../messages/message.ts'
import type { Renderer } from '../../render/index.ts'
import { outputFault } from '../errors.ts'
import type { Target } from './targets.ts'

/** Standard output. A reader that has seen enough (`| head -1`) ends the program quietly. */
export class Output {
  readonly #stream: NodeJS.WriteStream
  /** The reader has gone. */
  closed = false

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream
    // What is wrong is told to the callback of the write.
    stream.on('error', () => {})
  }

  /** Waits until it is written, so that memory stays flat; throws a UsageError where it cannot be. */
  async write(text: string): Promise<void> {
    if (this.closed || text === '') return
    const fault = await new Promise<unknown>((done) => {
      try {
        this.#stream.write(text, done)
      } catch (cause) {
        done(cause)
      }
    })
    if (!fault) return
    this.closed = true
    if (!/^(?:EPIPE|ERR_STREAM_DESTROYED)$/.test(codeOf(fault)))
      throw outputFault(message('usage.stdout'), fault)
  }
}

/** Briefs on standard output, one after the other. */
export class StreamTarget implements Target {
  readonly resumable = false
  readonly #output: Output
  readonly #renderer: Renderer
  #begun = false

  constructor(stream: NodeJS.WriteStream, renderer: Renderer) {
    this.#output = new Output(stream)
    this.#renderer = renderer
  }

  get closed(): boolean {
    return this.#output.closed
  }

  async put(_: string, pages: readonly string[]): Promise<void> {
    const before = this.#begun ? this.#renderer.between : this.#renderer.open
    this.#begun = true
    await this.#output.write(before + pages[0]!)
  }

  line(text: string): Promise<void> {
    return this.#output.write(text)
  }

  async finish(): Promise<void> {
    if (this.#begun) await this.#output.write(this.#renderer.close)
  }

  /** What is out is out; a list is closed, so that it can be read. */
  abandon(): Promise<void> {
    return this.finish()
  }
}
