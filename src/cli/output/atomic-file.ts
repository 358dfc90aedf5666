import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from '../../input/expand.ts'
import { UsageError } from '../errors.ts'

/** So many characters are gathered before they are written. */
const BUFFERED = 1 << 16

export interface FileOptions {
  /** Overwrite what is there. */
  readonly force: boolean
  /** Go on with the partial file of a run that was stopped. */
  readonly append?: boolean
}

/** The file beside an output in which it grows. */
export const partOf = (path: string): string => `${path}.part`

/** A file that takes its name only when it is whole: until then it grows beside it. */
export class AtomicFile {
  readonly #path: string
  /** Null where the output is no file that could be renamed onto: a device, a pipe. */
  readonly #part: string | null
  readonly #fd: number
  #buffer = ''

  /** Throws a UsageError if the file exists and is not to be overwritten, or cannot be made. */
  constructor(path: string, { force, append = false }: FileOptions) {
    const found = lstatSync(path, { throwIfNoEntry: false })
    this.#path = found?.isSymbolicLink() && existsSync(path) ? realpathSync(path) : path
    const stats = lstatSync(this.#path, { throwIfNoEntry: false })
    if (stats?.isDirectory()) throw new UsageError(`${path}: is a folder; name a file`)
    this.#part = stats && !stats.isFile() ? null : partOf(this.#path)
    if (stats?.isFile() && !force && !append) {
      throw new UsageError(`${path}: exists already; --force overwrites it`)
    }
    if (this.#part && !force && !append && existsSync(this.#part)) {
      throw new UsageError(
        `${this.#part}: left by a run that was stopped; --resume goes on, --force starts afresh`,
      )
    }
    try {
      mkdirSync(dirname(this.#path), { recursive: true })
      this.#fd = openSync(this.#part ?? this.#path, append ? 'a' : 'w')
    } catch (cause) {
      throw new UsageError(`${path}: cannot be written (${codeOf(cause)}); check the folder`, { cause })
    }
  }

  write(text: string): void {
    this.#buffer += text
    if (this.#buffer.length >= BUFFERED) this.#flush()
  }

  /** All is written: the file takes its name. */
  commit(): void {
    this.#flush()
    if (this.#part) fsyncSync(this.#fd)
    closeSync(this.#fd)
    if (this.#part) renameSync(this.#part, this.#path)
  }

  /** The run ends before its time: the partial file stays if it can be gone on with. */
  abandon(keep: boolean): void {
    if (keep) this.#flush()
    closeSync(this.#fd)
    if (this.#part && !keep) unlinkSync(this.#part)
  }

  #flush(): void {
    let bytes = Buffer.from(this.#buffer)
    this.#buffer = ''
    while (bytes.length > 0) bytes = bytes.subarray(writeSync(this.#fd, bytes))
  }
}
