import { governorStatusOf, HOST_VERBS, LIGHT_VERBS } from '../../lexicon/meeting-status.ts'
import { isPerson, stateOf } from './actors.ts'
import { readComplements } from './complements.ts'
import { fillSides } from './fill.ts'
import type { ActorPhrase } from './model.ts'
import { countryPhrase } from './noun-frames.ts'
import type { NounScene } from './nouns.ts'
import { possessorOf } from './pronouns.ts'
import { hasTense } from './scene.ts'
import { readSides, type Sides } from './sides.ts'
import { finiteBefore, subjectOf } from './subject.ts'

/** Sides from the noun's own complements, then from the verbs that hold it, then from what was told before. */
export function nounSides(at: NounScene): Sides {
  const { frame, trigger, scene } = at
  const guest = trigger.frame === 'visit' ? 'guest' : null
  const parts = [...readSides(at, frame.sides, guest).parts]
  const add = (phrases: readonly ActorPhrase[], side: 'guest' | 'host' | null) => {
    for (const p of readSides(at, phrases, side).parts) {
      if (!parts.some((q) => q.actor.key === p.actor.key)) parts.push(p)
    }
  }
  if (frame.countries.length > 0 && parts.length === 0) {
    add([countryPhrase(scene, frame.countries, at.i + 1)], guest)
  }
  const holders = verbSides(at, parts.length)
  if (at.head.possessive && parts.length === 0 && holders.length === 0) {
    const owner = possessorOf(scene, at.head.first, at.head.possessive, trigger.frame === 'gathering')
    if (owner) add([owner], guest)
  }
  if (trigger.frame !== 'visit' || parts.length === 0) add(holders, guest)
  add(frame.others, trigger.frame === 'visit' ? 'host' : null)
  add(aside(at, parts.length), guest)
  return { parts: fillSides(at, parts), extra: [] }
}

const DATIVE =
  /^(?:proposer|demander|suggérer|offrir|réclamer|adresser|envoyer|remettre|transmettre|écrire|présenter)$/

/** The subject (and "avec", "à") of the verb that has the noun as object, if that verb makes it a side. */
function verbSides(at: NounScene, own: number): ActorPhrase[] {
  const found = [...overSides(at, own)]
  const { relative, predicate, pronoun, after } = at.support
  if (
    relative &&
    /^(?:que|auquel)$/.test(pronoun) &&
    relative.voice === 'active' &&
    LIGHT_VERBS.has(relative.lemma)
  ) {
    found.push(...subjectOf(at.scene, relative))
  }
  // "une rencontre a eu lieu entre X et Y", "s'est tenue avec Z".
  const right =
    pronoun === 'qui' ? after : predicate && readComplements(at.scene, predicate.endToken, at.sentence)
  if (right && at.trigger.frame !== 'visit' && at.trigger.frame !== 'letter') {
    found.push(
      ...right.phrases.filter((p) => p.link === 'entre' || p.link === 'avec' || p.link === 'présence'),
    )
  }
  return found
}

function overSides(at: NounScene, own: number): ActorPhrase[] {
  const { support, trigger, scene } = at
  const verb = support.over
  if (!verb || !takesPart(at, verb.lemma, own)) return []
  const found: ActorPhrase[] = []
  const agents = verb.voice === 'passive' ? [] : subjectOf(scene, verb)
  const carries = trigger.frame === 'letter' && /^(?:remettre|transmettre|apporter|porter)$/.test(verb.lemma)
  if (carries && unnamedSender(at))
    found.push(...agents.map((p) => ({ ...p, actors: p.actors.map((a) => stateOf(a, scene.entities)) })))
  else if (!carries || own === 0) found.push(...agents)
  const between = readComplements(scene, verb.endToken, at.sentence, () => false)
  for (const p of between.phrases) {
    if (p.end <= at.head.first && (p.link === 'à' || p.link === 'avec')) found.push(p)
  }
  if (trigger.frame !== 'visit' && DATIVE.test(verb.lemma)) {
    for (const p of between.places) if (p.at < at.head.first && p.phrase.link === 'à') found.push(p.phrase)
  }
  return found
}

/** Whether the subject of a verb over the noun is a side. */
function takesPart(at: NounScene, lemma: string, own: number): boolean {
  const { frame } = at.trigger
  if (LIGHT_VERBS.has(lemma) || HOST_VERBS.has(lemma)) return frame !== 'letter' || lemma !== 'répondre'
  if (frame === 'letter') return lemma === 'répondre'
  if (governorStatusOf(lemma) === undefined) return false
  return frame === 'visit' ? own === 0 : own < 2
}

/** "une lettre de son gouvernement": sent by the bearer's state. */
function unnamedSender(at: NounScene): boolean {
  return (
    at.frame.sides.some((p) => p.actors.length === 0) ||
    at.scene
      .phrases(at.sentence)
      .some(
        (p) =>
          p.first > at.i &&
          p.first - at.i < 8 &&
          p.link === 'de' &&
          /^(?:son|sa)$/.test(at.scene.word(p.first)),
      )
  )
}

const ASIDE = /^(?:lors|cours|occasion|marge|marges|issue|terme|après|avant|pendant|durant|depuis)$/

/** "lors d'une rencontre avec X, Y a déclaré", "au cours d'un voyage en Z": the subject of the main clause was there. */
function aside(at: NounScene, own: number): ActorPhrase[] {
  const { scene, head, trigger, right } = at
  const adverbial = head.heads.some((h) => ASIDE.test(h)) || ASIDE.test(head.link)
  const opening =
    head.link === 'à' && trigger.frame === 'gathering' && head.first === scene.first(at.sentence)
  if (!adverbial && !opening) return []
  if (trigger.frame === 'letter' || trigger.frame === 'ceremony') return []
  if (trigger.frame === 'visit' ? own > 0 : own !== 1) return []
  const verb = right.stop && hasTense(right.stop) && beginsClause(at) ? right.stop : verbBefore(at)
  if (!verb) return []
  const subject = subjectOf(scene, verb).filter((p) => p.actors.length > 0)
  return trigger.frame === 'visit' ? subject.filter((p) => isPerson(p.actors[0]!)) : subject
}

function beginsClause(at: NounScene): boolean {
  return at.head.first - at.scene.first(at.sentence) <= 5
}

function verbBefore(at: NounScene) {
  for (let k = at.head.first - 1; k >= at.scene.first(at.sentence); k--) {
    const group = at.scene.verbAt(k)
    if (group) return hasTense(group) ? group : finiteBefore(at.scene, group)
  }
  return at.right.stop && hasTense(at.right.stop) ? at.right.stop : undefined
}
