import { demonymCountry } from '../../lexicon/demonyms.ts'
import { isPerson } from './actors.ts'
import { capitalGoal } from './capital.ts'
import type { Telling, Where } from './model.ts'
import { isOfficial } from './office.ts'
import { dayBefore, pointsBack, siteOf, where } from './scope.ts'
import { partiesOf, readSides, type Sides } from './sides.ts'
import { subjectOf } from './subject.ts'
import { participleOwner } from './verb-host.ts'
import { joinSides, telling, type VerbScene } from './verb-telling.ts'

/** Reads a journey: one visit for each country that is its goal. */
export function readTravel(at: VerbScene): Telling[] {
  const { scene, group, right, trigger } = at
  if (trigger.lemma === 'attendre' && (group.voice !== 'passive' || group.negated)) return []
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
  if (trigger.construction === 'be' && !travellers.parts.every((p) => isPerson(p.actor))) return []
  const goals = reached.filter((w) => w.country === null || !home.includes(w.country))
  const companions = readSides(
    at,
    right.phrases.filter((p) => p.link === 'présence'),
    'guest',
  )
  return goals.flatMap((goal) => {
    const sides: Sides = {
      parts: joinSides(travellers, companions).parts,
      extra: goal.country ? [...led, goal.country] : [],
    }
    if (!goal.country) return []
    const going =
      (trigger.construction === 'be' && group.tense === 'present') ||
      (trigger.construction === 'leave' && group.tense === 'past' && !group.negated)
    return telling(at, sides).map((t) => ({
      ...t,
      date: dayBefore(scene, right, goal) ?? t.date,
      place: goal,
      status: going ? 'ongoing' : t.status,
      plain: going || t.plain,
    }))
  })
}

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

/** Where a traveller goes; several goals are several visits, a city and its country one. */
function travelGoals(at: VerbScene): Where[] {
  const links =
    at.trigger.construction === 'leave'
      ? new Set(['pour'])
      : at.trigger.construction === 'place'
        ? new Set([''])
        : new Set(['à', 'en', 'dans', 'vers', 'pour', 'chez'])
  const own =
    at.trigger.construction === 'place'
      ? at.right.phrases.filter((p) => p.place)
      : at.right.places.map((p) => p.phrase)
  const goals: Where[] = []
  let last = -1
  for (const phrase of own) {
    if (!phrase.place || !(links.has(phrase.link) || phrase.joined)) continue
    if (last >= 0 && !phrase.joined && phrase.first - last > 6) break
    const goal = where(phrase.place)
    const same = goals.findIndex((g) => g.country === goal.country)
    if (same < 0) goals.push(goal)
    else if (goals[same]!.kind === 'country') goals[same] = goal
    last = phrase.end
  }
  if (goals.length === 0) {
    for (const phrase of at.right.phrases) {
      const site = phrase.link === 'à' ? siteOf(at.scene, phrase) : null
      if (site) return [site]
    }
    const back = pointsBack(at.scene, at.group) ?? capitalGoal(at.scene, at.group.endToken, at.right.end)
    if (back) return [back]
  }
  return goals
}
