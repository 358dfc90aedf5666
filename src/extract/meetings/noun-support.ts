import { governorStatus, LIGHT_VERBS } from '../../lexicon/meeting-status.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { DateMention } from '../mentions.ts'
import { type Complements, readComplements } from './complements.ts'
import type { NounHead } from './noun-phrase.ts'
import { hasTense, type Scene } from './scene.ts'

/** The verbs that hold an encounter's noun in the clause. */
export interface Support {
  /** Has the noun as its object: "⟦tiendra⟧ un sommet", "⟦participer⟧ à la conférence". */
  readonly over: VerbGroup | undefined
  /** Has the noun as its subject: "le sommet ⟦se tiendra⟧". */
  readonly predicate: VerbGroup | undefined
  /** Of a relative clause: "la visite que X ⟦devait effectuer⟧", "qui ⟦s'est tenu⟧". */
  readonly relative: VerbGroup | undefined
  /** What the relative pronoun is: "que", "qui", "où", "auquel". */
  readonly pronoun: string
  /** Complements of the predicate or relative verb. */
  readonly after: Complements | undefined
}

/** Verbs that take their noun with a preposition: "participer à", "se rendre à", "procéder à". */
const WITH_A = new Set(
  'participer assister prendre procéder inviter convier rendre renoncer appeler représenter mettre parvenir siéger attendre'.split(
    ' ',
  ),
)

export function findSupport(
  scene: Scene,
  i: number,
  head: NounHead,
  right: Complements,
  sentence: number,
): Support {
  const over = verbOver(scene, head, sentence, PARLEYS.test(scene.word(i)))
  const start = isContent(scene, head, right.end) ? undefined : relativeAt(scene, right.end)
  const relative = start && nextVerb(scene, right.end + 1, sentence)
  if (start && !(start === 'qui' && relative && isOfPerson(scene, relative))) {
    const after = relative ? readComplements(scene, relative.endToken, sentence) : undefined
    return {
      over,
      predicate: relative ? predicateAfter(scene, head, relative, sentence) : undefined,
      relative: relative || undefined,
      pronoun: start,
      after,
    }
  }
  const stop = right.stop
  if (
    over ||
    !stop ||
    !hasTense(stop) ||
    (head.link !== '' && head.link !== 'de') ||
    subjectBetween(scene, i, head, stop, sentence)
  ) {
    return { over, predicate: undefined, relative: undefined, pronoun: '', after: undefined }
  }
  if (head.link === 'de' && head.heads.length === 0)
    return { over, predicate: undefined, relative: undefined, pronoun: '', after: undefined }
  const predicate = lexical(scene, stop)
  return {
    over,
    predicate,
    relative: undefined,
    pronoun: '',
    after: readComplements(scene, predicate.endToken, sentence),
  }
}

