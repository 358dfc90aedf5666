import { RESULT_NOUNS } from '../../lexicon/meeting-outcomes.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { type TextSpan, textSpan } from '../../text/span.ts'
import type { MeetingKind } from '../mentions.ts'
import { allParties } from './build.ts'
import { finiteBefore } from './clauses.ts'
import { type Encounter, statusOf } from './merge.ts'
import type { Actor } from './model.ts'
import type { Scene } from './scene.ts'
import { subjectOf } from './subject.ts'

/** Sentences after a telling in which its result may be told. */
const REACH = 2
const KINDS: ReadonlySet<MeetingKind> = new Set(['talks', 'summit', 'conference', 'visit', 'call'])

/** The agreement or statement that each encounter is told to have ended in, by the encounter; in text order. */
export function readOutcomes(scene: Scene, encounters: readonly Encounter[]): Map<Encounter, TextSpan> {
  const outcomes = new Map<Encounter, TextSpan>()
  const done = encounters.filter((e) => KINDS.has(e.kind) && /^(?:held|ongoing)$/.test(statusOf(e)))
  if (done.length === 0) return outcomes
  for (const sentence of sentencesOf(scene, done)) {
    for (let i = scene.first(sentence); i < scene.end(sentence); i++) {
      const group = scene.verbAt(i)
      if (group && group.firstToken !== i) continue
      const [start, end] = (group ? verbResult(scene, group) : statementAt(scene, i)) ?? [0, 0]
      // "sont convenus de": the text ends here.
      if (end <= start || end > scene.end(sentence)) continue
      const e = group ? encounterOf(scene, done, group) : nearest(done, sentence, i)
      if (e && !outcomes.has(e)) outcomes.set(e, spanOf(scene, start, end))
    }
  }
  return outcomes
}

const spanOf = (scene: Scene, start: number, end: number) =>
  textSpan(scene.document.source, scene.tokens[start]!.start, scene.tokens[end - 1]!.end)

/** The sentences of the tellings and the few after each, in text order. */
function sentencesOf(scene: Scene, encounters: readonly Encounter[]): number[] {
  const found = new Set<number>()
  const last = scene.document.sentences.length - 1
  for (const e of encounters)
    for (const t of e.tellings)
      for (let s = t.sentence; s <= Math.min(last, t.sentence + REACH); s++)
        if (scene.document.sentences[s]!.kind !== 'debris') found.add(s)
  return [...found].sort((a, b) => a - b)
}

type Range = readonly [start: number, end: number]

/** Verbs whose object is the text that was agreed. */
const MAKING = /^(?:signer|conclure|adopter|publier|parapher|sceller|approuver|entériner|émettre|diffuser)$/
/** Verbs of an end: "s'est achevée par", "s'est soldé par", "a débouché sur", "a abouti à". */
const ENDING = /^(?:achever|conclure|clore|clôturer|terminer|solder)$/
const LEADING_TO: ReadonlyMap<string, RegExp> = new Map([
  ['aboutir', /^(?:à|au|aux)$/],
  ['déboucher', /^sur$/],
])
const TOLD = /^(?:past|pluperfect|present)$/

/** What the verb says was agreed: its object, its clause, what it ended in. */
function verbResult(scene: Scene, group: VerbGroup): Range | undefined {
  if (group.negated || !TOLD.test(group.tense)) return undefined
  let next = group.endToken
  if (agrees(scene, group)) return agreedClause(scene, next)
  // "s'est conclue ⟦vendredi⟧ par"
  while (scene.dateAt[next]! >= 0) next++
  const word = scene.word(next)
  if (ENDING.test(group.lemma) && group.reflexive) {
    if (word === 'sans') return resultAt(scene, next + 1, next)
    return word === 'par' || word === 'sur' ? resultAt(scene, next + 1) : undefined
  }
  if (LEADING_TO.get(group.lemma)?.test(word)) return resultAt(scene, next + 1)
  if (!MAKING.test(group.lemma)) return undefined
  return group.voice === 'passive' ? resultBefore(scene, group) : resultAt(scene, next)
}

