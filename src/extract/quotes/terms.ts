import { TITLE_NOUNS } from '../../lexicon/speech-nouns.ts'
import { groupAt } from '../../text/at.ts'
import type { Quotation, TextDocument } from '../../text/document.ts'
import type { Attribution } from './attribution.ts'
import type { Context } from './context.ts'
import type { Cue } from './draft.ts'
import { sentenceOf } from './statement.ts'
import { hasFinite, isName, isPreposition } from './words.ts'

/** Marks around a title, a name or a term: after a noun that names works and bodies, or "dit", "surnommé". */
export function isTitle(context: Context, q: Quotation): boolean {
  const { tokens } = context.document
  const sentence = sentenceOf(context, q.open)
  const first = tokens[q.firstToken]!
  // "un sommet « avant l'été »": titles open with a capital or a noun.
  if (first.shape === 'lower' && isPreposition(first)) return false
  let k = q.open - 1
  for (let back = 0; back < 4 && k >= sentence.firstToken; back++, k--) {
    const token = tokens[k]!
    // "une ligne Oslo-Riga « digne de ce nom »": it has its name.
    if (back > 0 && first.shape === 'lower' && isName(tokens[k + 1]!)) return false
    if (TITLE_NOUNS.has(token.normal) && !isPredicate(context, k))
      return back === 0 || isName(first) || q.endToken - q.firstToken <= 4
    const skip = token.shape === 'lower' && token.tags.size === 0
    if (!skip && !isName(token) && token.text !== ':' && token.normal !== 'de' && token.normal !== 'du')
      return false
  }
  return false
}

/** Part of a finite verb: "s'est dit", "a appelé". */
function isPredicate({ document }: Context, k: number): boolean {
  const at = document.groupOf[k]!
  return at >= 0 && document.verbGroups[at]!.person !== null
}

/** "les « armes autonomes »" inside what is reported: a known term, unless it is the cue's own object. */
export function isTerm(context: Context, q: Quotation, left: Cue | Attribution | undefined): boolean {
  const { document } = context
  const before = document.tokens[q.open - 1]
  if (!before || !DEFINITE.has(before.normal) || q.endToken - q.firstToken > 3) return false
  if (hasFinite(document, q.firstToken, q.endToken)) return false
  // "accuse X d'être ⟦le⟧ « parrain » de Y": said of X
  if (left && groupAt(document, q.open - 2)?.lemma === 'être') return false
  if (!left) return true
  if (!('group' in left) || left.end >= q.open - 1) return false
  const complement = context.complement(left)
  return complement !== null && !hasOtherPiece(document, q, complement.end)
}

/** "que les « droits » n'étaient « pas négociables »": with another piece that is no term, the whole is quoted. */
function hasOtherPiece({ tokens, quotations }: TextDocument, q: Quotation, end: number): boolean {
  const next = quotations[q.index + 1]
  return next !== undefined && next.open < end && !DEFINITE.has(tokens[next.open - 1]!.normal)
}

const DEFINITE = new Set(['le', 'la', 'les', "l'", 'du', 'au', 'aux'])