/** "s'est dit confiant, ⟦après⟧ ses entretiens avec X, ⟦que⟧ …": what is said, not of the encounter. */
const isContent = (scene: Scene, { link, heads }: NounHead, at: number): boolean =>
  /^(?:que|qu')$/.test(scene.word(at)) &&
  scene.word(at - 1) === ',' &&
  (/^(?:après|avant|durant|pendant)$/.test(link) ||
    heads.some((h) => /^(?:après|lors|issue|cours|terme)$/.test(h)))

/** "un appel du président, ⟦qui l'a invité à venir⟧": what somebody does to make another do it, no encounter. */
function isOfPerson(scene: Scene, { governor }: VerbGroup): boolean {
  const over = governor >= 0 ? scene.document.verbGroups[governor] : undefined
  return over?.voice === 'active' && !over.reflexive && URGING.test(over.lemma)
}

const URGING = /^(?:inviter|convier|appeler|exhorter|presser|encourager|prier|inciter|charger)$/

function relativeAt(scene: Scene, at: number): string | undefined {
  const word = scene.word(at)
  const last = scene.word(at - 1)
  if (/^(?:qui|que|qu'|où|dont)$/.test(word)) return word === "qu'" ? 'que' : word
  if (/^(?:lequel|laquelle|lesquels)$/.test(word) && last === 'à') return 'auquel'
  if (/^aux?quel(?:le)?s?$/.test(word)) return 'auquel'
  return undefined
}

/** The first finite verb of the relative clause, or the infinitive it governs. */
function nextVerb(scene: Scene, from: number, sentence: number): VerbGroup | undefined {
  const end = scene.end(sentence)
  for (let k = from; k < Math.min(end, from + 30); k++) {
    const group = scene.verbAt(k)
    if (group && hasTense(group)) return lexical(scene, group)
    if (group) k = group.endToken - 1
  }
  return undefined
}

/** The infinitive that a modal governs, else the verb itself: "pourrait ⟦se tenir⟧". */
export function lexical(scene: Scene, group: VerbGroup): VerbGroup {
  const next = scene.document.verbGroups[group.index + 1]
  return next && next.governor === group.index && next.firstToken - group.endToken <= 4 ? next : group
}

/** After "la visite que X devait effectuer à Rome" the main verb: "⟦est annulée⟧". */
function predicateAfter(
  scene: Scene,
  head: NounHead,
  relative: VerbGroup,
  sentence: number,
): VerbGroup | undefined {
  if (head.link !== '') return undefined
  for (let g = relative.index + 1; g < scene.document.verbGroups.length; g++) {
    const group = scene.document.verbGroups[g]!
    if (scene.tokens[group.head]!.sentence !== sentence) return undefined
    if (!hasTense(group)) continue
    return group.subjectPronoun >= 0 ? undefined : lexical(scene, group)
  }
  return undefined
}

/** Another subject stands between the noun and the verb: "lors de la visite, le ministre a dit". */
function subjectBetween(scene: Scene, i: number, head: NounHead, stop: VerbGroup, sentence: number): boolean {
  if (stop.subjectPronoun >= 0) return true
  // "La visite du président, le général X, est attendue": an apposition between the subject and its verb.
  if (head.link === '' && scene.word(stop.firstToken - 1) === ',') return false
  for (const phrase of scene.phrases(sentence)) {
    // "le sommet de la Communauté (Cédéao) aura lieu": a short name in parentheses is no subject.
    if (scene.word(phrase.first - 1) === '(' && scene.word(phrase.end) === ')') continue
    if (phrase.first > i && phrase.first < stop.firstToken && phrase.link === '' && !phrase.joined)
      return phrase.end >= stop.firstToken - 1
  }
  return false
}

/** The verb whose object the noun phrase is. */
function verbOver(scene: Scene, head: NounHead, sentence: number, parley: boolean): VerbGroup | undefined {
  // "ont décidé, lors de leur entretien, de": an adjunct is nobody's object.
  if (head.heads.includes('lors')) return undefined
  const start = scene.first(sentence)
  const prepositional = /^(?:à|pour|de)$/.test(head.link) || (head.link === 'en' && parley)
  if (head.link !== '' && !prepositional) return undefined
  let k = head.first - 1
  if (head.link !== '' && scene.word(head.first) !== 'du' && !/^aux?$/.test(scene.word(head.first))) k--
  let commas = 0
  for (; k >= Math.max(start, head.first - 30); k--) {
    const date = scene.dateAt[k]!
    if (date >= 0) {
      k = Math.min(k, dateStart(scene, scene.dates[date]!))
      continue
    }
    const group = scene.verbAt(k)
    if (group) return group.tense !== 'past-participle' && holds(group, head) ? group : undefined
    const word = scene.word(k)
    if (word === ',') commas++
    if (
      commas > 2 ||
      /^(?:;|:|que|qui|qu'|si|où|lequel|laquelle|lesquel(?:le)?s|»|«|et|lors|après|avant|mais)$/.test(word)
    )
      return undefined
    if (word === 'pour' && head.link === '') return undefined
    const phrase = scene.phraseAt(sentence, k)
    if (phrase) {
      if (phrase.link === '' && !phrase.joined && head.link === '') return undefined
      k = Math.min(k, phrase.first)
    }
  }
  return undefined
}

/** First token of a date with its article and preposition: "⟦avant⟧ l'été". */
function dateStart(scene: Scene, { firstToken }: DateMention): number {
  const article = /^(?:le|la|l'|les)$/.test(scene.word(firstToken - 1)) ? firstToken - 1 : firstToken
  return /^(?:avant|après|dès|vers|pour)$/.test(scene.word(article - 1)) ? article - 1 : article
}

/** What one can be "en", or enter into. */
const PARLEYS = /^(?:négociations?|pourparlers|discussions?|consultations?|dialogue|contact|conversations?)$/

/** Verbs of a journey, which "pour" and the noun of an encounter follow. */
export const COMES: ReadonlySet<string> = new Set(
  'arriver rendre venir partir retrouver attendre quitter aller envoler déplacer trouver séjourner revenir retourner atterrir débarquer'.split(
    ' ',
  ),
)

const PLANS = /^(?:planned|proposed)$/

function holds(group: VerbGroup, head: NounHead): boolean {
  if (group.voice === 'passive' && group.tense !== 'past-participle')
    return (
      (head.link === 'à' && WITH_A.has(group.lemma)) || (head.link === 'pour' && group.lemma === 'attendre')
    )
  // "sont en négociation", "est entré en pourparlers"
  if (head.link === 'en') return /^(?:être|entrer)$/.test(group.lemma) && group.endToken >= head.first - 3
  if (head.link === 'à') return WITH_A.has(group.lemma) || /^(?:conduire|diriger|mener)$/.test(group.lemma)
  if (head.link === 'pour') return COMES.has(group.lemma) || /^(?:réunir|inviter)$/.test(group.lemma)
  if (head.link === '') return true
  if (group.endToken < head.first - 2) return false
  // "ne prévoit pas ⟦de rencontre⟧": the object of what is negated
  const denied = group.negated && head.form === 'bare' && PLANS.test(governorStatus(group.lemma) ?? '')
  return denied || LIGHT_VERBS.has(group.lemma)
}
