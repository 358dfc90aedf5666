import type { VerbTrigger } from '../../lexicon/meeting-verbs.ts'
import { nounTriggerOf, verbTriggersOf } from '../../lexicon/user/words.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import { finiteBefore } from './clauses.ts'
import { overAside, readComplements } from './complements.ts'
import type { Telling } from './model.ts'
import type { Scene } from './scene.ts'
import { isSpoken } from './speakers.ts'
import { isPassing, lastsDays } from './stays.ts'
import { readTravel } from './travel.ts'
import { readHost } from './verb-host.ts'
import { readInvite } from './verb-invite.ts'
import { readGather, readMeet } from './verb-meet.ts'
import { calledUp, isDirect } from './verb-object.ts'
import type { VerbScene } from './verb-telling.ts'

/** Reads the encounters that a verb tells of: none, one, or several ("a reçu tour à tour …"). */
export function readVerb(scene: Scene, group: VerbGroup, earlier: VerbScene['earlier']): Telling[] {
  for (const trigger of verbTriggersOf(scene.document, group.lemma)) {
    if (!fits(scene, trigger, group) || !isWorthReading(scene, group, trigger)) continue
    const sentence = scene.tokens[group.head]!.sentence
    const right = overAside(scene, readComplements(scene, group.endToken, sentence), sentence)
    const at: VerbScene = { scene, group, trigger, sentence, right, earlier }
    const tellings = readConstruction(at)
    if (tellings.length > 0)
      return isAsked(scene, group) ? tellings.map((t) => ({ ...t, plain: false, dependent: true })) : tellings
  }
  return []
}

/** Whether a form of a verb is one that can tell of an encounter; null where the verb tells of none. */
export function mayTell(scene: Scene, group: VerbGroup): boolean | null {
  const triggers = verbTriggersOf(scene.document, group.lemma).filter(
    (trigger) => !trigger.weak && isWorthReading(scene, group, trigger),
  )
  return triggers.length === 0 ? null : triggers.some((trigger) => fits(scene, trigger, group))
}

/** A look ahead that spares common verbs the reading: "être" needs a place nearby, "avoir" a telephone. */
function isWorthReading(scene: Scene, group: VerbGroup, { lemma, construction, kind }: VerbTrigger): boolean {
  const from = group.endToken
  const end = scene.end(scene.tokens[group.head]!.sentence)
  switch (construction) {
    case 'stay':
      return ahead(
        Math.max(scene.first(scene.tokens[group.head]!.sentence), from - 12),
        Math.min(end, from + 12),
        (k) => isGoal(scene, k),
      )
    case 'phone':
      return ahead(from, Math.min(end, from + 40), (k) => scene.word(k) === 'téléphone')
    case 'be':
      return ahead(from, Math.min(end, from + 7), (k) => scene.entities.at(k)?.entity.type === 'place')
    case 'leave':
      return lemma !== 'prendre' || ahead(from, Math.min(end, from + 12), (k) => scene.word(k) === 'pour')
    case 'lead':
      return ahead(from, Math.min(end, from + 6), (k) => scene.word(k).startsWith('délégation'))
    default:
      return (
        kind !== 'visit' ||
        ahead(scene.first(scene.tokens[group.head]!.sentence), end, (k) => isGoal(scene, k))
      )
  }
}

const isGoal = (scene: Scene, k: number) =>
  scene.entities.at(k) !== undefined || /^(?:y|où|capitale)$/.test(scene.word(k))

function ahead(from: number, to: number, holds: (k: number) => boolean): boolean {
  for (let k = from; k < to; k++) if (holds(k)) return true
  return false
}

function fits(scene: Scene, trigger: VerbTrigger, group: VerbGroup): boolean {
  if (group.person === 2 || (group.person === 1 && !isSpoken(scene, group))) return false
  if (trigger.lemma === 'voir' && !group.reflexive && /^(?:present|imperfect)$/.test(group.tense))
    return false
  if (isUnwanted(scene, group) || isWish(scene, group)) return false
  if (trigger.reflexive === 'always' && !group.reflexive) return false
  if (trigger.reflexive === 'never' && group.reflexive) return false
  if (group.tense === 'past-participle')
    return (
      (trigger.construction === 'host' && group.voice === 'passive') ||
      isArrival(trigger) ||
      (trigger.construction === 'stay' && isPassing(scene, group))
    )
  return true
}

/** "a demandé à X de ⟦ne pas envoyer⟧ Y": what one is asked not to do was not planned for that. */
function isUnwanted(scene: Scene, group: VerbGroup): boolean {
  if (!group.negated || group.tense !== 'infinitive') return false
  const over = group.governor >= 0 ? scene.document.verbGroups[group.governor] : finiteBefore(scene, group)
  return over !== undefined && ASKING.test(over.lemma)
}

