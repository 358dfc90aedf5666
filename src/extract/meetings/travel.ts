import { demonymCountry } from '../../lexicon/demonyms.ts'
import { isPerson } from './actors.ts'
import { capitalGoal } from './capital.ts'
import { invitationBefore } from './invited.ts'
import type { ActorPhrase, Telling, Where } from './model.ts'
import { isOfficial } from './office.ts'
import { dayBefore, pointsBack, siteOf, where } from './scope.ts'
import { partiesOf, readSides, type Sides } from './sides.ts'
import { isPassing } from './stays.ts'
import { subjectOf } from './subject.ts'
import { participleOwner } from './verb-host.ts'
import { joinSides, telling, type VerbScene } from './verb-telling.ts'

/** Reads a journey: one visit for each country that is its goal. */
export function readTravel(at: VerbScene): Telling[] {
  const { scene, group, right, trigger } = at
  if (trigger.lemma === 'attendre' && (group.voice !== 'passive' || group.negated)) return []
  if (trigger.lemma === 'prendre' && !isBoarding(at)) return []
  if (trigger.lemma === 'aller' && scene.document.verbGroups[group.index + 1]?.governor === group.index)
    return []
  if (trigger.lemma === 'venir' && scene.document.verbGroups[group.index + 1]?.governor === group.index)
    return []
  // "sont revenus sur l'accord conclu au Caire"
  if (trigger.lemma === 'revenir' && scene.word(group.endToken) === 'sur') return []
  const reached = travelGoals(at)
  if (reached.length === 0) return []
  const sends = trigger.construction === 'send'
  const travellers = readSides(at, sends ? sentBy(at) : travellersOf(at), 'guest')
  if (travellers.parts.length === 0) return []
  const led = trigger.construction === 'lead' ? delegationParties(at) : sends ? senders(at) : []
  const home = [...partiesOf(travellers.parts), ...led]
  if (/^(?:be|stay)$/.test(trigger.construction) && !travellers.parts.every((p) => isPerson(p.actor)))
    return []
  const goals = reached.filter((w) => w.country === null || !home.includes(w.country))
  const companions = readSides(
    at,
    right.phrases.filter((p) => p.link === 'présence'),
    'guest',
  )
  const invited = travellers.parts.map((p) => p.actor.key)
  const inviter =
    invitationBefore(scene, group)
      ?.parts.filter((p) => !invited.includes(p.actor.key))
      .slice(0, 1) ?? []
  const hosts: Sides = { parts: inviter.map((p) => ({ ...p, side: 'host', besides: true })), extra: [] }
  return goals.flatMap((goal) => {
    const sides: Sides = {
      parts: joinSides(joinSides(travellers, companions), hosts).parts,
      extra: goal.country ? [...led, goal.country] : [],
    }
    if (!goal.country) return []
    const stayed =
      trigger.construction === 'leave' &&
      !right.phrases.concat(right.places.map((p) => p.phrase)).some((p) => p.link === 'pour')
    const going =
      (trigger.construction === 'be' && group.tense === 'present') ||
      (trigger.construction === 'leave' && group.tense === 'past' && !group.negated && !stayed)
    return telling(at, sides).map((t) => ({
      ...t,
      date: stayed ? null : (dayBefore(scene, right, goal) ?? (isLater(at, t) ? null : t.date)),
      place: goal,
      rule: trigger.construction === 'stay' && isPassing(scene, group) ? 'verb-passer-par' : t.rule,
      status: going ? 'ongoing' : t.status,
      plain: going || t.plain,
      ...(isWithinStay(at, t, goal) ? { status: 'ongoing' as const, plain: false, dependent: true } : {}),
    }))
  })
}

