import type { EntityIndex, Meeting, Place } from '../extract/mentions.ts'
import type { Analysis } from '../pipeline.ts'
import { areOneSide, participantActor, partyActor } from './actors.ts'
import type { CodedEvent, EventActor } from './model.ts'

/** More sides than this are coded by their parties, not by all who came. */
const MOST_PEOPLE = 6
/** A gathering of more parties says that its members met, and no longer who met whom. */
const MOST_PARTIES = 12

type Pair = readonly [source: EventActor, target: EventActor, symmetric: boolean]

/** CONSULT rows of the meetings: one for each two sides; the visitor is the source, the host the target. */
export function consultEvents({ meetings, entities, dates }: Analysis): CodedEvent[] {
  return meetings.flatMap((meeting): CodedEvent[] => {
    if (meeting.status === 'denied') return []
    const place = entities.places.find(({ id }) => id === meeting.place?.ref) ?? null
    const date = dates.find(({ id }) => id === meeting.date?.ref)
    return pairsOf(meeting, entities).map(([source, target, symmetric]) => ({
      source,
      target,
      type: 'CONSULT',
      mode: modeOf(meeting, place),
      cameo: '04',
      status: meeting.status,
      symmetric,
      date: meeting.date && {
        value: meeting.date.value,
        earliest: date?.earliest ?? null,
        latest: date?.latest ?? null,
      },
      place: meeting.place && { name: meeting.place.name, country: place?.country ?? null },
      trigger: meeting.trigger,
      evidence: meeting.evidence,
      rule: `meeting-${meeting.kind}`,
    }))
  })
}

function pairsOf(meeting: Meeting, entities: EntityIndex): Pair[] {
  const people = meeting.participants.filter(({ role }) => role !== 'mediator')
  const actors = people.map((who) => ({ role: who.role, actor: participantActor(who, entities) }))
  const missing = meeting.parties
    .map((party) => partyActor(party, entities))
    .filter((party) => !actors.some(({ actor }) => areOneSide(actor, party)))
    .map((actor) => ({ role: meeting.kind === 'visit' ? ('host' as const) : null, actor }))
  const sides =
    actors.length > MOST_PEOPLE
      ? meeting.parties.map((party) => ({ role: null, actor: partyActor(party, entities) }))
      : [...actors, ...missing]
  if (meeting.parties.length > MOST_PARTIES) return []
  return sides.flatMap((a, i) =>
    sides.slice(i + 1).flatMap((b): Pair[] => {
      if (areOneSide(a.actor, b.actor)) return []
      if (a.role === 'guest' && b.role === 'guest') return []
      if (a.role === 'host' || b.role === 'guest') return [[b.actor, a.actor, false]]
      return [[a.actor, b.actor, a.role !== 'guest' && b.role !== 'host']]
    }),
  )
}

/** How they met, in the words of the PLOVER manual; null where it has none. */
function modeOf({ kind, parties, participants }: Meeting, place: Place | null): string | null {
  if (kind === 'visit') return 'visit'
  if (kind === 'call') return 'phone'
  if (parties.length > 2) return 'multilateral'
  if (kind === 'conference') return 'multilateral'
  if (kind === 'correspondence') return null
  if (participants.some(({ role }) => role === 'guest')) return 'visit'
  return place?.country && parties.length === 2 && !parties.includes(place.country) ? 'third-party' : null
}
