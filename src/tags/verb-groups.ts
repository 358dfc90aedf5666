import { ETRE_VERBS } from '../lexicon/verbs/etre-verbs.ts'
import type { TextDocument, Token } from '../text/document.ts'
import { findGovernor } from './governors.ts'
import { INNER_WORDS } from './homographs.ts'
import { isCliticWord, isFunctionWord, type Place, type Role, readVerb } from './readings.ts'
import { tagSet } from './tag-sets.ts'
import type { Tense, VerbForm, VerbGroup } from './verb.ts'

type Draft = { -readonly [K in keyof VerbGroup]: VerbGroup[K] }

const REFLEXIVES = new Set(['se', "s'"])
const SUBJECTS = new Set(['je', "j'", 'tu', 'il', 'elle', 'on', 'nous', 'vous', 'ils', 'elles'])
const NEGATIONS = new Set([
  'pas',
  'plus',
  'jamais',
  'guère',
  'aucun',
  'aucune',
  'rien',
  'nullement',
  'aucunement',
  'point',
  'ni',
  'personne',
])
const JOINTS = new Set(['et', 'ou', 'puis', 'mais'])
const FARTHEST_AUXILIARY = 25
const FARTHEST_OPENING = 12
/** Words between an auxiliary and its participle, commas apart. */
const MOST_INNER = 7

const PERFECT: Partial<Record<Tense, Tense>> = {
  present: 'past',
  imperfect: 'pluperfect',
  past: 'pluperfect',
}

/** Finds a sentence's verb groups, appends them to the document's, and tags their tokens. */
export function findVerbGroups(document: TextDocument, place: Place): void {
  const from = document.verbGroups.length
  for (let i = place.first; i < place.end; i++) {
    const token = document.tokens[i]!
    if (token.verbs.length === 0) continue
    const reading = readVerb(place, i)
    if (!reading) continue
    const group = buildGroup(document, place, i, reading.role, reading.form)
    document.verbGroups.push(group)
    for (let k = group.firstToken; k < group.endToken; k++) document.groupOf[k] = group.index
    i = Math.max(i, group.endToken - 1)
  }
  for (let g = from; g < document.verbGroups.length; g++) {
    const group = document.verbGroups[g] as Draft
    if (group.tense === 'infinitive') group.governor = findGovernor(document, place, group, from)
  }
}

function buildGroup(document: TextDocument, place: Place, i: number, role: Role, form: VerbForm): VerbGroup {
  const { tokens } = document
  const group: Draft = {
    index: document.verbGroups.length,
    firstToken: i,
    endToken: i + 1,
    head: i,
    lemma: form.lemma,
    reflexive: false,
    tense: form.tense,
    perfect: false,
    voice: role === 'participle' && !ETRE_VERBS.has(form.lemma) ? 'passive' : 'active',
    negated: false,
    person: form.person,
    number: form.number,
    gender: form.gender,
    subjectPronoun: -1,
    governor: -1,
  }
  if (role === 'participle') shareAuxiliary(document, place, group)
  else {
    takeClitics(place, group, role)
    takeInverted(place, group)
    if (form.lemma === 'avoir' || form.lemma === 'être') takeParticiple(place, group, form)
    readNegation(place, group)
  }
  tagGroup(tokens, i, group, role)
  return group
}

/** "ont jugé … et promis": a participle joined to a compound verb shares its auxiliary. */
function shareAuxiliary({ tokens, verbGroups, groupOf }: TextDocument, place: Place, group: Draft): void {
  const joint = group.firstToken - 1
  if (joint <= place.first || !JOINTS.has(tokens[joint]!.normal)) return
  // "a rappelé que le port vivait et ⟦souligné que⟧ …": verbs of the clauses between are passed over.
  const far = isQue(tokens[group.endToken])
  const reach = far ? 2 * FARTHEST_AUXILIARY : FARTHEST_AUXILIARY
  for (let k = joint - 1; k >= Math.max(place.first, joint - reach); k--) {
    const other = groupOf[k]! < 0 ? undefined : verbGroups[groupOf[k]!]!
    if (far && other && isSubordinate(tokens, place.first, other)) continue
    if (!other || (other.tense === 'past-participle' && k > joint - 1)) continue
    const compound = other.head !== other.firstToken && (other.perfect || other.voice === 'passive')
    if (!compound && other.person === null) continue
    const agrees =
      other.gender === group.gender && (other.voice === 'passive' ? other.number === group.number : true)
    if (!compound || !agrees || other.reflexive) return
    const { tense, perfect, voice, person, number } = other
    Object.assign(group, { tense, perfect, voice, person, number })
    return
  }
}

