import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { message } from '../../messages/message.ts'
import type { Format, Renderer } from '../../render/index.ts'
import type { Part } from '../../schema/brief.ts'
import { UsageError } from '../errors.ts'
import { AtomicFile, type FileOptions, statsOf, writeFileWhole } from './atomic-file.ts'
import { fileNameFor } from './file-name.ts'
import { StreamTarget } from './stream.ts'

/** Where rendered briefs go. */
export interface Target {
  /** The reader has gone: nothing more is wanted. */
  readonly closed: boolean
  /** A run that was stopped can be gone on with. */
  readonly resumable: boolean
  /** Takes the pages of a brief; throws a UsageError if they cannot be written. */
  put(id: string, pages: readonly string[]): void | Promise<void>
  /** Takes a line that is no brief. */
  line(text: string): void | Promise<void>
  finish(): void | Promise<void>
  /** The run ends before its time: what can be gone on with later stays if it is to be kept. */
  abandon(keep: boolean): void | Promise<void>
}

export interface TargetOptions extends FileOptions {
  readonly format: Format
  readonly renderers: readonly Renderer[]
  /** The part of each renderer, for a folder of tables. */
  readonly parts: readonly Part[]
  /** An earlier run has left briefs in it. */
  readonly begun: boolean
}

const EXTENSIONS: Readonly<Record<Format, string>> = {
  json: 'json',
  ndjson: 'ndjson',
  table: 'txt',
  csv: 'csv',
  markdown: 'md',
  html: 'html',
}

/** Whether an output path means a folder: it is one, or it ends like one. */
export function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || (existsSync(path) && statSync(path).isDirectory())
}

export function targetFor(path: string | undefined, options: TargetOptions): Target {
  if (path === undefined) return new StreamTarget(process.stdout, options.renderers[0]!)
  if (/[\\/]$/.test(path) && statsOf(path.replace(/(?<![\\/])[\\/]+$/, ''))?.isFile()) {
    throw new UsageError(message('usage.isFile', { path }))
  }
  if (!isFolder(path)) return new FileTarget([path], options, options.format === 'ndjson')
  if (options.format === 'csv') {
    return new FileTarget(
      options.parts.map((part) => join(path, `${part}.csv`)),
      options,
      false,
    )
  }
  return new FolderTarget(path, options)
}

/** One file for each renderer, all briefs in it. */
class FileTarget implements Target {
  readonly closed = false
  readonly #files: { file: AtomicFile; renderer: Renderer }[] = []
  readonly resumable: boolean
  #begun: boolean

  constructor(paths: readonly string[], options: TargetOptions, resumable: boolean) {
    this.resumable = resumable
    this.#begun = options.begun
    try {
      for (const [i, path] of paths.entries()) {
        this.#files.push({
          file: new AtomicFile(path, { ...options, resumable }),
          renderer: options.renderers[i]!,
        })
      }
    } catch (fault) {
      this.abandon(false)
      throw fault
    }
  }

  put(_: string, pages: readonly string[]): void {
    for (const [i, { file, renderer }] of this.#files.entries()) {
      file.write((this.#begun ? renderer.between : renderer.open) + pages[i]!)
    }
    this.#begun = true
  }

  line(text: string): void {
    for (const { file } of this.#files) file.write(text)
  }

  finish(): void {
    for (const { file, renderer } of this.#files) {
      file.write(this.#begun ? renderer.close : renderer.open + renderer.close)
      file.commit()
    }
  }

  abandon(keep: boolean): void {
    for (const { file } of this.#files) file.abandon(keep && this.resumable)
  }
}

/** A file for each brief, in the folders that its id names. */
class FolderTarget implements Target {
  readonly closed = false
  readonly resumable = false
  readonly #folder: string
  readonly #options: TargetOptions
  readonly #taken = new Set<string>()

  constructor(folder: string, options: TargetOptions) {
    this.#folder = folder
    this.#options = options
  }

  put(id: string, pages: readonly string[]): void {
    const renderer = this.#options.renderers[0]!
    const name = fileNameFor(id, EXTENSIONS[this.#options.format])
    // Systems differ on whether "A.json" and "a.json" are one file.
    if (this.#taken.has(name.toLowerCase())) {
      throw new UsageError(message('usage.taken', { name }))
    }
    this.#taken.add(name.toLowerCase())
    writeFileWhole(join(this.#folder, name), renderer.open + pages[0]! + renderer.close, this.#options)
  }

  line(): void {}

  finish(): void {}

  abandon(): void {}
}
