import { once } from 'node:events'
import { codeOf } from '../input/expand.ts'

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
