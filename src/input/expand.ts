import { type Stats, statSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { message } from '../messages/message.ts'
import { InputFault } from './article.ts'
import { codeOf } from './code-of.ts'
import { readFolder } from './folder.ts'
import { EXTENSIONS, formatOf, withoutExtension } from './formats.ts'

/** One file to read, or standard input. */
export type Source = { readonly path: string } | 'stdin'

export interface Expansion {
  readonly sources: (Source | InputFault)[]
  /** Whether the arguments stand for a list of articles, even if it turns out to hold one. */
  readonly many: boolean
}

/** Arguments of the command line → files in a fixed order: folders are searched, globs are matched. */
export async function expandInputs(args: readonly string[]): Promise<Expansion> {
  const sources: (Source | InputFault)[] = []
  let many = args.length > 1
  for (const arg of args) {
    if (arg === '-') {
      sources.push('stdin')
      continue
    }
    const stats = statOf(arg)
    if (stats instanceof InputFault) sources.push(stats)
    else if (stats?.isDirectory()) {
      many = true
      for (const file of filesIn(arg)) sources.push(file)
    } else if (!stats && /[*?[{]/.test(arg)) {
      many = true
      for (const file of await filesMatching(arg)) sources.push(file)
    } else if (stats) sources.push({ path: arg })
    else sources.push(absentFault(arg))
  }
  return { sources, many }
}

/** A path at which nothing stands. */
export const absentFault = (path: string): InputFault =>
  new InputFault(path, message('input.absent'), message('do.path'), { absent: true })

/** What stands at a path, if anything does. */
export function statOf(path: string): Stats | InputFault | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (cause) {
    // ENAMETOOLONG, ENOTDIR below a file, a folder that may not be entered
    return new InputFault(path, message('input.notFound', { code: codeOf(cause) }), message('do.path'), {
      absent: true,
      cause,
    })
  }
}

/** The end of a file's name that says that it may hold articles. */
const READ = new RegExp(`\\.(?:${EXTENSIONS.join('|')})(?:\\.gz)?$`, 'i')

function filesIn(folder: string): (Source | InputFault)[] {
  const { files, faults } = readFolder(folder)
  const articles = withoutCompanions(files.filter((path) => READ.test(path)))
  if (articles.length === 0 && faults.length === 0) {
    const endings = EXTENSIONS.map((e) => `.${e}`).join(', ')
    return [
      new InputFault(folder, message('input.noArticle'), message('do.folderReads', { endings }), {
        absent: true,
      }),
    ]
  }
  return [...articles.sort(byCodeUnits).map((path) => ({ path: join(folder, path) })), ...faults]
}

/** Leaves out what tells about articles: briefs (a.brief.json), annotations (a.json beside a.txt), a README. */
function withoutCompanions(paths: readonly string[]): string[] {
  const articles = new Set(paths.filter((path) => !isJson(path)).map(withoutExtension))
  return paths.filter(
    (path) => !isBrief(path) && !isReadme(path) && !(isJson(path) && articles.has(withoutExtension(path))),
  )
}

const isJson = (path: string) => formatOf(path, 'auto') === 'json'
const isReadme = (path: string) => /(?:^|\/)readme\.\w+$/i.test(path)
const isBrief = (path: string) => /\.brief\.json(?:\.gz)?$/i.test(path)

async function filesMatching(pattern: string): Promise<(Source | InputFault)[]> {
  const { glob } = await import('tinyglobby')
  const found = await glob(pattern.replaceAll('\\', '/'), { absolute: isAbsolute(pattern) })
  if (found.length === 0) {
    return [new InputFault(pattern, message('input.noMatch'), message('do.pattern'), { absent: true })]
  }
  return found.sort(byCodeUnits).map((path) => ({ path }))
}

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
