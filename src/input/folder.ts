import { type Dirent, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { message } from '../messages/message.ts'
import { InputFault } from './article.ts'
import { codeOf } from './code-of.ts'

export interface Folder {
  /** The files below it, by their paths from it. */
  readonly files: string[]
  /** The folders that can't be read. */
  readonly faults: InputFault[]
}

/**
 * Reads a folder and those below it. Links are followed after all else, and no folder is read twice: the ways through
 * folders that are linked to each other would be without number.
 */
export function readFolder(top: string, { hidden = false } = {}): Folder {
  const [files, faults]: [string[], InputFault[]] = [[], []]
  const seen = new Set<string>()
  const below: string[] = ['']
  const linked: string[] = []
  for (let next = 0; below.length > 0 || next < linked.length; ) {
    const folder = below.pop() ?? linked[next++]!
    try {
      const real = realpathSync(join(top, folder))
      if (seen.has(real)) continue
      seen.add(real)
      for (const entry of entriesOf(join(top, folder), hidden)) {
        const path = join(folder, entry.name)
        const kind = kindOf(entry, join(top, path))
        if (kind === 'file') files.push(path)
        else if (kind === 'folder') (entry.isSymbolicLink() ? linked : below).push(path)
      }
    } catch (cause) {
      const reason = message('input.unread', { code: codeOf(cause) })
      faults.push(new InputFault(join(top, folder), reason, message('do.permission'), { cause }))
    }
  }
  return { files, faults }
}

/** What stands in a folder, in one order on every system: the first link to a folder is kept. */
function entriesOf(folder: string, hidden: boolean): Dirent[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const shown = hidden ? entries : entries.filter(({ name }) => !name.startsWith('.'))
  return shown.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** What an entry is, or leads to; null for a pipe, a socket, a device, a link to nothing. */
function kindOf(entry: Dirent, path: string): 'file' | 'folder' | null {
  const what = entry.isSymbolicLink() ? statOf(path) : entry
  // A link that leads round, or where nobody may look: reading it tells so.
  if (what === 'unknown' || what?.isFile()) return 'file'
  return what?.isDirectory() ? 'folder' : null
}

function statOf(path: string): Stats | 'unknown' | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return 'unknown'
  }
}
