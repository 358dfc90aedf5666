import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll } from 'vitest'

const BRIEF = resolve('bin/brief.js')

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string | Buffer
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

/** Runs the built program as a user's shell does, without the tester's own colour settings. */
export function brief(args: readonly string[], { input = '', env = {}, cwd }: RunOptions = {}): Run {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [BRIEF, ...args], {
    input,
    env: { ...inherited, ...env },
    ...(cwd && { cwd }),
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** A folder for the tests of a file or block, gone when they are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'brief-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
