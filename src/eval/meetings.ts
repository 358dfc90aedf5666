import type { Brief } from '../schema/brief.ts'
import { align, shared, touches } from './align.ts'
import type { GoldMeeting } from './gold.ts'
import { partyName, plainDate, plainName } from './names.ts'
import type { Tally } from './tally.ts'

type Meeting = Brief['meetings'][number]

/** A meeting as its slots, each one thing that is right or wrong. */
interface Slots {
  readonly kind: string
  readonly status: string
  readonly who: ReadonlySet<string>
  readonly parties: ReadonlySet<string>
  readonly place: string
  readonly date: string
}

/** Meetings that are found, then each slot of those, then all slots of all meetings together. */
export function scoreMeetings(
  tally: Tally,
  meetings: readonly Meeting[],
  gold: readonly GoldMeeting[],
): void {
  const { pairs, excused, missed, wrong } = align(meetings, gold, likeness)
  const due = gold.filter((g) => !g.optional)
  tally.add('meetings.found', pairs.length, meetings.length - excused.size, due.length)
  let right = 0
  for (const [meeting, of] of pairs) right += scoreSlots(tally, meeting, of)
  const size = (all: readonly Slots[]) => all.reduce((sum, slots) => sum + keysOf(slots).size, 0)
  const counted = meetings.filter((m) => !excused.has(m))
  tally.add('meetings.slots', right, size(counted.map(slotsOf)), size(due.map(goldSlots)))
  for (const g of missed) tally.miss('meetings', 'missed', `${toldGold(g)} (${g.triggers[0]!.text})`)
  for (const m of wrong) tally.miss('meetings', 'wrong', `${told(m)} (${m.trigger.text})`)
}

/** The same words tell of both, and somebody is in both, unless the annotation names nobody. */
function likeness(meeting: Meeting, gold: GoldMeeting): number {
  const tellings = [meeting.trigger, meeting.evidence, ...meeting.mentions]
  if (!gold.triggers.some((trigger) => tellings.some((telling) => touches(trigger, telling)))) return 0
  const [mine, theirs] = [slotsOf(meeting), goldSlots(gold)]
  const sides = shared(mine.who, theirs.who) + shared(mine.parties, theirs.parties)
  if (sides === 0 && theirs.who.size + theirs.parties.size > 0) return 0
  const sameWord = gold.triggers.some((trigger) => touches(trigger, meeting.trigger))
  return 1 + sides + (mine.kind === theirs.kind ? 0.5 : 0) + (sameWord ? 0.5 : 0)
}

function scoreSlots(tally: Tally, meeting: Meeting, gold: GoldMeeting): number {
  const [mine, theirs] = [slotsOf(meeting), goldSlots(gold)]
  tally.judge('meetings.kind', mine.kind === theirs.kind)
  tally.judge('meetings.status', mine.status === theirs.status)
  tally.add('meetings.participants', shared(mine.who, theirs.who), mine.who.size, theirs.who.size)
  tally.add('meetings.parties', shared(mine.parties, theirs.parties), mine.parties.size, theirs.parties.size)
  tally.judge('meetings.place', mine.place === theirs.place)
  tally.judge('meetings.date', mine.date === theirs.date)
  const [found, due] = [keysOf(mine), keysOf(theirs)]
  const different = [
    ...[...found].filter((slot) => !due.has(slot)).map((slot) => `+${slot}`),
    ...[...due].filter((slot) => !found.has(slot)).map((slot) => `-${slot}`),
  ]
  if (different.length > 0) {
    tally.miss('meetings', 'slots', `${told(meeting)} (${meeting.trigger.text}): ${different.join(' ')}`)
  }
  return shared(found, due)
}

function slotsOf(meeting: Meeting): Slots {
  return {
    kind: meeting.kind,
    status: meeting.status,
    who: new Set(meeting.participants.map(({ name }) => plainName(name))),
    parties: new Set(meeting.parties.map(partyName)),
    place: plainName(meeting.place?.name ?? ''),
    date: plainDate(meeting.date?.value),
  }
}

function goldSlots(gold: GoldMeeting): Slots {
  return {
    kind: gold.kind,
    status: gold.status,
    who: new Set(gold.participants.map(plainName)),
    parties: new Set(gold.parties.map(partyName)),
    place: plainName(gold.place ?? ''),
    date: plainDate(gold.date),
  }
}

function keysOf({ kind, status, who, parties, place, date }: Slots): Set<string> {
  return new Set([
    `kind:${kind}`,
    `status:${status}`,
    ...[...who].map((name) => `who:${name}`),
    ...[...parties].map((name) => `party:${name}`),
    ...(place ? [`place:${place}`] : []),
    ...(date ? [`date:${date}`] : []),
  ])
}

const told = ({ kind, status, participants }: Meeting): string =>
  [kind, status, participants.map(({ name }) => name).join(' + ')].filter(Boolean).join(' ')

const toldGold = ({ kind, status, participants }: GoldMeeting): string =>
  [kind, status, participants.join(' + ')].filter(Boolean).join(' ')
