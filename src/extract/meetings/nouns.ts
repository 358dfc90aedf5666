import { NOT_ENCOUNTERS, type NounTrigger, nounTrigger } from '../../lexicon/meeting-nouns.ts'
import { governorStatusOf, HOST_VERBS, LIGHT_VERBS } from '../../lexicon/meeting-status.ts'
import type { DateMention } from '../mentions.ts'
import { channelKind } from './channel.ts'
import { type Complements, readComplements } from './complements.ts'
import type { Actor, ActorPhrase, Telling, Where } from './model.ts'
import { countryPhrase, type NounFrameReading, readFrame } from './noun-frames.ts'
import { nounKind } from './noun-kind.ts'
import { type NounHead, nounHead } from './noun-phrase.ts'
import { nounStatus } from './noun-status.ts'
import { findSupport, type Support } from './noun-support.ts'
import { possessorOf } from './pronouns.ts'
import type { Scene } from './scene.ts'
import { qualifiesNoun, verbDate, verbPlace } from './scope.ts'
import { partiesOf, partsOf, readSides, type Sides } from './sides.ts'
import { subjectOf } from './subject.ts'
import { readTopics } from './topics.ts'

/** A noun of encounter with all that was read around it. */
export interface NounScene {
  readonly scene: Scene
  readonly i: number
  readonly trigger: NounTrigger
  readonly sentence: number
  readonly head: NounHead
  readonly right: Complements
  readonly support: Support
  readonly frame: NounFrameReading
  readonly earlier: readonly (readonly Actor[])[]
}

/** Reads the encounters that a noun tells of: none, one, or one for each place of a tour. */
export function readNoun(scene: Scene, i: number, earlier: NounScene['earlier']): Telling[] {
  const trigger = nounTrigger(scene.word(i))
  if (!trigger || scene.verbAt(i) || !isEncounter(scene, i)) return []
  const sentence = scene.tokens[i]!.sentence
  const head = nounHead(scene, i, scene.first(sentence))
  const right = readComplements(scene, i + 1, sentence)
  const support = findSupport(scene, i, head, right, sentence)
  const frame = readFrame(scene, trigger, i, right, sentence)
  return tell({ scene, i, trigger, sentence, head, right, support, frame, earlier })
}

/** Compounds that are something else: "conférence de presse", "lettre ouverte"; "coup" only as "coup de fil". */
function isEncounter(scene: Scene, i: number): boolean {
  const word = scene.word(i)
  const [one, two, three] = [scene.word(i + 1), scene.word(i + 2), scene.word(i + 3)]
  const not = NOT_ENCOUNTERS[word]
  if (
    not &&
    (not.has(one) ||
      (/^(?:de|d'|à|au|du|des)$/.test(one) && (not.has(two) || (/^(?:la|l')$/.test(two) && not.has(three)))))
  )
    return false
  if (word === 'coup') return one === 'de' && /^(?:fil|téléphone)$/.test(two)
  if (word === 'créance') return /^(?:de)$/.test(scene.word(i - 1))
  if (word === 'lettres' || word === 'lettre') return two !== 'créance'
  if (word === 'ouverture')
    return /^(?:consulat|ambassade)$/.test(two) || /^(?:consulat|ambassade)$/.test(three)
  return true
}

function tell(at: NounScene): Telling[] {
  const { scene, trigger } = at
  const date = nounDate(at)
  const verdict = nounStatus(scene, at.i, at.head, at.right, at.support, date)
  const sides = nounSides(at)
  const parts = partsOf(sides.parts)
  const kind = nounKind(at, channelKind(scene, trigger.kind, at.head.first, at.right.end), parts)
  const base: Telling = {
    kind,
    status: verdict.status,
    plain: verdict.plain,
    parts,
    parties: sides.extra,
    place: nounPlace(at),
    date,
    dateValue: null,
    topics: readTopics(scene, at.i + 1, at.right.end),
    sentence: at.sentence,
    firstToken: at.i,
    endToken: triggerEnd(scene, at.i),
    form: at.head.form,
    apart: at.head.apart,
    generic: trigger.generic,
    dependent: isDependent(at, parts, sides),
    rule: `noun-${trigger.frame}`,
  }
  if (trigger.frame === 'visit') return visits(at, base)
  return [base]
}

function triggerEnd(scene: Scene, i: number): number {
  const next = scene.word(i + 1)
  if (/^(?:téléphonique|téléphoniques|officielle|trilatérale?|bilatérale?s?)$/.test(next)) return i + 2
  if (scene.word(i) === 'coup') return i + 3
  return i + 1
}

/** One visit for each country that is named as goal. */
function visits(at: NounScene, base: Telling): Telling[] {
  const home = partiesOf(base.parts.filter((p) => p.side !== 'host'))
  const goals: Where[] = []
  for (const goal of base.place ? [base.place, ...at.frame.goals] : at.frame.goals) {
    const same = goals.findIndex((g) => g.country === goal.country)
    if (same < 0) goals.push(goal)
    else if (goals[same]!.kind === 'country') goals[same] = goal
  }
  const abroad = goals.filter((g) => g.country !== null && !home.includes(g.country))
  if (abroad.length === 0)
    return goals.length > 0 && base.parts.length > 0 && goals[0]!.country !== null ? [] : [base]
  return abroad.map((goal) => ({ ...base, place: goal, parties: [...base.parties, goal.country!] }))
}

