import { message } from '../messages/message.ts'
import { InputFault } from './article.ts'
import { codeOf } from './code-of.ts'
import { OWN_FILES } from './limits.ts'
import { readOwnBytes } from './read-bytes.ts'
import { readStdin } from './stdin.ts'

/** The paths that a file (or, for "-", standard input) lists, one a line or, for `find -print0`, each ended by NUL. */
export async function readFileList(path: string, byNul: boolean): Promise<string[]> {
  let text: string
  try {
    text = (path === '-' ? await readStdin(OWN_FILES, message('do.cut')) : readOwnBytes(path)).toString(
      'utf8',
    )
  } catch (cause) {
    if (cause instanceof InputFault) throw cause
    throw new InputFault(path, message('input.list', { code: codeOf(cause) }), message('do.itsPath'), {
      absent: true,
      cause,
    })
  }
  if (!byNul && text.includes('\0')) {
    throw new InputFault(path, message('input.nul'), message('do.null'), { absent: true })
  }
  const paths = text.split(byNul ? '\0' : /\r?\n/)
  return paths.filter((one) => one.trim() !== '')
}
