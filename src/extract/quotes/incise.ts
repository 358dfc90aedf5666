import type { Quotation, TextDocument } from '../../text/document.ts'
import type { Context } from './context.ts'
import type { Cue, Range } from './draft.ts'
import { hasFinite, isComma, isStop, nextComma } from './words.ts'

/** A cue with what belongs to it, from its comma to where the reported words go on. */
export interface Incise extends Range {
  readonly cue: Cue
}

/** The incises of a statement in marks, cut out of its spans; undefined if it has none. */
export function cutIncises(
  context: Context,
  statement: readonly Quotation[],
): { cue: Cue; spans: Range[] } | undefined {
  const spans: Range[] = []
  let first: Cue | undefined
  for (const q of statement) {
    let from = q.firstToken
    for (const cue of context.cuesBetween(q.firstToken, q.endToken)) {
      if (!cue.quoted || cue.first < from || cue.end > q.endToken || !cutsHere(context.document, cue, q))
        continue
      const incise = inciseRange(context, cue, q.endToken)
      first ??= cue
      context.used.add(cue)
      pushSpan(context.document, spans, from, incise.first)
      from = incise.end
    }
    pushSpan(context.document, spans, from, q.endToken)
  }
  return first && spans.length > 0 ? { cue: first, spans } : undefined
}

function cutsHere({ tokens }: TextDocument, cue: Cue, q: Quotation): boolean {
  const before = tokens[cue.first - 1]
  if (!cue.inverted || tokens[cue.group.head]!.quotation !== q.index || !cue.constructions.includes('c'))
    return false
  if (cue.group.person !== 3) return false
  return cue.first > q.firstToken && (isComma(before) || before?.text === '–' || before?.text === '—')
}

/** From the comma before the cue to the comma after its subject, or to the sentence's end. */
export function inciseRange(context: Context, cue: Cue, end: number): Incise {
  const { document } = context
  const { tokens } = document
  const first =
    isComma(tokens[cue.first - 1]) || /^[–—-]$/.test(tokens[cue.first - 1]?.text ?? '')
      ? cue.first - 1
      : cue.first
  const last = Math.min(end, cue.sentence.endToken)
  let k = cue.subject ? cue.subject.end : cue.end
  for (;;) {
    while (k < last && !isComma(tokens[k]) && !isStop(tokens[k]!) && tokens[k]!.kind !== 'quote') k++
    if (k >= last || !isComma(tokens[k]) || !continuesIncise(document, k, last)) break
    k++
  }
  return { first, end: k < last ? k + 1 : last, cue }
}

/** ", cité par l'agence", ", lors d'un point de presse,": parts that still tell of the speaking. */
function continuesIncise(document: TextDocument, comma: number, end: number): boolean {
  const next = document.tokens[comma + 1]
  if (!next || comma + 1 >= end) return false
  if (next.normal === 'cité' || next.normal === 'citée' || next.normal === 'qui' || next.normal === 'lors')
    return true
  const close = nextComma(document, comma + 1, end, 25)
  return (
    close >= 0 &&
    (next.tags.has('Preposition') || next.tags.has('Gerund')) &&
    !hasFinite(document, comma + 1, close) &&
    hasFinite(document, close, end)
  )
}

function pushSpan({ tokens }: TextDocument, spans: Range[], first: number, end: number): void {
  let a = first
  let b = end
  while (a < b && tokens[a]!.kind === 'punctuation' && !/^[([]/.test(tokens[a]!.text)) a++
  while (b > a && /^[,;:–—-]$/.test(tokens[b - 1]!.text)) b--
  if (b > a) spans.push({ first: a, end: b })
}