/** Sides from the noun's own complements, then from the verb that holds it. */
function nounSides(at: NounScene): Sides {
  const { frame, trigger, scene } = at
  const own = readSides(at, frame.sides, trigger.frame === 'visit' ? 'guest' : null)
  const others = readSides(at, frame.others, trigger.frame === 'visit' ? 'host' : null)
  const parts = [...own.parts]
  const add = (more: Sides) => {
    for (const p of more.parts) if (!parts.some((q) => q.actor.key === p.actor.key)) parts.push(p)
  }
  if (at.head.possessive && parts.length === 0) {
    const owner = possessorOf(scene, at.head.first, at.head.possessive)
    if (owner) add(readSides(at, [owner], trigger.frame === 'visit' ? 'guest' : null))
  }
  const holders = verbSides(at, parts.length)
  if (trigger.frame === 'letter' || trigger.frame === 'visit') {
    if (parts.length === 0 || trigger.frame === 'letter')
      add(readSides(at, holders, trigger.frame === 'visit' ? 'guest' : null))
  } else add(readSides(at, holders, null))
  add(others)
  if (frame.countries.length > 0 && parts.length === 0) {
    add(readSides(at, [countryPhrase(scene, frame.countries, at.i + 1)], null))
  }
  return { parts, extra: [] }
}

/** The subject (and "avec", "à") of the verb that has the noun as object, if that verb makes it a side. */
function verbSides(at: NounScene, own: number): ActorPhrase[] {
  const { support, trigger, scene } = at
  const found: ActorPhrase[] = []
  const verb = support.over
  if (verb) {
    const light = LIGHT_VERBS.has(verb.lemma) || HOST_VERBS.has(verb.lemma)
    const status = governorStatusOf(verb.lemma)
    const takes = light
      ? true
      : trigger.frame === 'meet' || trigger.frame === 'gathering'
        ? status !== undefined && own < 2
        : trigger.frame === 'visit'
          ? own === 0
          : false
    if (takes) {
      const agents = verb.voice === 'passive' ? [] : subjectOf(scene, verb)
      found.push(...agents)
      const between = readComplements(scene, verb.endToken, at.sentence, () => false)
      for (const p of between.phrases) {
        if (p.end <= at.head.first && (p.link === 'à' || p.link === 'avec')) found.push(p)
      }
      if (trigger.frame !== 'visit')
        for (const p of between.places)
          if (p.at < at.head.first && p.phrase.link === 'à' && trigger.frame === 'letter')
            found.push(p.phrase)
    }
  }
  if (
    support.relative &&
    (support.pronoun === 'que' || support.pronoun === 'auquel') &&
    support.relative.voice === 'active'
  ) {
    found.push(...subjectOf(scene, support.relative))
  }
  return found
}

/** No side of its own: it can only take up an encounter told elsewhere. */
function isDependent(at: NounScene, parts: Telling['parts'], sides: Sides): boolean {
  const { trigger, head } = at
  const many = parts.length + sides.extra.length
  if (trigger.frame === 'gathering') return many === 0
  if (trigger.frame === 'visit') return parts.length === 0
  if (trigger.weak && head.form === 'bare' && many < 2) return true
  return many === 0
}

/** The date that the noun, its participle, or the verb around it has. */
function nounDate(at: NounScene): DateMention | null {
  const { scene, right, support, i } = at
  const moved = movedTo(at)
  if (moved) return moved
  for (const { date, at: k } of right.dates) if (k - i <= 30) return date
  const { predicate, relative, over, after } = support
  if (relative && after) {
    const date = verbDate(scene, relative, after)
    if (date) return date
  }
  if (predicate) {
    const date = verbDate(scene, predicate, readComplements(scene, predicate.endToken, at.sentence))
    if (date) return date
  }
  if (over && LIGHT_VERBS.has(over.lemma) && !governorStatusOf(over.lemma)) {
    const before = readComplements(scene, over.endToken, at.sentence, () => false)
    const date = verbDate(scene, over, {
      ...before,
      dates: before.dates.filter((d) => !qualifiesNoun(scene, d.date)),
    })
    if (date) return date
  }
  return null
}

/** "est reportée à samedi", "repoussé de lundi à jeudi": the new date. */
function movedTo(at: NounScene): DateMention | null {
  const verb = [at.support.predicate, at.support.over].find(
    (v) => v && governorStatusOf(v.lemma) === 'postponed',
  )
  if (!verb) return null
  const after = readComplements(at.scene, verb.endToken, at.sentence)
  for (const { date } of [...after.dates].reverse()) {
    const link = at.scene.word(date.firstToken - 1)
    const two = at.scene.word(date.firstToken - 2)
    if (/^(?:à|au|aux)$/.test(link) || (/^(?:la|l'|les)$/.test(link) && two === 'à')) return date
  }
  return null
}

function nounPlace(at: NounScene): Where | null {
  const { scene, frame, support, trigger } = at
  const [own] = frame.goals
  const closer = own && frame.goals.find((g) => g.kind === 'city' && g.country === own.country)
  if (closer) return closer
  if (own) return own
  const { predicate, relative, over, after } = support
  if (relative && after) {
    const place = verbPlace(scene, relative, after)
    if (place) return place
  }
  if (predicate) return verbPlace(scene, predicate, readComplements(scene, predicate.endToken, at.sentence))
  if (over && trigger.frame !== 'letter' && LIGHT_VERBS.has(over.lemma)) {
    return verbPlace(
      scene,
      over,
      readComplements(scene, over.endToken, at.sentence, () => false),
    )
  }
  return null
}
