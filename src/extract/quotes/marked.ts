import { TITLE_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { Quotation, Sentence, TextDocument, Token } from '../../text/document.ts'
import type { Attribution } from './attribution.ts'
import type { Context } from './context.ts'
import { isInvertedPronoun } from './cues.ts'
import type { Cue, Draft, Range, SpeakerSource } from './draft.ts'
import { cutIncises } from './incise.ts'
import { isMedium } from './medium.ts'
import { subjectAfter } from './noun-phrase.ts'
import { hasFinite, isComma, isName, isQue } from './words.ts'

/** Quotes between marks: each statement is read by the first rule that knows who speaks; terms and titles by none. */
export function markedQuotes(context: Context): Draft[] {
  const drafts: Draft[] = []
  const byCue = new Map<Cue | Attribution, Draft>()
  const left: Quotation[][] = []
  for (const statement of context.statements()) {
    const draft =
      citedInside(context, statement) ??
      citedAfter(context, statement) ??
      citedBefore(context, statement) ??
      continued(context, statement, drafts) ??
      reported(context, statement, byCue) ??
      standing(context, statement, drafts) ??
      predicated(context, statement)
    if (!draft) left.push(statement)
    else if (!drafts.includes(draft)) drafts.push(draft)
  }
  giveHeadlinesTheirSpeakers(context, drafts)
  return [...drafts, ...repeated(context, left, drafts)]
}

/** A headline's piece in marks that the article goes on to quote is of the speaker told there. */
function giveHeadlinesTheirSpeakers(context: Context, drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const sentence = sentenceOf(context, draft.spans[0]!.first)
    if (sentence.kind !== 'headline') continue
    const whole = draft.spans.length === 1 && bodyOf(context, draft.spans[0]!, drafts)
    if (whole) draft.speaker = { by: 'quote', draft: whole }
  }
}

/** The later draft that holds the words of a span. */
function bodyOf({ document }: Context, span: Range, drafts: readonly Draft[]): Draft | undefined {
  const piece = plainText(document, span)
  if (piece.length < 4) return undefined
  let read = 0
  for (const draft of drafts) {
    if (draft.spans.at(-1)!.first <= span.end) continue
    if (draft.spans.some((s) => s.first > span.end && plainText(document, s).includes(piece))) return draft
    if (++read === FARTHEST_BODY) return undefined
  }
  return undefined
}

/** Quotes after a headline in which its piece is looked for. */
const FARTHEST_BODY = 60