/** "reçoit lundi X, ⟦avant de gagner Y⟧": on no day told before. */
function isLater({ scene, group }: VerbScene, { date }: Telling): boolean {
  if (group.tense !== 'infinitive' || !date || date.firstToken > group.firstToken) return false
  return /^(?:de|d')$/.test(scene.word(group.firstToken - 1)) && scene.word(group.firstToken - 2) === 'avant'
}

/** "prend ⟦l'avion⟧ pour", "a pris ⟦un vol⟧ pour": what takes one to where one goes. */
function isBoarding({ scene, group, right }: VerbScene): boolean {
  const at = /^(?:l'|le|un)$/.test(scene.word(group.endToken)) ? group.endToken + 1 : -1
  return BOARDED.test(scene.word(at)) && right.places.some((p) => p.phrase.link === 'pour')
}

const BOARDED = /^(?:avion|train|vol|bateau)$/

/** The subject; of a participle, whom it stands beside. */
function travellersOf(at: VerbScene) {
  if (at.group.tense !== 'past-participle') return subjectOf(at.scene, at.group)
  // A headline's participle is told in full below.
  if (at.scene.document.sentences[at.sentence]!.kind === 'headline') return []
  return participleOwner(at).filter((p) => p.place === null && p.actors.every((a) => isOfficial(at.scene, a)))
}

/** "a envoyé ⟦son émissaire X⟧ à Y": persons and delegations that are sent. */
function sentBy({ group, right }: VerbScene) {
  if (group.voice === 'passive') return []
  return right.phrases
    .filter((p) => p.link === '' && (p.head !== null || p.actors[0]?.type === 'person'))
    .slice(0, 1)
}

function senders({ scene, group }: VerbScene): string[] {
  return subjectOf(scene, group).flatMap((p) => p.actors.flatMap((a) => a.parties))
}

/** "a conduit une délégation ⟦guinéenne⟧": whose delegation it is. */
function delegationParties({ scene, group, right }: VerbScene): string[] {
  const object = right.phrases.find((p) => p.head && /^délégations?$/.test(p.head))
  if (object) return object.actors.flatMap((a) => a.parties)
  for (let k = group.endToken; k < right.end; k++) {
    const code = /^délégations?$/.test(scene.word(k)) ? demonymCountry(scene.word(k + 1)) : null
    if (code) return [code]
  }
  return []
}

/** "La délégation a quitté Y (au terme de sa visite)": a stay that is over; not of those who are posted there. */
function leftBehind({ right, group, scene, sentence }: VerbScene): Where[] {
  if (group.negated || !/^(?:past|pluperfect)$/.test(group.tense)) return []
  const place = right.phrases.find((p) => p.place && p.link === '') ?? right.places[0]?.phrase
  if (!place?.place || place.link !== '' || !/^(?:city|country)$/.test(place.place.kind)) return []
  const posted = subjectOf(scene, group).some((p) => RESIDENTS.test(p.head ?? ''))
  const visiting = subjectOf(scene, group).some((p) => /^délégations?$/.test(p.head ?? ''))
  let ends = false
  for (let k = group.endToken; k < scene.end(sentence); k++)
    if (/^(?:visite|séjour)$/.test(scene.word(k))) ends = true
  return !posted && (visiting || ends) ? [where(place.place)] : []
}

/** "a visité le camp ⟦d'Auschwitz⟧": the town of what an official goes to see abroad. */
function sightOf({ scene, group, right, sentence }: VerbScene): Where | undefined {
  if (!subjectOf(scene, group).some((p) => p.actors.some((a) => isPerson(a) && isOfficial(scene, a))))
    return undefined
  const town = scene
    .phrases(sentence)
    .find(
      (p) => p.first >= group.endToken && p.first < right.end && p.link === 'de' && p.place?.kind === 'city',
    )
  return town?.place && town.first - group.endToken <= 8 ? where(town.place) : undefined
}

const RESIDENTS = /^(?:ambassad|consul|nonce|chargé|diplomat|militaires|troupes|forces)/

/** "est arrivé lundi en Angola. … Il ⟦visitera Luanda et Lobito⟧": stages of the stay that is told already. */
function isWithinStay({ scene, trigger }: VerbScene, { parts, status }: Telling, goal: Where): boolean {
  if (trigger.lemma !== 'visiter' || status !== 'planned' || goal.kind !== 'country') return false
  return scene.history.some(
    (t) =>
      t.kind === 'visit' &&
      t.status === 'ongoing' &&
      t.place?.country === goal.country &&
      parts.some((p) => t.parts.some((q) => q.actor.key === p.actor.key)),
  )
}

/** "visitera les villes ⟦de X et de Y⟧": of several towns the country, if it is told. */
function countryOf(scene: VerbScene['scene'], code: string | null): Where | undefined {
  const known = scene.entities.places.find((p) => p.kind === 'country' && p.country === code)
  return known && where(known)
}

/** "s'est rendu à l'Assemblée": across the town. */
function isParliament(scene: VerbScene['scene'], { end }: ActorPhrase): boolean {
  const found = scene.entities.at(end - 1)?.entity
  return found?.type === 'organization' && found.kind === 'parliament'
}

/** Where a traveller goes; several goals are several visits, a city and its country one. */
function travelGoals(at: VerbScene): Where[] {
  const passing = at.trigger.construction === 'stay' && isPassing(at.scene, at.group)
  const links =
    at.trigger.construction === 'leave'
      ? new Set(['pour'])
      : at.trigger.construction === 'place'
        ? new Set([''])
        : passing
          ? new Set(['par'])
          : new Set(['à', 'en', 'dans', 'vers', 'pour', 'chez'])
  const own =
    at.trigger.construction === 'place' || passing
      ? at.right.phrases.filter((p) => p.place)
      : at.right.places.map((p) => p.phrase)
  if (at.trigger.construction === 'leave' && !own.some((p) => p.link === 'pour')) return leftBehind(at)
  const sight = at.trigger.lemma === 'visiter' && own.length === 0 ? sightOf(at) : undefined
  if (sight) return [sight]
  const { scene } = at
  const goals: Where[] = []
  let last = -1
  for (const phrase of own) {
    if (!phrase.place || !(links.has(phrase.link) || phrase.joined)) continue
    if (last >= 0 && !phrase.joined && phrase.first - last > 6) break
    const goal = where(phrase.place)
    const same = goals.findIndex((g) => g.country === goal.country)
    if (same < 0) goals.push(goal)
    else if (goals[same]!.kind === 'country') goals[same] = goal
    else if (phrase.joined && goal.kind === 'city' && goal.name !== goals[same]!.name)
      goals[same] = { ...goals[same]!, ...countryOf(scene, goal.country) }
    last = phrase.end
  }
  if (goals.length === 0) {
    for (const phrase of at.right.phrases) {
      const site = phrase.link === 'à' && !isParliament(at.scene, phrase) ? siteOf(at.scene, phrase) : null
      if (site) return [site]
    }
    const back = pointsBack(at.scene, at.group) ?? capitalGoal(at.scene, at.group.endToken, at.right.end)
    if (back) return [back]
  }
  return goals
}
