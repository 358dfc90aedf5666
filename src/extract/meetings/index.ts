import { demonymCountry, demonymReadings } from '../../lexicon/demonyms.ts'
import { nounTriggerOf } from '../../lexicon/user/words.ts'
import type { TextDocument } from '../../text/document.ts'
import type { DateMention, EntityIndex, Meeting, Quote } from '../mentions.ts'
import { isParty, personActor } from './actors.ts'
import { readAttendance, readAttendanceOfAll, readCompany } from './attendance.ts'
import { readAwaited } from './awaited.ts'
import { toMeeting } from './build.ts'
import { shareContext } from './context.ts'
import { placeByDateline } from './dateline.ts'
import { readDelegation } from './delegation.ts'
import { dateByLetter, dateLetters, deliverLetters } from './deliver.ts'
import { isDiplomatic } from './filter.ts'
import { readGathering } from './gatherings.ts'
import { dateByHeading } from './heading.ts'
import { settleHomeParties } from './home-party.ts'
import { lendBetween } from './lend.ts'
import { type Encounter, mergeTellings } from './merge.ts'
import type { Actor, Telling } from './model.ts'
import { takeUpNameless } from './nameless.ts'
import { readNoun } from './nouns.ts'
import { readOutcomes } from './outcome.ts'
import { pairActors } from './pairs.ts'
import { rejectEncounters, rejectTriggers, rejectUnread } from './refused.ts'
import { readRollCall } from './roll-call.ts'
import { Scene } from './scene.ts'
import { readSignature } from './signatures.ts'
import { boundStays } from './stay.ts'
import { readTakeUp } from './take-up.ts'
import { readTurn } from './turns.ts'
import { readVerb } from './verbs.ts'
import { meetVisitors } from './visitor.ts'

/**
 * Finds the diplomatic encounters that a document tells of: one record for each, however often it is told. Every
 * trigger is read with the sides, place, date and status of its own clause; tellings of one encounter are joined;
 * what is no diplomacy is left out.
 */
export function extractMeetings(
  document: TextDocument,
  entities: EntityIndex,
  dates: readonly DateMention[],
  quotes: readonly Quote[],
): Meeting[] {
  const scene = new Scene(document, entities, dates, quotes)
  if (!hasTwoParties(scene)) {
    if (document.rejected) rejectTriggers(scene, () => 'one-party')
    return []
  }
  const tellings = scene.history
  const earlier: Actor[][] = []
  for (const sentence of document.sentences) {
    if (sentence.kind === 'debris') continue
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      const group = scene.verbAt(i)
      if (group && group.firstToken !== i) continue
      const found = group
        ? [
            ...readSignature(scene, group, earlier),
            ...readAttendance(scene, group, earlier),
            ...readAttendanceOfAll(scene, group, earlier),
            ...readCompany(scene, group, earlier),
            ...readDelegation(scene, group, earlier),
            ...readRollCall(scene, group, earlier),
            ...readVerb(scene, group, earlier),
            ...readAwaited(scene, group, earlier),
            ...readTakeUp(scene, group),
            ...readTurn(scene, group, earlier),
          ]
        : readNominal(scene, i, earlier)
      for (const telling of found) {
        tellings.push(telling)
        remember(earlier, telling)
      }
    }
  }
  if (document.rejected) rejectUnread(scene, tellings)
  settleHomeParties(scene, tellings)
  deliverLetters(scene, tellings)
  dateByHeading(scene, tellings)
  takeUpNameless(tellings)
  meetVisitors(tellings)
  shareContext(scene, tellings)
  const merged = mergeTellings(tellings, scene.firstAbout)
  const encounters = diplomatic(scene, merged)
  if (document.rejected) rejectEncounters(scene, tellings, merged, encounters)
  for (const encounter of encounters) placeByDateline(scene, encounter)
  lendBetween(scene, encounters)
  boundStays(scene, encounters)
  dateLetters(scene, encounters)
  dateByLetter(scene, encounters)
  const outcomes = readOutcomes(scene, encounters)
  return encounters.map((e, index) => toMeeting(scene, e, index, outcomes.get(e) ?? null))
}

/** Whom "les deux hommes", "ils" may take up; those who were only present come last in question. */
function remember(earlier: Actor[][], { parts }: Telling): void {
  const core = parts.filter((p) => !p.besides)
  if (parts.length >= 2) earlier.push(parts.map((p) => p.actor))
  if (core.length >= 2 && core.length < parts.length) earlier.push(core.map((p) => p.actor))
}

/** Whether the document names two countries at all, or a body of several: else nobody can meet. */
function hasTwoParties(scene: Scene): boolean {
  const { places, people, organizations } = scene.entities
  const parties = new Set<string>()
  for (const { country } of places) if (country) parties.add(country)
  for (const person of people)
    for (const party of personActor(person, scene.entities).parties) parties.add(party)
  if (parties.size >= 2 || organizations.some((o) => o.kind === 'international')) return true
  for (const o of organizations) if (isParty(o)) parties.add(o.country ?? o.name)
  // "la délégation lao": short adjectives that are no mention of the country by themselves.
  for (const { normal, shape } of scene.tokens) {
    if (parties.size >= 2) break
    const code = shape === 'lower' ? demonymCountry(normal) : null
    if (code) parties.add(code)
  }
  return (
    parties.size >= 2 ||
    scene.tokens.some(
      (token, i) => token.text === 'Corées' || (token.text.includes('-') && namesTwo(scene, i)),
    )
  )
}

/** "russo-turc", "Inde-Russie": two countries in one word. */
function namesTwo(scene: Scene, i: number): boolean {
  const readings = demonymReadings(scene.word(i))
  return (readings?.length ?? pairActors(scene, i)?.actors.length ?? 0) >= 2
}

/** Those that are diplomacy, and those of the same people that the article does not place otherwise. */
function diplomatic(scene: Scene, encounters: readonly Encounter[]): Encounter[] {
  const sure = new Set(encounters.filter((e) => isDiplomatic(scene, e)))
  const keys = (e: Encounter) => e.parts.filter((p) => !p.besides).map((p) => p.actor.key)
  const known = [...sure].map((e) => new Set(keys(e)))
  return encounters.filter((e) => {
    const who = keys(e)
    return sure.has(e) || (who.length >= 2 && known.some((others) => who.every((key) => others.has(key))))
  })
}

/** A noun of encounter; or a body whose name is that of its gathering too: "à l'⟦Assemblée générale⟧". */
function readNominal(scene: Scene, i: number, earlier: readonly (readonly Actor[])[]): Telling[] {
  const told = nounTriggerOf(scene.document, scene.word(i)) ? readNoun(scene, i, earlier) : []
  return told.length > 0 ? told : readGathering(scene, i, earlier)
}