/** In a clause that "que", "qui" or "dont" opens. */
function isSubordinate(tokens: readonly Token[], first: number, group: VerbGroup): boolean {
  for (let k = group.firstToken - 1; k >= Math.max(first, group.firstToken - FARTHEST_OPENING); k--) {
    if (/^(?:que|qu'|qui|dont|où)$/.test(tokens[k]!.normal)) return true
    if (tokens[k]!.text === ',' || tokens[k]!.tags.has('Verb')) return false
  }
  return false
}

/** Moves the start back over "ne", "se" and object pronouns, and finds a subject pronoun before them. */
function takeClitics({ tokens, first }: Place, group: Draft, role: Role): void {
  let start = group.firstToken
  while (start > first) {
    const token = tokens[start - 1]!
    const normal = token.normal
    if (token.clitic) break
    if (
      role === 'infinitive' &&
      (NEGATIONS.has(normal) || normal === 'ne') &&
      start - 1 > first &&
      hasNe(tokens, first, start - 1)
    ) {
      start--
      continue
    }
    if (!isCliticWord(normal) || (normal === 'en' && role === 'gerund')) break
    if ((normal === 'nous' || normal === 'vous') && isSubject(tokens, first, start - 1, group)) break
    if (normal === 'leur' && role === 'infinitive' && tokens[start]!.tags.has('Noun')) break
    if (REFLEXIVES.has(normal)) group.reflexive = true
    start--
  }
  group.firstToken = start
  const before = start > first ? tokens[start - 1]! : undefined
  if (role === 'finite' && before && SUBJECTS.has(before.normal) && !before.clitic) {
    group.subjectPronoun = start - 1
    const self = tokens[start]!.normal
    if (before.normal === self && (self === 'nous' || self === 'vous')) group.reflexive = true
    if ((self === 'me' || self === "m'") && /^j[e']/.test(before.normal)) group.reflexive = true
  }
}

/** Whether "ne" begins the run of negations that ends at `i`: "ne pas", "ne plus jamais". */
function hasNe(tokens: readonly Token[], first: number, i: number): boolean {
  let k = i
  while (k > first && NEGATIONS.has(tokens[k]!.normal)) k--
  return tokens[k]!.normal === 'ne'
}

/** "nous" before a verb in -ons is its subject, unless another "nous" stands before it. */
function isSubject(tokens: readonly Token[], first: number, i: number, group: Draft): boolean {
  const wanted = tokens[i]!.normal === 'nous' ? 1 : 2
  if (group.person !== wanted || group.number !== 'plural') return false
  return !(i > first && tokens[i - 1]!.normal === tokens[i]!.normal)
}

function takeInverted({ tokens, end }: Place, group: Draft): void {
  const next = tokens[group.endToken]
  if (group.endToken < end && next?.clitic && SUBJECTS.has(next.normal)) {
    group.subjectPronoun = group.endToken
    group.endToken++
  }
}

/** Joins the participle that makes avoir or être a compound tense or a passive: "n'a pas encore été reçu". */
function takeParticiple(place: Place, group: Draft, form: VerbForm): void {
  const at = nextParticiple(place, group.endToken)
  if (at < 0) return
  const participle = participleOf(place.tokens[at]!)!
  if (form.lemma === 'avoir' && participle.lemma === 'être') {
    group.perfect = true
    group.tense = PERFECT[group.tense] ?? group.tense
    const second = nextParticiple(place, at + 1)
    if (second < 0) setHead(group, at, participle)
    else {
      setHead(group, second, participleOf(place.tokens[second]!)!)
      group.voice = 'passive'
    }
    return
  }
  const passive = form.lemma === 'être' && !group.reflexive && !ETRE_VERBS.has(participle.lemma)
  setHead(group, at, participle)
  if (passive) group.voice = 'passive'
  else {
    group.perfect = true
    group.tense = PERFECT[group.tense] ?? group.tense
  }
}

function setHead(group: Draft, at: number, participle: VerbForm): void {
  group.head = at
  group.endToken = at + 1
  group.lemma = participle.lemma
  group.gender = participle.gender
  if (group.number === null) group.number = participle.number
}

/** The participle after an auxiliary, adverbs, "tous deux", a weekday or a part between commas passed over; or -1. */
function nextParticiple({ tokens, end }: Place, from: number): number {
  let passed = 0
  const inside = tokens[from - 1]?.quotation ?? -1
  for (let k = from; k < end && passed <= MOST_INNER; k++, passed++) {
    const token = tokens[k]!
    if (token.text === ',') {
      const closing = closingComma(tokens, k, end)
      if (closing < 0) return -1
      k = closing
      continue
    }
    // « C'est beaucoup », glisse X, jointe …: the marks close over the auxiliary.
    if (token.kind === 'quote' && inside >= 0 && token.quotation === inside) return -1
    if (token.kind === 'quote') continue
    if (token.kind !== 'word') return -1
    if (participleOf(token) && !(token.tags.has('Adverb') && k + 1 < end && participleOf(tokens[k + 1]!)))
      return k
    const inner = token.tags.has('Adverb') || token.tags.has('Negation') || INNER_WORDS.has(token.normal)
    // "avait alors parlé", not "alors que"
    const joins = token.tags.has('Subordinator') && !(token.normal === 'alors' && !isQue(tokens[k + 1]))
    if (!inner || joins) return -1
  }
  return -1
}

const isQue = (token: Token | undefined) => token?.normal === 'que' || token?.normal === "qu'"

/** "a, selon l'agence, reçu": the second comma, if a participle follows it closely. */
function closingComma(tokens: readonly Token[], from: number, end: number): number {
  for (let k = from + 1; k < Math.min(end, from + 12); k++) {
    if (tokens[k]!.kind === 'quote' || tokens[k]!.text === ';') return -1
    if (tokens[k]!.text !== ',') continue
    const next = k + 1 < end ? tokens[k + 1]! : undefined
    const after = k + 2 < end ? tokens[k + 2]! : undefined
    if (next && participleOf(next)) return k
    return next?.tags.has('Adverb') && after && participleOf(after) ? k : -1
  }
  return -1
}

/** The token's reading as past participle; of a verb outside the table, by its ending in -é. */
function participleOf(token: Token): VerbForm | undefined {
  if (token.kind !== 'word' || token.shape === 'Title' || isFunctionWord(token)) return undefined
  for (const form of token.verbs) if (form.tense === 'past-participle') return form
  if (token.verbs.length > 0 || token.normal.length < 5 || token.tags.size > 0) return undefined
  const ending = /é(e?)(s?)$/.exec(token.normal)
  if (!ending) return undefined
  return {
    lemma: `${token.normal.slice(0, ending.index)}er`,
    tense: 'past-participle',
    person: null,
    number: ending[2] ? 'plural' : 'singular',
    gender: ending[1] ? 'f' : 'm',
  }
}

/** "ne … pas", "ne … plus"; "ne" alone before pouvoir, savoir, cesser, oser; not "ne … que". */
function readNegation({ tokens, end }: Place, group: Draft): void {
  let ne = false
  for (let k = group.firstToken; k < group.endToken; k++) {
    const normal = tokens[k]!.normal
    if (normal === 'ne' || normal === "n'") ne = true
    else if (ne && NEGATIONS.has(normal)) group.negated = true
  }
  if (!ne || group.negated) return
  for (let k = group.endToken; k < Math.min(end, group.endToken + 4); k++) {
    const normal = tokens[k]!.normal
    if (NEGATIONS.has(normal)) group.negated = true
    if (group.negated || normal === 'que' || normal === "qu'") return
  }
  group.negated = true
}

function tagGroup(tokens: readonly Token[], aux: number, group: Draft, role: Role): void {
  const head = tokens[group.head]!
  if (group.head !== aux) {
    tokens[aux]!.tags = tagSet('Verb', 'Auxiliary')
    head.tags = tagSet('Verb', 'Participle')
    return
  }
  const roles = {
    finite: tagSet('Verb', 'Finite'),
    infinitive: tagSet('Verb', 'Infinitive'),
    participle: tagSet('Verb', 'Participle'),
    gerund: tagSet('Verb', 'Gerund'),
  }
  head.tags = roles[role]
}