const ASKING =
  /^(?:demander|prier|exhorter|appeler|presser|enjoindre|conseiller|inviter|ordonner|sommer|recommander|supplier|déconseiller|avertir)$/

/** "« ⟦Qu'ils viennent⟧ à X »": a wish or challenge. */
function isWish(scene: Scene, group: VerbGroup): boolean {
  const at =
    (group.subjectPronoun >= 0 ? Math.min(group.subjectPronoun, group.firstToken) : group.firstToken) - 1
  if (!/^(?:que|qu')$/.test(scene.word(at))) return false
  return at === scene.first(scene.tokens[group.head]!.sentence) || /^[«"“]$/.test(scene.word(at - 1))
}

/** "X a-t-il rencontré Y ?": asked, not told, though an answer may take it up; "pourquoi X a-t-il rencontré Y ?" takes it as told. */
function isAsked(scene: Scene, group: VerbGroup): boolean {
  if (group.subjectPronoun <= group.firstToken || group.negated) return false
  const sentence = scene.tokens[group.head]!.sentence
  if (scene.word(scene.end(sentence) - 1) !== '?') return false
  for (let k = scene.first(sentence); k < group.firstToken; k++)
    if (/^(?:pourquoi|quand|où|comment|que|qu'|qui|quel(?:le)?s?|combien)$/.test(scene.word(k))) return false
  return true
}

/** "X, ⟦arrivé⟧ dimanche à Y", "Z, ⟦attendu⟧ samedi à W": participles of a journey. */
const isArrival = ({ lemma }: VerbTrigger) => /^(?:arriver|attendre)$/.test(lemma)

function readConstruction(at: VerbScene): Telling[] {
  switch (at.trigger.construction) {
    case 'host':
      return readHost(at)
    case 'object':
      return readMeet(
        at,
        at.right.phrases.filter((p) => isDirect(at, p) || p.link === 'avec'),
      )
    case 'gather':
      return readGather(at)
    case 'ring':
      return readMeet(at, calledUp(at))
    case 'with':
      if (hasEncounterObject(at)) return []
      return readMeet(
        at,
        at.right.phrases.filter((p) => p.link === 'avec'),
      )
    case 'to':
      return readMeet(
        at,
        at.right.phrases.filter((p) => p.link === 'à' || p.link === 'avec'),
      )
    case 'summon':
      return readHost(at)
    case 'send':
    case 'leave':
    case 'travel':
    case 'place':
      return readTravel(at)
    case 'lead':
      return hasDelegation(at) ? readTravel(at) : []
    case 'phone':
      return hasTelephone(at)
        ? readMeet(
            at,
            at.right.phrases.filter((p) => p.link === ''),
          )
        : []
    case 'be':
      return isRightBefore(at) ? readTravel(at) : []
    case 'stay':
      return isPassing(at.scene, at.group) || lastsDays(at) ? readTravel(at) : []
    case 'invite':
      return readInvite(at)
  }
}

/** "ont échangé des lettres", "négocient un sommet": the object tells the encounter, the verb only carries it. */
function hasEncounterObject({ scene, group, right }: VerbScene): boolean {
  let k = group.endToken
  while (k < right.end && (scene.dateAt[k]! >= 0 || scene.tokens[k]!.tags.has('Adverb'))) k++
  const determiner = scene.tokens[k]
  const article = determiner?.tags.has('Determiner') === true || determiner?.normal === 'des'
  return article && nounTriggerOf(scene.document, scene.word(k + 1)) !== undefined
}

/** "a conduit une délégation à …". */
function hasDelegation({ scene, group, right }: VerbScene): boolean {
  for (let k = group.endToken; k < Math.min(right.end, group.endToken + 6); k++) {
    if (/^délégations?$/.test(scene.word(k))) return true
  }
  return false
}

/** "a eu X au téléphone". */
function hasTelephone({ scene, group, right }: VerbScene): boolean {
  for (let k = group.endToken; k < right.end; k++) {
    if (scene.word(k) === 'téléphone' && scene.word(k - 1) === 'au') return true
  }
  return false
}

/** "est (de nouveau) à Bujumbura": a place right after the verb. */
function isRightBefore({ scene, group, right }: VerbScene): boolean {
  const [place] = right.places
  if (!place || place.at - group.endToken > 6) return false
  for (let k = group.endToken; k < place.at - 1; k++) {
    if (
      scene.dateAt[k]! < 0 &&
      !/^(?:à|de|nouveau|actuellement|en|ce|moment|encore|toujours|déjà|aussi|également|depuis|le|la|l'|,)$/.test(
        scene.word(k),
      )
    )
      return false
  }
  return true
}
