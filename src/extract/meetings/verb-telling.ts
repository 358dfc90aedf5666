import type { VerbTrigger } from '../../lexicon/meeting-verbs.ts'
import { gatheringKind } from '../../lexicon/named-gatherings.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { DateMention } from '../mentions.ts'
import { channelKind } from './channel.ts'
import type { Complements } from './complements.ts'
import type { Actor, ActorPhrase, Telling } from './model.ts'
import { presentIn } from './presence.ts'
import { hasTense, type Scene } from './scene.ts'
import { joinedDays, verbDate, verbPlace } from './scope.ts'
import { invitersOf, partsOf, readSides, type Sides } from './sides.ts'
import { clauseGovernor, verbStatus } from './status.ts'
import { subjectOf } from './subject.ts'
import { readTopics } from './topics.ts'

/** Everything known of a verb trigger before its construction is read. */
export interface VerbScene {
  readonly scene: Scene
  readonly group: VerbGroup
  readonly trigger: VerbTrigger
  readonly sentence: number
  readonly right: Complements
  /** Sides told so far, for "les deux hommes". */
  readonly earlier: readonly (readonly Actor[])[]
}

/** "X, ⟦arrivé lundi⟧ à Y": a few days ago at most. */
function isRecent(scene: Scene, date: DateMention | null): boolean {
  const { created } = scene.document
  if (!created || !date?.latest || date.latest > created) return false
  return Date.parse(created) - Date.parse(date.latest) <= 4 * 86_400_000
}

/** Builds the telling that all constructions share. */
export function telling(at: VerbScene, sides: Sides): Telling[] {
  const { scene, group, right, trigger } = at
  const presence = readSides(
    at,
    [...frontOf(at, 'présence'), ...presentIn(scene, right, at.sentence)],
    null,
    true,
  )
  const visit = trigger.kind === 'visit'
  const mediators = readSides(
    at,
    [...frontOf(at, 'égide'), ...right.phrases.filter((p) => p.link === 'égide')],
    'mediator',
    true,
  )
  const met = visit ? sides : joinSides(joinSides(sides, presence), mediators)
  const { parts } = joinSides(met, { parts: invitersOf(scene, at.sentence), extra: [] })
  const date = verbDate(scene, group, right)
  const verdict = verbStatus(scene, group, date)
  const kind = isBodyMeeting(at, sides)
    ? bodyKind(at)
    : channelKind(scene, trigger.kind, group.firstToken, right.end)
  const dates = severalDates(scene, right, date)
  const arrived =
    trigger.lemma === 'arriver' && verdict.status === 'held' && (hasTense(group) || isRecent(scene, date))
  const base: Telling = {
    kind,
    status: arrived ? 'ongoing' : trigger.lemma === 'attendre' ? 'planned' : verdict.status,
    plain: verdict.plain,
    parts: partsOf(parts),
    parties: sides.extra,
    // A letter has no place: "avait écrit au ministère".
    place: kind === 'correspondence' ? null : (verbPlace(scene, group, right) ?? placeThen(at)),
    date,
    dateValue: joinedDays(scene, date),
    topics: readTopics(scene, group.endToken, right.end),
    sentence: at.sentence,
    firstToken: group.firstToken,
    endToken: group.endToken,
    form: 'verb',
    apart: null,
    generic: true,
    anterior: group.tense === 'pluperfect' && !isReported(scene, group),
    beside: null,
    dependent: false,
    rule: `verb-${trigger.lemma}`,
  }
  return dates.map((d) => ({ ...base, date: d }))
}

/** "a dit ⟦qu'ils s'étaient vus⟧": the tense is that of the speech; "rappelons qu'ils s'étaient vus" tells of before. */
function isReported(scene: Scene, group: VerbGroup): boolean {
  const over = clauseGovernor(scene, group)
  return over !== undefined && over.lemma !== 'rappeler'
}

/** "La ronde d'Ottawa s'est achevée lundi. X avait ⟦alors⟧ dîné avec Y": where the encounter told last took place. */
function placeThen({ scene, group, sentence }: VerbScene): Telling['place'] {
  const last = scene.history.at(-1)
  if (group.tense !== 'pluperfect' || !last || sentence - last.sentence !== 1) return null
  for (let k = group.firstToken; k < group.endToken; k++) if (scene.word(k) === 'alors') return last.place
  return null
}

/** "le 1er puis le 15 juin": each date is an encounter of its own. */
function severalDates(scene: Scene, right: Complements, date: DateMention | null): (DateMention | null)[] {
  const at = right.dates.findIndex((d) => d.date === date)
  const next = at >= 0 ? right.dates[at + 1]?.date : undefined
  if (!date || !next || next.firstToken - date.endToken > 4) return [date]
  for (let k = date.endToken; k < next.firstToken; k++) if (scene.word(k) === 'puis') return [date, next]
  return [date]
}

/** "Sous l'égide de X, …", "Y, accompagné du ministre Z, a été reçu": phrases of a link before the verb. */
function frontOf({ scene, group, sentence }: VerbScene, link: string): ActorPhrase[] {
  const found: ActorPhrase[] = []
  for (let k = group.firstToken - 1; k >= scene.first(sentence); k--) {
    const verb = scene.verbAt(k)
    if (verb && hasTense(verb)) break
    const phrase = scene.phraseAt(sentence, k)
    if (!phrase) continue
    if (phrase.link === link) found.unshift(phrase)
    k = phrase.first
  }
  return found
}

/** "Le Conseil de sécurité se réunira", "les ministres du G7 se retrouveront": the body itself meets. */
export function isBodyMeeting(at: VerbScene, sides: Sides): boolean {
  const body = sides.parts.length === 1 && sides.parts[0]!.actor.type === 'organization'
  // Not "siège à Washington", where it has its seat.
  if (body && at.trigger.lemma === 'siéger')
    return /^(?:past|pluperfect|future)$/.test(at.group.tense) && at.right.dates.length > 0
  return body && at.group.reflexive && /^(?:réunir|retrouver|rassembler)$/.test(at.trigger.lemma)
}

/** The European Council meets in a summit, ministers of the G7 in a conference. */
function bodyKind({ scene, group, right }: VerbScene): Telling['kind'] {
  // "se retrouveront jeudi pour un Conseil européen"
  for (let k = group.endToken; k < right.end; k++) {
    const body = scene.entities.at(k)?.entity
    const kind = body?.type === 'organization' ? gatheringKind(body.name) : undefined
    if (kind && /^(?:un|une|le|la|l')$/.test(scene.word(k - 1))) return kind
  }
  const [subject] = subjectOf(scene, group)
  const entity = subject?.head === null ? scene.entities.at(subject.end - 1)?.entity : undefined
  return (entity && gatheringKind(entity.name)) ?? 'conference'
}

export function joinSides(a: Sides, b: Sides): Sides {
  const keys = new Set(a.parts.map((p) => p.actor.key))
  return {
    parts: [...a.parts, ...b.parts.filter((p) => !keys.has(p.actor.key))],
    extra: [...a.extra, ...b.extra],
  }
}