/** "sont convenus", "se sont mis d'accord", "se sont entendus", "ont décidé". */
function agrees(scene: Scene, { lemma, reflexive, endToken }: VerbGroup): boolean {
  if (lemma === 'convenir' || lemma === 'décider') return true
  if (reflexive && (lemma === 'entendre' || lemma === 'accorder'))
    return /^(?:sur|pour)$/.test(scene.word(endToken))
  return (
    ((reflexive && lemma === 'mettre') || lemma === 'tomber') &&
    [0, 1].some((n) => scene.word(endToken + n) === 'accord' && scene.word(endToken + n - 1) === "d'")
  )
}

/** "de ⟦reprendre les négociations⟧", "qu'⟦une commission se réunirait⟧", "sur ⟦un calendrier⟧". */
function agreedClause(scene: Scene, from: number): Range | undefined {
  const limit = scene.end(scene.tokens[from - 1]!.sentence)
  for (let k = from; k < Math.min(limit, from + 20); k++) {
    const word = scene.word(k)
    const start = k + 1
    const infinitive = /^(?:de|d')$/.test(word) && scene.verbAt(start)?.tense === 'infinitive'
    if (infinitive || (/^(?:que|qu')$/.test(word) && k - from <= 2))
      return [start, clauseEnd(scene, start, limit)]
    const named = /^(?:sur|pour)$/.test(word) ? k - from <= 2 : /^(?:de|d'|du|des)$/.test(word) && k === from
    if (named && scene.word(start) !== 'accord')
      return [pastArticle(scene, start), phraseEnd(scene, start, limit)]
    if (/^[;:.]$/.test(word)) return undefined
  }
  return undefined
}

/** An agreement named within a few words: "quatre ⟦accords⟧ de coopération", "l'adoption d'un appel". */
function resultAt(scene: Scene, from: number, first?: number): Range | undefined {
  const limit = scene.end(scene.tokens[from]?.sentence ?? 0)
  for (let k = from; k < Math.min(limit, from + 6); k++) {
    const word = scene.word(k)
    if (RESULT_NOUNS.has(word))
      return [first ?? pastArticle(scene, leftOfDates(scene, from, k)), phraseEnd(scene, k, limit)]
    if (/^[,;:.]$/.test(word) || (scene.verbAt(k) && scene.dateAt[k]! < 0)) return undefined
  }
  return undefined
}

/** "ont signé ⟦lundi⟧ un accord": past the day and place between. */
function leftOfDates(scene: Scene, from: number, noun: number): number {
  let start = noun
  while (start > from && scene.dateAt[start - 1]! < 0 && !scene.verbAt(start - 1)) {
    if (/^(?:le|la|les|l'|une?|des|leurs?)$/.test(scene.word(start - 1)) && scene.word(start - 2) !== 'de')
      return start
    start--
  }
  return start
}

/** "⟦Une déclaration commune⟧ a été publiée". */
function resultBefore(scene: Scene, group: VerbGroup): Range | undefined {
  const start = Math.max(scene.first(scene.tokens[group.head]!.sentence), group.firstToken - 16)
  for (let k = group.firstToken - 1; k >= start; k--) {
    if (scene.verbAt(k)) return undefined
    if (!RESULT_NOUNS.has(scene.word(k)) || /^(?:de|d'|du|des)$/.test(scene.word(k - 1))) continue
    return [k, phraseEnd(scene, k, group.firstToken)]
  }
  return undefined
}

/** "dans un ⟦communiqué conjoint⟧", "la ⟦déclaration finale⟧". */
function statementAt(scene: Scene, i: number): Range | undefined {
  if (!/^(?:communiqué|déclaration)$/.test(scene.word(i))) return undefined
  if (!/^(?:conjointe?|commune?|finale?)$/.test(scene.word(i + 1))) return undefined
  const over = finiteBefore(scene, { head: i, index: indexBefore(scene, i) + 1 })
  return over && /^(?:future|conditional)$/.test(over.tense) ? undefined : [i, i + 2]
}

/** Index of the last verb group of the sentence before a token, or -1. */
function indexBefore(scene: Scene, i: number): number {
  for (let k = i - 1; k >= scene.first(scene.tokens[i]!.sentence); k--) {
    const group = scene.verbAt(k)
    if (group) return group.index
  }
  return -1
}

const pastArticle = (scene: Scene, k: number) =>
  /^(?:le|la|les|l'|une?|des|leurs?)$/.test(scene.word(k)) ? k + 1 : k

const LONGEST = 30
/** Words that open an adjunct of the clause, no part of the phrase. */
const ADJUNCTS =
  /^(?:lors|issue|terme|marge|présence|occasion|cours|avant|après|dimanche|selon|afin|qui|que|qu'|dont|où|devant)$/

function phraseEnd(scene: Scene, from: number, limit: number): number {
  let k = from + 1
  for (; k < Math.min(limit, from + LONGEST); k++) {
    const word = scene.word(k)
    const verb = scene.verbAt(k)
    if (/^[,;:.!?()«»“”"–—]$/.test(word) || scene.dateAt[k]! >= 0 || ADJUNCTS.test(word)) break
    if (verb && !/^(?:infinitive|present-participle)$/.test(verb.tense)) break
  }
  return trimmed(scene, from, k)
}

/** To the end of the sentence, or to the words of whoever tells it. */
function clauseEnd(scene: Scene, from: number, limit: number): number {
  let k = from + 1
  let quoted = false
  for (; k < Math.min(limit, from + 2 * LONGEST); k++) {
    const word = scene.word(k)
    if (/^[;:.!?–—]$/.test(word)) break
    if (/^[«»“”"]$/.test(word)) {
      // A mark that closes what was open before ends the clause: « sont convenus de … ».
      if (!quoted && (/^[»”]$/.test(word) || isInside(scene, from))) break
      quoted = !quoted
    }
    if (
      word === ',' &&
      (/^(?:selon|a|ont|indique|rapporte|mais|tout|ce)$/.test(scene.word(k + 1)) || isTeller(scene, k + 1))
    )
      break
  }
  return trimmed(scene, from, k)
}

/** Whether straight marks opened before the token are still open. */
function isInside(scene: Scene, from: number): boolean {
  let open = false
  for (let k = scene.first(scene.tokens[from]!.sentence); k < from; k++)
    if (scene.word(k) === '"') open = !open
  return open
}

/** "…, a indiqué le ministère". */
function isTeller(scene: Scene, k: number): boolean {
  const verb = scene.verbAt(k)
  return verb?.firstToken === k && /^(?:past|present)$/.test(verb.tense)
}

function trimmed(scene: Scene, from: number, end: number): number {
  let k = end
  while (k > from && /^(?:de|d'|du|des|à|au|aux|en|et|le|la|les|l'|pour|par|,)$/.test(scene.word(k - 1))) k--
  return k
}

/** The encounter whose result a verb tells: told in its sentence, else last before, by those who act. */
function encounterOf(scene: Scene, done: readonly Encounter[], group: VerbGroup): Encounter | undefined {
  const sentence = scene.tokens[group.head]!.sentence
  const e = nearest(done, sentence, group.firstToken)
  if (!e) return undefined
  const here = e.tellings.some((t) => t.sentence === sentence && t.firstToken < group.firstToken)
  const ends = ENDING.test(group.lemma) || LEADING_TO.has(group.lemma)
  if (ends && (group.reflexive || group.lemma !== 'conclure')) return here ? e : undefined
  if (group.voice === 'passive' && group.lemma !== 'convenir')
    return e.tellings.some((t) => t.sentence === sentence) ? e : undefined
  const subject = subjectOf(scene, group)
  const actors = subject.flatMap((p) => p.actors)
  if (actors.length === 0) return subject.some((p) => p.plural) ? e : undefined
  const parties = allParties(e)
  const met = (a: Actor) => e.parts.some((p) => p.actor.key === a.key)
  if (!actors.every((a) => met(a) || a.parties.some((p) => parties.includes(p)))) return undefined
  // One side alone may sign what both agreed; what it adopts or decides is its own.
  const both = new Set(actors.flatMap((a) => a.parties)).size >= 2
  return both || (/^(?:signer|parapher|conclure|sceller)$/.test(group.lemma) && actors.every(met))
    ? e
    : undefined
}

/** Of the encounters told in a sentence the last before a token, else the first after it; else the last one told just before. */
function nearest(done: readonly Encounter[], sentence: number, at: number): Encounter | undefined {
  let best: Encounter | undefined
  let bestAt = -1
  for (const e of done) {
    for (const t of e.tellings) {
      const near = t.sentence <= sentence && sentence - t.sentence <= REACH && t.firstToken < at
      if (near && t.firstToken > bestAt) {
        best = e
        bestAt = t.firstToken
      }
    }
  }
  return best ?? done.find((e) => e.tellings.some((t) => t.sentence === sentence))
}
