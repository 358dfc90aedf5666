import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { message } from '../messages/message.ts'
import { writeFileWhole } from './output/atomic-file.ts'
import { Output } from './output/stream.ts'
import type { Reporter } from './reporter.ts'

export interface PageFileOptions {
  readonly output?: string
  readonly force?: true
  readonly open?: true
}

/** Puts a page where the flags say: a file, a browser, standard output. */
export async function pageFile(page: string, options: PageFileOptions, reporter: Reporter): Promise<void> {
  if (options.output === undefined && !options.open) return new Output(process.stdout).write(page)
  const path = options.output ?? join(mkdtempSync(join(tmpdir(), 'brief-')), 'page.html')
  writeFileWhole(path, page, { force: options.force ?? false })
  if (options.open) await openInBrowser(resolve(path), reporter)
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [command: string, ...args: string[]]>> = {
  darwin: ['open'],
  win32: ['explorer.exe'],
}

/** BROWSER names another program. The browser outlives this program; where there is none, the path is told. */
function openInBrowser(path: string, reporter: Reporter): Promise<void> {
  const [command, ...args] = process.env.BROWSER
    ? [process.env.BROWSER]
    : (OPENERS[process.platform] ?? ['xdg-open'])
  return new Promise((done) => {
    const browser = spawn(command, [...args, path], { detached: true, stdio: 'ignore' })
    browser.once('error', () => {
      reporter.note(message('run.noBrowser', { path }))
      done()
    })
    browser.once('spawn', () => {
      browser.unref()
      done()
    })
  })
}
