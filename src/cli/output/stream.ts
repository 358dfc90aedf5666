import { once } from 'node:events'
import { codeOf } from '../../input/expand.ts'
import type { Renderer } from '../../render/index.ts'
import type { Target } from './targets.ts'

/** Standard output. A reader that has seen enough (`| head -1`) ends the program quietly. */
export class Output {
  readonly #stream: NodeJS.WriteStream
  /** The reader has gone. */
  closed = false

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream
    stream.on('error', (cause) => {
      if (codeOf(cause) !== 'EPIPE') throw cause
      this.closed = true
    })
  }

  /** Waits while the reader is slower than the writer, so that memory stays flat. */
  async write(text: string): Promise<void> {
    if (this.closed || text === '') return
    if (!this.#stream.write(text)) {
      await Promise.race([once(this.#stream, 'drain'), once(this.#stream, 'close')]).catch(() => {
        this.closed = true
      })
    }
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
