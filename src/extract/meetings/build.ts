import { isUpper } from '../../text/characters.ts'
import { type TextSpan, textSpan } from '../../text/span.ts'
import type { Meeting } from '../mentions.ts'
import { type Encounter, statusOf } from './merge.ts'
import type { Where } from './model.ts'
import type { Scene } from './scene.ts'
import { partiesOf } from './sides.ts'

/** An encounter with all its tellings as a record of the brief. */
export function toMeeting(scene: Scene, e: Encounter, index: number, outcome: TextSpan | null): Meeting {
  const first = e.tellings[0]!
  const mentions = e.tellings.map((t) => spanOf(scene, t.firstToken, t.endToken))
  const status = statusOf(e)
  return {
    id: `meeting-${index + 1}`,
    kind: e.kind,
    status,
    participants: e.parts.map(({ actor, side }) => ({ ref: actor.ref, name: actor.name, role: side })),
    parties: allParties(e),
    place: e.place && { ref: e.place.ref, name: asWritten(scene, e.place) },
    date: dateOf(scene, e, status),
    topics: e.tellings.flatMap((t) => t.topics).slice(0, 3),
    outcome,
    trigger: mentions[0]!,
    evidence: evidence(scene, first.sentence),
    mentions,
    source: null,
    rule: first.rule,
  }
}

/** "Beijing", "Vietnam": a place is called what the article calls it, if it never writes the usual name. */
function asWritten({ entities, document }: Scene, { ref, name }: Where): string {
  const written = entities.places
    .find((p) => p.id === ref)
    ?.mentions.filter((m) => m.kind === 'name')
    .map((m) => document.source.slice(m.start, m.end))
  if (!written?.length || written.some((w) => name.endsWith(w))) return name
  return written.find((w) => isUpper(w, 0) && w !== w.toUpperCase()) ?? name
}

export function allParties(e: Encounter): string[] {
  return [...new Set([...partiesOf(e.parts), ...e.parties])]
}

function spanOf(scene: Scene, first: number, end: number) {
  return textSpan(scene.document.source, scene.tokens[first]!.start, scene.tokens[end - 1]!.end)
}

function evidence(scene: Scene, sentence: number) {
  const { start, end } = scene.document.sentences[sentence]!
  return textSpan(scene.document.source, start, end)
}

/** The date's value; what has been going on since a day is an open interval. */
function dateOf(scene: Scene, e: Encounter, status: Meeting['status']): Meeting['date'] {
  if (!e.date?.value) return null
  const { id, value } = e.date
  const { created } = scene.document
  const given = e.tellings.find((t) => t.dateValue)?.dateValue
  if (given) return { ref: id, value: given }
  const open =
    status === 'ongoing' &&
    /^\d{4}-\d\d-\d\d$/.test(value) &&
    created !== null &&
    (value < created || (value === created && e.kind === 'visit'))
  return { ref: id, value: open ? `${value}/..` : value }
}