function plainText({ source, tokens }: TextDocument, { first, end }: Range): string {
  return source
    .slice(tokens[first]!.start, tokens[end - 1]!.end)
    .toLowerCase()
    .replace(/[’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/[.!?…]+$/, '')
    .trim()
}

const spansOf = (statement: readonly Quotation[]): Range[] =>
  statement.map((q) => ({ first: q.firstToken, end: q.endToken }))

const sentenceOf = ({ document }: Context, token: number): Sentence =>
  document.sentences[document.tokens[token]!.sentence]!

function draftOf(
  kind: Draft['kind'],
  statement: readonly Quotation[],
  cue: Range | null,
  speaker: SpeakerSource,
  rule: string,
): Draft {
  return { kind, spans: spansOf(statement), cue, speaker, source: null, negated: false, rule }
}

/** The statement is a clause: it has a finite verb, or its own full stop, or opens its sentence. */
function isClause(context: Context, statement: readonly Quotation[]): boolean {
  const q = statement[0]!
  const { tokens } = context.document
  const last = tokens[q.endToken - 1]!
  return (
    hasFinite(context.document, q.firstToken, q.endToken) ||
    /^[.!?…]/.test(last.text) ||
    q.endToken - q.firstToken > 12
  )
}

function opensSentence(context: Context, statement: readonly Quotation[]): boolean {
  const { open } = statement[0]!
  const { firstToken } = sentenceOf(context, open)
  if (open === firstToken) return true
  const before = context.document.tokens[open - 1]!
  return before.kind === 'punctuation' && /^[–—•>.;-]+$/.test(before.text)
}

/** « A, a dit X, B »: a cue between the marks, cut out of what is said. */
function citedInside(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const cut = cutIncises(context, statement)
  if (!cut) return undefined
  context.used.add(cut.cue)
  const draft = draftOf('direct', statement, cut.cue, { by: 'cue', cue: cut.cue }, 'cue-inside-marks')
  draft.spans = cut.spans
  return draft
}

/** « A », a dit X. */
function citedAfter(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const { document } = context
  const close = statement.at(-1)!.close
  if (close < 0) return undefined
  const end = followingEnd(context, close)
  let at = close + 1
  while (
    at < end &&
    (isComma(document.tokens[at]) || document.tokens[at]!.text === '–' || document.tokens[at]!.text === '—')
  )
    at++
  if (at >= end) return undefined
  const kind =
    opensSentence(context, statement) || isColon(document.tokens[statement[0]!.open - 1]) ? 'direct' : 'mixed'
  const attribution = context.attributions.find((a) => a.first === at)
  if (attribution && sentenceOf(context, statement[0]!.open).index <= attribution.sentence.index) {
    if (leftCue(context, statement[0]!)) return undefined
    context.used.add(attribution)
    return draftOf(
      kind,
      statement,
      attribution.cue,
      { by: 'phrase', range: attribution.speaker },
      'marks-then-selon',
    )
  }
  const group = groupStarting(context, at)
  if (!group) return undefined
  const cue = context.cueOf(group)
  if (cue?.inverted) {
    context.used.add(cue)
    return draftOf(kind, statement, cue, { by: 'cue', cue }, 'marks-then-cue')
  }
  return citedByAnyVerb(context, statement, group, at > close + 1, kind)
}

/** « A », s'agace X: after a clause in marks and a comma, any verb with its subject behind it reports speech. */
function citedByAnyVerb(
  context: Context,
  statement: readonly Quotation[],
  group: VerbGroup,
  comma: boolean,
  kind: Draft['kind'],
): Draft | undefined {
  const { document, entities } = context
  if (group.person === null || group.lemma === 'être' || group.lemma === 'avoir' || group.voice === 'passive')
    return undefined
  if (!isClause(context, statement) && !opensSentence(context, statement)) return undefined
  const end = document.sentences[document.tokens[group.head]!.sentence]!.endToken
  const reading = isInvertedPronoun(group) ? readingCue(context, group) : undefined
  if (reading) return draftOf(kind, statement, reading, { by: 'subject', group }, 'marks-then-reading')
  const subject = isInvertedPronoun(group)
    ? null
    : comma
      ? subjectAfter(document, entities, group.endToken, end)
      : null
  if (!subject && !isInvertedPronoun(group)) return undefined
  const speaker: SpeakerSource = subject ? { by: 'phrase', range: subject } : { by: 'subject', group }
  return draftOf(
    kind,
    statement,
    { first: group.firstToken, end: group.endToken },
    speaker,
    'marks-then-verb',
  )
}

/** « A », peut-on lire dans …: the cue with its infinitive. */
function readingCue({ document }: Context, group: VerbGroup): Range | undefined {
  const next = document.verbGroups[group.index + 1]
  if (group.lemma !== 'pouvoir' || next?.lemma !== 'lire' || next.firstToken !== group.endToken)
    return undefined
  return { first: group.firstToken, end: next.endToken }
}

const isColon = (token: Token | undefined) => token?.text === ':'

function groupStarting({ document }: Context, at: number): VerbGroup | undefined {
  const index = document.groupOf[at]!
  return index >= 0 && document.verbGroups[index]!.firstToken === at ? document.verbGroups[index] : undefined
}

/** End of the sentence that holds the closing mark, or of the next one if that goes on in lower case. */
function followingEnd(context: Context, close: number): number {
  const { tokens, sentences } = context.document
  const sentence = sentenceOf(context, close)
  const next = tokens[sentence.endToken]
  if (close + 1 < sentence.endToken || !next || next.kind !== 'word') return sentence.endToken
  const runsOn = next.shape === 'lower' || next.text === ',' || context.document.groupOf[next.i]! >= 0
  const same = sentences[next.sentence]!.paragraph === sentence.paragraph
  return runsOn && same ? sentences[next.sentence]!.endToken : sentence.endToken
}

/** X a dit : « A »; "X : « A »". */
function citedBefore(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const { document } = context
  const { open } = statement[0]!
  const before = document.tokens[open - 1]
  if (!isColon(before)) return undefined
  const sentence = sentenceOf(context, open - 1)
  const cue = context.cuesOf(sentence.index).findLast((c) => c.end < open && !c.quoted)
  if (cue) {
    context.used.add(cue)
    return draftOf('direct', statement, cue, { by: 'cue', cue }, 'cue-colon-marks')
  }
  if (isTitle(context, statement[0]!)) return undefined
  const attribution = context.attributionsOf(sentence.index).findLast((a) => a.end < open)
  if (attribution) {
    context.used.add(attribution)
    return draftOf(
      'direct',
      statement,
      attribution.cue,
      { by: 'phrase', range: attribution.speaker },
      'selon-colon-marks',
    )
  }
  const group = document.verbGroups.findLast(
    (g) => g.person !== null && g.firstToken >= sentence.firstToken && g.endToken < open,
  )
  if (group && saysWhatIsWritten(context, sentence, open)) return undefined
  if (group)
    return draftOf(
      'direct',
      statement,
      { first: group.firstToken, end: group.endToken },
      { by: 'subject', group },
      'verb-colon-marks',
    )
  const range = { first: labelStart(context, sentence, open - 1), end: open - 1 }
  return range.end > range.first
    ? draftOf('direct', statement, null, { by: 'phrase', range }, 'name-colon-marks')
    : undefined
}

/** "Un slogan fleurit : « A »": words on a wall, a banner, a placard. */
function saysWhatIsWritten({ document }: Context, sentence: Sentence, end: number): boolean {
  for (let k = sentence.firstToken; k < end; k++) if (WRITTEN.has(document.tokens[k]!.normal)) return true
  return false
}

const WRITTEN = new Set(
  'slogan slogans banderole banderoles pancarte pancartes inscription graffiti graffitis affiche affiches devise proverbe adage titre refrain'.split(
    ' ',
  ),
)

/** "17 h – Un tweet. Le ministre X : « A »": the label starts after the last full stop or dash before the colon. */
function labelStart({ document }: Context, sentence: Sentence, colon: number): number {
  for (let k = colon - 1; k > sentence.firstToken; k--) {
    if (/^[–—.:;!?-]$/.test(document.tokens[k]!.text)) return k + 1
  }
  return sentence.firstToken
}

/** « A », a dit X, « B » and « B » that opens a paragraph or sentence right after: the same statement goes on. */
function continued(
  context: Context,
  statement: readonly Quotation[],
  drafts: readonly Draft[],
): Draft | undefined {
  const previous = drafts.at(-1)
  const { document } = context
  const { open } = statement[0]!
  const cue = previous?.cue
  if (!previous || !cue || previous.kind === 'indirect' || cue.first > open) return undefined
  const lastSpan = previous.spans.at(-1)!
  if (
    lastSpan.end > cue.first ||
    document.tokens[lastSpan.end - 1]!.sentence < document.tokens[open]!.sentence - 1
  )
    return undefined
  if (!isComma(document.tokens[open - 1]) || hasFinite(document, cue.end, open)) return undefined
  const first = document.tokens[statement[0]!.firstToken]!
  if (first.shape !== 'lower' && !/^[,…]/.test(first.text)) return undefined
  previous.spans.push(...spansOf(statement))
  return previous
}

/** Pieces in marks inside what a cue or "selon X" reports: one quote of all its pieces. */
function reported(
  context: Context,
  statement: readonly Quotation[],
  byCue: Map<Cue | Attribution, Draft>,
): Draft | undefined {
  const q = statement[0]!
  if (isTitle(context, q)) return undefined
  const left = leftCue(context, q)
  if (isTerm(context, q, left)) return undefined
  const found = left ?? rightCue(context, q)
  if (!found) return undefined
  const known = byCue.get(found)
  if (known && !startsClause(context, q, known)) {
    known.spans.push(...spansOf(statement))
    return known
  }
  context.used.add(found)
  const isCue = 'group' in found
  const speaker: SpeakerSource = isCue ? { by: 'cue', cue: found } : { by: 'phrase', range: found.speaker }
  const draft = draftOf(
    'mixed',
    statement,
    isCue ? found : found.cue,
    speaker,
    isCue ? 'cue-around-marks' : 'selon-around-marks',
  )
  draft.negated = isCue && found.group.negated
  if (isCue)
    draft.source =
      context
        .attributionsOf(found.sentence.index)
        .find((a) => a.end <= found.first && isMedium(context, a.speaker))?.speaker ?? null
  byCue.set(found, draft)
  return draft
}

/** The cue or attribution before a quotation, in its sentence, that reports it. */
function leftCue(context: Context, q: Quotation): Cue | Attribution | undefined {
  const sentence = sentenceOf(context, q.open)
  const cues = context
    .cuesOf(sentence.index)
    .filter((c) => c.end <= q.open && !c.quoted && !isPastIncise(context, c, q))
  const governing = cues.findLast((c) => {
    const complement = context.complement(c)
    return complement !== null && complement.start <= q.open + 1 && complement.end >= q.open && isStrong(c)
  })
  const cue = governing ?? cues.findLast((c) => reaches(context, c, q))
  const attribution = context.attributionsOf(sentence.index).findLast((a) => a.end <= q.open)
  if (!cue || !attribution) return cue ?? attribution
  // "a rappelé que, selon lui, …", "selon l'agence, X a dit …": the attribution adds to the cue.
  const inside = governing && attribution.first >= context.complement(governing)!.start - 1
  const wins =
    inside ||
    (cue.first >= attribution.end && isMedium(context, attribution.speaker)) ||
    (isStrong(cue) &&
      (cue.end <= attribution.first || attribution.rule === 'pour' || isMedium(context, attribution.speaker)))
  if (wins) context.used.add(attribution)
  return wins ? cue : attribution
}

/** Whether the object of a cue that governs no clause can hold the quotation: no other verb stands between. */
function reaches({ document }: Context, cue: Cue, q: Quotation): boolean {
  if (!/[mqp]/.test(cue.constructions)) return q.open - cue.end <= 2
  if (isStrong(cue) || opensQue(document, cue)) return true
  if (q.open - cue.end > FARTHEST_OBJECT) return false
  for (let k = cue.end; k < q.open; k++) {
    const at = document.groupOf[k]!
    if (at >= 0 && document.verbGroups[at]!.tense !== 'past-participle') return false
    if (document.tokens[k]!.text === ';') return false
  }
  return true
}

/** "pense que … « … »": what is quoted of an opinion was said. */
const opensQue = ({ tokens }: TextDocument, cue: Cue) =>
  tokens[cue.end] !== undefined && isQue(tokens[cue.end]!)

/** Tokens between a verb and the marks in its object. */
const FARTHEST_OBJECT = 18

/** "un « acte lâche », « nous devons agir »": a clause after a piece is a quote of its own. */
function startsClause(context: Context, q: Quotation, known: Draft): boolean {
  const { document } = context
  const last = known.spans.at(-1)!
  if (!isComma(document.tokens[q.open - 1]) || q.open - last.end > 2) return false
  return hasFinite(document, q.firstToken, q.endToken) && !hasFinite(document, last.first, last.end)
}

/** "les « armes autonomes »" inside what is reported: a known term, unless it is the cue's own object. */
function isTerm(context: Context, q: Quotation, left: Cue | Attribution | undefined): boolean {
  const { document } = context
  const before = document.tokens[q.open - 1]
  if (!before || !DEFINITE.has(before.normal) || q.endToken - q.firstToken > 3) return false
  if (hasFinite(document, q.firstToken, q.endToken)) return false
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

const DEFINITE = new Set(['le', 'la', 'les', "l'", 'du', 'des', 'au', 'aux'])

const isStrong = (cue: Cue) => /[qcdaip]/.test(cue.constructions)

/** An incise reports what stands before it, not the marks of another clause after it. */
function isPastIncise(context: Context, cue: Cue, q: Quotation): boolean {
  return (
    cue.inverted &&
    !context.document.tokens.slice(cue.end, q.open).every((t) => t.kind !== 'punctuation' || isComma(t))
  )
}

/** "Le texte est « bon » pour tous, a dit X": the incise or attribution that closes the sentence. */
function rightCue(context: Context, q: Quotation): Cue | Attribution | undefined {
  const sentence = sentenceOf(context, q.open)
  const cue = context.cuesOf(sentence.index).find((c) => c.first >= q.endToken && c.inverted && !c.quoted)
  return cue ?? context.attributionsOf(sentence.index).find((a) => a.first >= q.endToken)
}

/** A statement that is its own sentence, after another of the same speaker or a sentence that announces it. */
function standing(
  context: Context,
  statement: readonly Quotation[],
  drafts: readonly Draft[],
): Draft | undefined {
  if (!isClause(context, statement) || !opensSentence(context, statement)) return undefined
  const { document } = context
  const sentence = sentenceOf(context, statement[0]!.open)
  const next = document.sentences[sentence.index + 1]
  const said = next && context.cuesOf(next.index).find((c) => announcesBack(context, c))
  if (said) {
    context.used.add(said)
    return draftOf('direct', statement, said, { by: 'cue', cue: said }, 'marks-then-sentence')
  }
  const signed = next && signature(context, next)
  if (signed) return draftOf('direct', statement, null, { by: 'phrase', range: signed }, 'marks-then-name')
  const previous = drafts.at(-1)
  if (previous && answersNext(context, statement, previous))
    return draftOf('direct', statement, null, { by: 'quote', draft: previous }, 'interview-answer')
  if (previous) {
    const gap =
      sentence.index -
      document.tokens[Math.max(previous.spans.at(-1)!.end, previous.cue?.end ?? 0) - 1]!.sentence
    if (gap <= 1)
      return draftOf('direct', statement, null, { by: 'quote', draft: previous }, 'marks-continued')
  }
  const before = document.sentences[sentence.index - 1]
  const cue = before && context.cuesOf(before.index).findLast((c) => !c.quoted && c.group.person !== null)
  if (cue && before.paragraph >= sentence.paragraph - 1)
    return draftOf('direct', statement, null, { by: 'cue', cue }, 'sentence-then-marks')
  return undefined
}

/** In an interview the answers are paragraphs in marks, the first with a name, and a question stands between two. */
function answersNext(context: Context, statement: readonly Quotation[], previous: Draft): boolean {
  if (previous.rule !== 'name-colon-marks' && previous.rule !== 'interview-answer') return false
  const { tokens, sentences } = context.document
  const { open } = statement[0]!
  const { close, endToken } = statement.at(-1)!
  const here = sentenceOf(context, open)
  const last = sentenceOf(context, Math.max(close, endToken - 1))
  const after = sentences[last.index + 1]
  const told = tokens[previous.spans.at(-1)!.end - 1]!
  const gap = here.paragraph - sentences[told.sentence]!.paragraph
  return open === here.firstToken && gap === 2 && (!after || after.paragraph > last.paragraph)
}

/** "— X, directrice de Y": a line after a statement that names who made it. */
function signature({ document, entities }: Context, { firstToken, endToken }: Sentence): Range | null {
  if (!/^[—–-]+$/.test(document.tokens[firstToken]!.text)) return null
  const named = entities.at(firstToken + 1)?.mention.kind === 'name'
  return named && !hasFinite(document, firstToken, endToken) ? { first: firstToken + 1, end: endToken } : null
}

/** "C'est ce qu'a déclaré X." */
export function announcesBack({ document }: Context, cue: Cue): boolean {
  const { tokens } = document
  const k = cue.first - 1
  return tokens[k]?.normal === "qu'" && tokens[k - 1]?.normal === 'ce' && k - 3 <= cue.sentence.firstToken + 2
}

/** "L'imam est « effaré par ce décès »": a verb in or before the marks, whose subject speaks of itself. */
function predicated(context: Context, statement: readonly Quotation[]): Draft | undefined {
  const q = statement[0]!
  const { document } = context
  const sentence = sentenceOf(context, q.open)
  if (isTitle(context, q) || q.endToken - q.firstToken < 3) return undefined
  const group = document.verbGroups.findLast(
    (g) =>
      g.person !== null &&
      g.firstToken >= sentence.firstToken &&
      g.endToken <= q.open + 2 &&
      g.firstToken < q.open,
  )
  const verb = group?.lemma === 'être' || group?.voice === 'passive' ? group : undefined
  const inside = document.verbGroups.find((g) => g.firstToken === q.firstToken && g.person === 3)
  const speaking = inside ?? (verb && document.tokens[q.open - 1]!.i < verb.endToken + 1 ? verb : undefined)
  if (!speaking || sentence.kind === 'headline') return undefined
  return draftOf('mixed', statement, null, { by: 'self', group: speaking }, 'subject-in-marks')
}

/** A headline's piece in marks that the article goes on to quote. */
function repeated(context: Context, left: readonly Quotation[][], drafts: readonly Draft[]): Draft[] {
  const found: Draft[] = []
  for (const statement of left) {
    const whole = bodyOf(context, spansOf(statement)[0]!, drafts)
    if (whole)
      found.push(draftOf('mixed', statement, null, { by: 'quote', draft: whole }, 'headline-repeats'))
  }
  return found
}

/** Part of a finite verb: "s'est dit", "a appelé". */
function isPredicate({ document }: Context, k: number): boolean {
  const at = document.groupOf[k]!
  return at >= 0 && document.verbGroups[at]!.person !== null
}

/** Marks around a title, a name or a term: after a noun that names works and bodies, or "dit", "surnommé". */
function isTitle(context: Context, q: Quotation): boolean {
  const { tokens } = context.document
  const sentence = sentenceOf(context, q.open)
  const first = tokens[q.firstToken]!
  let k = q.open - 1
  for (let back = 0; back < 4 && k >= sentence.firstToken; back++, k--) {
    const token = tokens[k]!
    if (TITLE_NOUNS.has(token.normal) && !isPredicate(context, k))
      return back === 0 || isName(first) || q.endToken - q.firstToken <= 4
    const skip = token.shape === 'lower' && token.tags.size === 0
    if (!skip && !isName(token) && token.text !== ':' && token.normal !== 'de' && token.normal !== 'du')
      return false
  }
  return false
}
