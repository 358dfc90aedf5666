import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { codeOf } from '../../input/code-of.ts'
import { message } from '../../messages/message.ts'
import { outputFault, UsageError } from '../errors.ts'

/** So many characters are gathered before they are written. */
const BUFFERED = 1 << 16

export interface FileOptions {
  /** Overwrite what is there. */
  readonly force: boolean
  /** Go on with the partial file of a run that was stopped. */
  readonly append?: boolean
  /** What is left of a run that was stopped can be gone on with. */
  readonly resumable?: boolean
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
  #open = true

  /** Throws a UsageError if the file exists and is not to be overwritten, or cannot be made. */
  constructor(path: string, { force, append = false, resumable = false }: FileOptions) {
    const found = statsOf(path)
    this.#path = found?.isSymbolicLink() && existsSync(path) ? realpathSync(path) : path
    const stats = statsOf(this.#path)
    if (stats?.isDirectory()) throw new UsageError(message('usage.isFolder', { path }))
    this.#part = stats && !stats.isFile() ? null : partOf(this.#path)
    if (stats?.isFile() && !force && !append) {
      throw new UsageError(message('usage.exists', { path }))
    }
    if (this.#part && !force && !append && existsSync(this.#part)) {
      throw new UsageError(message(resumable ? 'usage.partResume' : 'usage.part', { path: this.#part }))
    }
    try {
      makeFolder(dirname(this.#path))
      this.#fd = openSync(this.#part ?? this.#path, append ? 'a' : 'w')
    } catch (cause) {
      throw outputFault(path, cause)
    }
  }

  /** Throws a UsageError where the disk takes no more. */
  write(text: string): void {
    this.#buffer += text
    if (this.#buffer.length >= BUFFERED) this.#flush()
  }

  /** All is written: the file takes its name. Throws a UsageError where the disk does not take it. */
  commit(): void {
    this.#flush()
    this.#guard(() => {
      if (this.#part) fsyncSync(this.#fd)
      closeSync(this.#fd)
      this.#open = false
      if (this.#part) renameSync(this.#part, this.#path)
    })
  }

  /** The run ends before its time: the partial file stays if it can be gone on with. Never throws. */
  abandon(keep: boolean): void {
    try {
      if (keep) this.#flush()
    } catch {
      // The disk is full: a line that is cut off is left out when the run is gone on with.
    }
    if (this.#open) closeSync(this.#fd)
    this.#open = false
    if (this.#part && !keep) rmSync(this.#part, { force: true })
  }

  #flush(): void {
    let bytes = Buffer.from(this.#buffer)
    this.#buffer = ''
    this.#guard(() => {
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(this.#fd, bytes))
    })
  }

  #guard(work: () => void): void {
    try {
      work()
    } catch (cause) {
      throw outputFault(this.#path, cause)
    }
  }
}

/** Makes a folder and those above it. Node's own way (`recursive`) never ends where a folder takes none: in /proc. */
function makeFolder(path: string): void {
  const missing: string[] = []
  for (let at = path; !existsSync(at) && at !== dirname(at); at = dirname(at)) missing.unshift(at)
  for (const folder of missing) {
    try {
      mkdirSync(folder)
    } catch (cause) {
      // Another run may have made it since.
      if (codeOf(cause) !== 'EEXIST') throw cause
    }
  }
}

/** What stands at a path; throws a UsageError where nothing can: below a file, say. */
export function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch (cause) {
    throw outputFault(path, cause)
  }
}

/** Writes a whole file, or leaves nothing. */
export function writeFileWhole(path: string, text: string, options: FileOptions): void {
  const file = new AtomicFile(path, options)
  try {
    file.write(text)
    file.commit()
  } catch (fault) {
    file.abandon(false)
    throw fault
  }
}
