import { PLEDGES, REPORT_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { ATTITUDES } from './cues.ts'
import type { Cue } from './draft.ts'
import {
  isComma,
  isOf,
  isPreposition,
  isQue,
  isStop,
  isTimeWord,
  nextComma,
  opensNounPhrase,
} from './words.ts'

/** What a cue governs: where the reported clause starts, and where the words that report it end. */
export interface Complement {
  readonly by: 'que' | 'infinitive' | 'noun-que' | 'noun-infinitive' | 'predicate'
  readonly start: number
  /** End of the cue's words: "a exprimé l'espoir". */
  readonly cueEnd: number
}

const FARTHEST = 32
/** "après que", "dès que": conjunctions. */
const NO_COMPLEMENT = new Set(
  'ce plus moins aussi autant tel telle après avant pendant depuis dès alors tandis lors afin pour sans parce bien sauf outre'.split(
    ' ',
  ),
)
/** "s'est dit prêt à …", "convaincu que …": predicates with a clause. */
const PREDICATES_QUE = new Set(
  'convaincu convaincue convaincus convaincues certain certaine certains certaines persuadé persuadée persuadés persuadées sûr sûre sûrs sûres heureux heureuse confiant confiante conscient consciente satisfait satisfaite déçu déçue inquiet inquiète favorable préoccupé préoccupée surpris surprise étonné étonnée ravi ravie'.split(
    ' ',
  ),
)
const PREDICATES_TO = new Set(
  'prêt prête prêts prêtes disposé disposée disposés disposées déterminé déterminée déterminés déterminées résolu résolue résolus décidé décidée décidés favorable opposé opposée'.split(
    ' ',
  ),
)

/** The clause that a cue reports, if one follows it; null where only marks or a noun phrase do. */
export function findComplement(document: TextDocument, cue: Cue): Complement | null {
  const { tokens } = document
  const end = Math.min(cue.sentence.endToken, cue.end + FARTHEST)
  if (cue.group.reflexive && cue.constructions.includes('p')) {
    const predicate = predicateClause(document, cue, end)
    if (predicate) return predicate
  }
  let objects = 0
  let noun = false
  for (let k = cue.end; k < end; k++) {
    const token = tokens[k]!
    if (isStop(token) && token.text !== '(' && token.text !== ')') return null
    // "a démenti⟦, comme l'affirmait le journal,⟧ que …"
    if (isComma(token) && tokens[k + 1]?.normal === 'comme') {
      const close = nextComma(document, k + 1, end)
      if (close >= 0 && isQue(tokens[close + 1])) {
        k = close
        continue
      }
    }
    if (token.kind === 'quote') {
      if (noun) continue
      return null
    }
    if (isQue(token)) return queClause(document, cue, k, objects, noun)
    const group = groupAt(document, k)
    if (group) {
      const infinitive = infinitiveClause(document, cue, group, noun, objects)
      if (infinitive !== undefined) return infinitive
      // "sur la nécessité ⟦critique⟧ d'agir": an adjective that is a verb as well
      const adjective =
        noun && group.endToken - group.firstToken === 1 && tokens[k + 1] && isOf(tokens[k + 1]!)
      if (adjective) continue
      if (group.person !== null || group.tense === 'present-participle') return null
      k = group.endToken - 1
      continue
    }
    if (token.normal === 'et' || token.normal === 'mais' || token.normal === 'ou') objects += 1
    if (!isBarePronoun(document, k) && opensObject(document, cue, k)) {
      objects++
      noun ||=
        objects === 1 && reportNounAt(document, k, end, cue.constructions === 'w' ? PLEDGES : REPORT_NOUNS)
    }
  }
  return null
}

/** "promet de ⟦tout⟧ faire", "jure de ne ⟦rien⟧ dire": the object of the infinitive, before it. */
const isBarePronoun = (document: TextDocument, k: number) =>
  /^(?:tout|tous|toutes|rien)$/.test(document.tokens[k]!.normal) &&
  groupAt(document, k + 1)?.tense === 'infinitive'

function groupAt(document: TextDocument, k: number): VerbGroup | undefined {
  const at = document.groupOf[k]!
  return at >= 0 ? document.verbGroups[at] : undefined
}

/** A noun phrase without preposition: a direct object, unless it is one of time. */
function opensObject(document: TextDocument, cue: Cue, k: number): boolean {
  const { tokens } = document
  const token = tokens[k]!
  // "dénonce ⟦des pratiques⟧ que …"
  if (k === cue.end && token.normal === 'des') return true
  if (!opensNounPhrase(token) || isTimeWord(tokens, k)) return false
  const before = tokens[k - 1]!
  // "a fait part à X de son intention": the object of such a phrase follows "de".
  if (cue.constructions.includes('n') && isOf(before)) return true
  // "insiste ⟦sur l'importance⟧ de tenir les délais"
  if (cue.group.lemma === 'insister' && k === cue.end + 1 && before.normal === 'sur') return true
  if (
    k > cue.end &&
    (isPreposition(before) || isOf(before) || before.tags.has('Preposition') || before.tags.has('Determiner'))
  )
    return false
  return !isComma(before)
}

function reportNounAt({ tokens }: TextDocument, k: number, end: number, nouns: ReadonlySet<string>): boolean {
  for (let n = k + 1; n < Math.min(end, k + 4); n++) {
    if (nouns.has(tokens[n]!.normal)) return true
    if (isOf(tokens[n]!)) return false
  }
  return false
}

function queClause(
  { tokens }: TextDocument,
  cue: Cue,
  k: number,
  objects: number,
  noun: boolean,
): Complement | null {
  const subjunctive = subjunctiveClause(tokens, cue, k, noun)
  if (subjunctive) return subjunctive
  // "outre que" joins, "en outre que" does not.
  const joins = NO_COMPLEMENT.has(tokens[k - 1]!.normal) && tokens[k - 2]?.normal !== 'en'
  if (joins || isRestriction(tokens, cue) || isRelative(tokens, cue, k) || compares(tokens, cue, k))
    return null
  if (noun) return { by: 'noun-que', start: k + 1, cueEnd: k }
  const allowed = cue.constructions.includes('o') || cue.inverted ? 1 : 0
  if (objects > allowed || !cue.constructions.includes('q')) return null
  return { by: 'que', start: k + 1, cueEnd: cue.end }
}

/** "plaide pour que", "s'oppose à ce que", "lance un appel pour que". */
function subjunctiveClause(
  tokens: readonly Token[],
  cue: Cue,
  k: number,
  noun: boolean,
): Complement | undefined {
  const [second, first] = [tokens[k - 1]!.normal, tokens[k - 2]?.normal]
  const links = second === 'pour' || (second === 'ce' && (first === 'à' || first === 'pour'))
  if (!links || !(cue.constructions.includes('s') || noun)) return undefined
  const [by, cueEnd] = noun ? (['noun-que', k] as const) : (['que', cue.end] as const)
  return { by, start: k + 1, cueEnd }
}

/** "s'est félicité de l'accord que …": the object of a reflexive verb follows "de", and "que" is relative. */
const isRelative = (tokens: readonly Token[], { group, end }: Cue, k: number) =>
  group.reflexive && isOf(tokens[end]!) && k > end + 1

/** "insiste sur l'Afrique, ⟦aussi bien⟧ en termes d'aide ⟦que de⟧ paix", "⟦davantage⟧ d'intentions ⟦que d'un⟧ plan". */
function compares(tokens: readonly Token[], { end }: Cue, k: number): boolean {
  if (!tokens[k + 1] || !(isOf(tokens[k + 1]!) || isPreposition(tokens[k + 1]!))) return false
  for (let n = end; n < k; n++)
    if (COMPARATIVES.test(tokens[n]!.normal) && !isTimeWord(tokens, n)) return true
  return false
}

const COMPARATIVES = /^(?:davantage|plus|moins|autant|aussi|plutôt|tant|mieux|moindre)$/

/** "ne dit que": only. */
const isRestriction = (tokens: readonly Token[], { group }: Cue) =>
  !group.negated && /^n[e']$/.test(tokens[group.firstToken]!.normal)

/** undefined: the group is no infinitive of the cue; null: it is, but its construction is not speech. */
function infinitiveClause(
  document: TextDocument,
  cue: Cue,
  group: VerbGroup,
  noun: boolean,
  objects: number,
): Complement | null | undefined {
  const { tokens } = document
  if (group.tense !== 'infinitive') return undefined
  // "dire au revoir"
  if (tokens[group.firstToken - 1]!.normal === 'au') return undefined
  let first = group.firstToken
  // "appelle X à ⟦bien préparer⟧ le sommet"
  while (
    first > cue.end &&
    (tokens[first - 1]!.tags.has('Adverb') || isBarePronoun(document, first - 1)) &&
    document.groupOf[first - 1]! < 0
  )
    first--
  if (!/^(?:de|d'|à)$/.test(tokens[first - 1]!.normal)) first = group.firstToken
  const link = tokens[first - 1]!.normal
  const of = link === 'de' || link === "d'"
  if (noun && (of || link === 'à' || group.governor === cue.group.index)) {
    return of || link === 'à' ? { by: 'noun-infinitive', start: first, cueEnd: first - 1 } : undefined
  }
  // "a déclaré, en outre, être prêt": what stands between hides the government.
  const apart =
    isComma(tokens[first - 2]) ||
    isTimeWord(tokens, first - 2) ||
    isBarePronoun(document, group.firstToken - 1)
  const linked = of || link === 'à'
  const free = group.governor === -1 && objects === 0 && link !== 'pour' && (!linked || apart)
  if (group.governor !== cue.group.index && !free) return undefined
  if (of) return cue.constructions.includes('d') ? clause(first, cue.end) : null
  if (link === 'à') return cue.constructions.includes('a') ? clause(first, cue.end) : null
  if (!cue.constructions.includes('i') || group.firstToken > cue.end + 8) return null
  const after = tokens[group.endToken]
  const attitude = ATTITUDES.has(group.lemma) && after !== undefined && isQue(after)
  return attitude ? { by: 'que', start: group.endToken + 1, cueEnd: group.endToken } : clause(first, cue.end)
}

const clause = (start: number, cueEnd: number): Complement => ({ by: 'infinitive', start, cueEnd })

/** "s'est dit prêt à revenir", "se déclare convaincu que …". */
function predicateClause(document: TextDocument, cue: Cue, end: number): Complement | null {
  const { tokens } = document
  for (let k = cue.end; k < Math.min(end, cue.end + 6); k++) {
    const { normal } = tokens[k]!
    const next = tokens[k + 1]
    if (!next) return null
    if (PREDICATES_QUE.has(normal)) {
      // "s'est dit confiant⟦, jeudi,⟧ que"
      const close = isComma(next) ? nextComma(document, k + 2, end) : k
      if (close >= 0 && tokens[close + 1] && isQue(tokens[close + 1]!))
        return { by: 'predicate', start: close + 2, cueEnd: k + 1 }
    }
    // "s'est dit favorable à ce que", "opposée à ce que"
    if (PREDICATES_TO.has(normal) && next.normal === 'à' && tokens[k + 2]?.normal === 'ce') {
      return tokens[k + 3] && isQue(tokens[k + 3]!) ? { by: 'predicate', start: k + 4, cueEnd: k + 1 } : null
    }
    if ((PREDICATES_TO.has(normal) && next.normal === 'à') || (PREDICATES_QUE.has(normal) && isOf(next))) {
      return tokens[k + 2]?.tags.has('Infinitive') || tokens[k + 2]?.tags.has('Clitic')
        ? { by: 'predicate', start: k + 2, cueEnd: k + 1 }
        : null
    }
    if (isStop(tokens[k]!) || tokens[k]!.kind === 'quote') return null
  }
  return null
}
