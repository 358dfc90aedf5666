import { InputFault } from '../input/article.ts'
import type { UserLexicon } from '../lexicon/user/lexicon.ts'
import { UsageError } from './errors.ts'

/** The lexicon of these files, later ones over earlier ones; null if there are none. */
export async function loadLexicon(paths: readonly string[]): Promise<UserLexicon | null> {
  if (paths.length === 0) return null
  const { readLexicons } = await import('../input/lexicon.ts')
  try {
    return await readLexicons(paths)
  } catch (fault) {
    throw fault instanceof InputFault ? new UsageError(fault.told) : fault
  }
}
