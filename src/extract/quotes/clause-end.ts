import { speechOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { wordAt } from '../../text/at.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import type { Cue } from './draft.ts'
import { isComma, isQue } from './words.ts'

/** No reported clause has more tokens. */
export const LONGEST_CLAUSE = 400
const JOINTS = new Set(['et', 'mais', 'puis', 'ou'])
const ATTRIBUTIONS = new Set(['selon', "d'après"])

/**
 * Where the clause that a cue reports ends: at the sentence's end, or before what the narrator says himself: the next
 * cue ("…, ajoutant que", "… et a demandé"), an attribution (", selon X"), a verb joined to the cue, a semicolon.
 */
export function reportedClauseEnd(
  document: TextDocument,
  cue: Cue,
  start: number,
  others: readonly Cue[],
): number {
  const { tokens } = document
  const end = Math.min(cue.sentence.endToken, start + LONGEST_CLAUSE)
  let seen: VerbGroup | undefined
  for (let k = start; k < end; k++) {
    const token = tokens[k]!
    if (token.quotation >= 0 && token.quotation !== tokens[cue.group.head]!.quotation) continue
    if (token.text === ';') return trim(document, start, k)
    const group = headAt(document, k)
    if (group && group.person !== null) seen ??= group
    if (k > start && (isReportingGerund(document, k) || isDenied(document, k)))
      return trim(document, start, k)
    if (k > start && leads(cue) && opensMainClause(document, k, end, seen)) return trim(document, start, k)
    if (k > start && isCircumstance(tokens, k) && isBare(document, cue)) return trim(document, start, k)
    if (!isComma(token) && !JOINTS.has(token.normal)) continue
    if (endsAt(document, cue, k, end, seen, others)) return trim(document, start, k)
  }
  return trim(document, start, end)
}

/** "… en précisant que", "tout en se félicitant de": the narrator goes on about the speaker. */
function isReportingGerund(document: TextDocument, k: number): boolean {
  const { tokens, verbGroups, groupOf } = document
  const en = tokens[k]!.normal === 'tout' ? k + 1 : k
  if (tokens[en]?.normal !== 'en' || (en === k && tokens[k - 1]!.normal === 'tout')) return false
  const group =
    groupOf[en + 1] !== undefined && groupOf[en + 1]! >= 0 ? verbGroups[groupOf[en + 1]!] : undefined
  if (group?.tense !== 'present-participle' || group.firstToken !== en + 1) return false
  const constructions = speechOf(document, group) ?? ''
  return /q/.test(constructions) && /c/.test(constructions)
}

/** "…, ce que Moscou dément", "…, une version que Moscou dément": what the narrator tells of the report. */
function isDenied({ tokens, groupOf, verbGroups }: TextDocument, k: number): boolean {
  if (
    isComma(tokens[k]) &&
    CLAIMS.test(wordAt(tokens, k + 2)) &&
    /^(?:une|des|un)$/.test(tokens[k + 1]!.normal)
  )
    return tokens[k + 3] !== undefined && isQue(tokens[k + 3]!)
  if (tokens[k]!.normal !== 'ce' || !tokens[k + 1]) return false
  const on = /^(?:sur|contre|à)$/.test(tokens[k + 1]!.normal) && tokens[k + 2]?.normal === 'quoi'
  if (!on && !isQue(tokens[k + 1]!)) return false
  for (let n = k + 2; n < Math.min(tokens.length, k + 10); n++) {
    const group = groupOf[n]! >= 0 ? verbGroups[groupOf[n]!]! : undefined
    if (group) return DENIALS.has(group.lemma)
  }
  return false
}

const CLAIMS =
  /^(?:affirmations?|accusations?|allégations?|version|déclarations?|informations?|propos|thèse|hypothèse|reproches?|critiques?)$/

const DENIALS = new Set(
  'démentir nier contester réfuter récuser rejeter confirmer qualifier saluer dénoncer critiquer insister'.split(
    ' ',
  ),
)

/** "Insistant sur le fait que …, X a …": a participle that opens its sentence comes before the main clause. */
const leads = ({ group, first, sentence }: Cue) => group.person === null && first - sentence.firstToken <= 2

/** ", ⟦X a⟧": a subject and its verb right after the comma, when the clause has had its own. */
function opensMainClause(
  { tokens, groupOf, verbGroups }: TextDocument,
  k: number,
  end: number,
  seen: VerbGroup | undefined,
): boolean {
  if (!seen || !isComma(tokens[k])) return false
  for (let n = k + 1; n < Math.min(end, k + 14); n++) {
    const group = groupOf[n]! >= 0 ? verbGroups[groupOf[n]!]! : undefined
    if (group) return group.person !== null && (n > k + 1 || group.subjectPronoun === k + 1)
    const { normal, kind } = tokens[n]!
    if (kind === 'punctuation' || isQue(tokens[n]!) || /^(?:qui|dont|où|et|mais|ou)$/.test(normal))
      return false
    if (n === k + 1 && tokens[n]!.tags.has('Preposition')) return false
  }
  return false
}

function headAt(document: TextDocument, k: number): VerbGroup | undefined {
  const group = document.groupOf[k]! >= 0 ? document.verbGroups[document.groupOf[k]!] : undefined
  return group?.head === k ? group : undefined
}

/** Whether what follows the comma or "et" at `k` is no longer reported. */
function endsAt(
  document: TextDocument,
  cue: Cue,
  k: number,
  end: number,
  seen: VerbGroup | undefined,
  others: readonly Cue[],
): boolean {
  const { tokens } = document
  let n = k + 1
  while (n < end && (JOINTS.has(tokens[n]!.normal) || isComma(tokens[n]) || isFiller(document, n))) n++
  if (n >= end) return false
  const next = tokens[n]!
  // "…, selon lui, …": still his words
  if (
    next.normal === 'selon' &&
    /^(?:lui|elle|eux|elles)$/.test(wordAt(tokens, n + 1)) &&
    isComma(tokens[n + 2])
  )
    return false
  if (
    isComma(tokens[k]) &&
    (ATTRIBUTIONS.has(next.normal) || (next.normal === "d'" && tokens[n + 1]?.normal === 'après'))
  )
    return true
  if (next.normal === 'tandis' || (next.normal === 'alors' && tokens[n + 1] && isQue(tokens[n + 1]!))) {
    return others.some((o) => o.first > n && o.first < n + 25 && o.sentence === cue.sentence)
  }
  if (next.normal === 'avant' || next.normal === 'tout' || next.normal === 'en' || next.normal === 'pour') {
    return others.some((o) => o.first > n && o.first <= n + 3 && o.group.person === null)
  }
  if (isBare(document, cue) && leavesInfinitive(document, k, end, seen)) return true
  const group = startingAt(document, n)
  if (!group) return false
  const speech = speechOf(document, group)
  if (group.tense === 'present-participle') return speech !== undefined && isComma(tokens[k])
  const other = others.find((o) => o.group === group)
  if (other?.inverted) return true
  if (group.subjectPronoun >= 0) return false
  if (
    isComma(tokens[k]) &&
    n === k + 1 &&
    group.person !== null &&
    (seen || isBare(document, cue)) &&
    inRelative(tokens, cue)
  )
    return true
  // "nie avoir ciblé X et a déclaré que": what joins an infinitive is the cue's own verb.
  if (!seen && group.person !== null && JOINTS.has(tokens[n - 1]!.normal) && isBare(document, cue))
    return true
  const speaks = speech !== undefined || other !== undefined
  // "a démenti que … et ⟦fait⟧ savoir": a participle that looks like the present tense.
  const hidden =
    group.tense === 'present' && group.firstToken === group.head && isParticiple(tokens[group.head]!)
  if (speaks && hidden && cue.group.perfect) return true
  return joinsCue(group, cue, seen, speaks)
}

/** "à qui X avait demandé ⟦de …⟧": an infinitive needs no other verb. */
function isBare({ verbGroups }: TextDocument, { group }: Cue): boolean {
  return verbGroups[group.index + 1]?.tense === 'infinitive'
}

/**
 * "a invité X à revenir, ⟦mais aucune date⟧ n'est fixée", "de sortir, ⟦ce qu'il⟧ fera": what goes on with a subject and
 * verb of its own, or takes the whole up, is no part of an infinitive.
 */
function leavesInfinitive(
  { tokens, groupOf, verbGroups }: TextDocument,
  k: number,
  end: number,
  seen: VerbGroup | undefined,
): boolean {
  const joint = isComma(tokens[k]) ? k + 1 : k
  // "…, à l'heure où", "…, alors que": the narrator's circumstance
  if (isComma(tokens[k]) && isCircumstance(tokens, joint)) return true
  if (isComma(tokens[k]) && tokens[joint]?.normal === 'ce')
    return joint + 1 < end && (isQue(tokens[joint + 1]!) || tokens[joint + 1]!.normal === 'qui')
  if (seen || !/^(?:mais|et|or)$/.test(wordAt(tokens, joint))) return false
  for (let n = joint + 1; n < Math.min(end, joint + FARTHEST_SUBJECT); n++) {
    const group = groupOf[n]! >= 0 ? verbGroups[groupOf[n]!]! : undefined
    if (group) return group.person !== null && n > joint + 1
    if (isComma(tokens[n]) || isQue(tokens[n]!) || /^(?:qui|dont|où|si|s'|et)$/.test(tokens[n]!.normal))
      return false
  }
  return false
}

const FARTHEST_SUBJECT = 12

function isCircumstance(tokens: TextDocument['tokens'], k: number): boolean {
  const [first, second, third, fourth] = [0, 1, 2, 3].map((n) => tokens[k + n]?.normal)
  if ((first === 'à' && second === "l'" && third === 'heure') || (first === 'au' && second === 'moment'))
    return fourth === 'où' || third === 'où'
  const que = second === 'même' ? third : second
  return (first === 'alors' || first === 'tandis') && /^qu(?:e|')$/.test(que ?? '')
}

/** "X, qui a dit que …, est parti": after the reported clause the verb of X follows. */
function inRelative(tokens: TextDocument['tokens'], { group, sentence }: Cue): boolean {
  for (
    let k = group.firstToken - 1;
    k > Math.max(sentence.firstToken, group.firstToken - FARTHEST_PRONOUN);
    k--
  ) {
    if (isComma(tokens[k]) || tokens[k]!.kind === 'quote') return false
    if (/^(?:qui|dont|où)$/.test(tokens[k]!.normal)) return isComma(tokens[k - 1]) || isComma(tokens[k - 2])
  }
  return false
}

const FARTHEST_PRONOUN = 10

const isParticiple = ({ verbs }: Token) => verbs.some(({ tense }) => tense === 'past-participle')

/** Adverbs between a joint and its verb. */
function isFiller(document: TextDocument, n: number): boolean {
  const token = document.tokens[n]!
  return (
    document.groupOf[n]! < 0 &&
    token.tags.has('Adverb') &&
    token.normal !== 'alors' &&
    !token.tags.has('Subordinator')
  )
}

function startingAt(document: TextDocument, n: number): VerbGroup | undefined {
  const at = document.groupOf[n]!
  return at >= 0 && document.verbGroups[at]!.firstToken === n ? document.verbGroups[at] : undefined
}

/** "a dit que X viendrait et a quitté la salle": same tense as the cue, and the clause had another or is an infinitive. */
function joinsCue(group: VerbGroup, cue: Cue, seen: VerbGroup | undefined, speech: boolean): boolean {
  if (group.person === null && !(speech && group.tense === 'past')) return false
  const same = group.tense === cue.group.tense && group.perfect === cue.group.perfect
  if (!same) return false
  if (!seen || seen === group) return true
  return speech || seen.tense !== group.tense || seen.perfect !== group.perfect
}

/** Without the punctuation and white space at its end. */
export function trim({ tokens }: TextDocument, start: number, end: number): number {
  let last = end
  while (last > start && tokens[last - 1]!.kind === 'punctuation' && !/^[)\]]$/.test(tokens[last - 1]!.text))
    last--
  return last
}
