import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { Scene } from '../extract/meetings/scene.ts'
import { QUAD_CLASSES } from '../lexicon/event-types.ts'
import type { Analysis } from '../pipeline.ts'
import type { EvenText } from '../text/even.ts'
import { type Span, type TextSpan, textSpan } from '../text/span.ts'
import { consultEvents } from './consult.ts'
import { deedEvents } from './deeds.ts'
import type { CodedEvent, EventRow } from './model.ts'
import { nounEvents } from './noun-deeds.ts'

const ID_LENGTH = 16

/** Codes the events of articles by the PLOVER ontology; remembers them, so that what is told again is marked. */
export class EventCoder {
  readonly #firstOf = new Map<string, string>()

  /** The rows of one article, in text order. */
  code(analysis: Analysis): EventRow[] {
    const scene = new Scene(analysis.document, analysis.entities, analysis.dates)
    const verbs = deedEvents(scene, analysis)
    const deeds = [...verbs, ...nounEvents(scene, verbs)]
    const events = [...consultEvents(analysis).filter((meeting) => !isToldBy(deeds, meeting)), ...deeds]
    const inOrder = events.sort((a, b) => a.trigger.start - b.trigger.start)
    const ids = new Set<string>()
    return inOrder.flatMap((event) => {
      const row = this.#row(event, analysis)
      if (ids.has(row.id)) return []
      ids.add(row.id)
      return [row]
    })
  }

  #row(event: CodedEvent, { document, even }: Analysis): EventRow {
    const { source, target } = event
    const id = idOf([document.id, event.trigger.start, event.type, event.mode, source.name, target.name])
    const told = toldKey(event, document.created)
    const first = told === null ? id : (this.#firstOf.get(told) ?? id)
    if (told !== null && first === id) this.#firstOf.set(told, id)
    const [trigger, evidence] = [spanInSource(event.trigger, even), spanInSource(event.evidence, even)]
    return {
      id,
      document: document.id,
      published: document.created,
      date: event.date?.value ?? null,
      earliest: event.date?.earliest ?? null,
      latest: event.date?.latest ?? null,
      source: source.name,
      sourceCountry: source.country,
      sourceSector: source.sector,
      target: target.name,
      targetCountry: target.country,
      targetSector: target.sector,
      type: event.type,
      mode: event.mode,
      cameo: event.cameo,
      quad: QUAD_CLASSES[event.type],
      status: event.status,
      symmetric: event.symmetric,
      place: event.place?.name ?? null,
      placeCountry: event.place?.country ?? null,
      trigger: trigger.text,
      triggerStart: trigger.start,
      triggerEnd: trigger.end,
      evidence: evidence.text,
      evidenceStart: evidence.start,
      evidenceEnd: evidence.end,
      rule: event.rule,
      duplicateOf: first === id ? null : first,
    }
  }
}

function spanInSource(span: Span, even: EvenText): TextSpan {
  const { start, end } = even.toSource(span.start, span.end)
  return textSpan(even.source, start, end)
}

const idOf = (parts: readonly unknown[]) =>
  bytesToHex(sha256(utf8ToBytes(JSON.stringify(parts)))).slice(0, ID_LENGTH)

/** Equal for two tellings of the same deed on the same day; null where the day is not known. */
function toldKey(
  { source, target, type, mode, date, status, symmetric }: CodedEvent,
  published: string | null,
) {
  const day = date?.value ?? published
  if (day === null) return null
  const sides = [source, target].map(({ country, name }) => country ?? name)
  return JSON.stringify([day, type, mode, status, ...(symmetric ? sides.sort() : sides)])
}

/** A deed that says more of the same two than that they met: a signature, a summons, a refusal to meet. */
function isToldBy(deeds: readonly CodedEvent[], meeting: CodedEvent): boolean {
  return deeds.some((deed) => {
    if (sidesOf(deed) !== sidesOf(meeting) || deed.evidence.start !== meeting.evidence.start) return false
    const same = deed.trigger.start <= meeting.trigger.end && meeting.trigger.start <= deed.trigger.end
    return (
      same || (ABOUT_MEETING.has(deed.type) && deed.trigger.end <= meeting.trigger.start && !isDone(meeting))
    )
  })
}

const ABOUT_MEETING: ReadonlySet<string> = new Set(['AGREE', 'REJECT', 'REQUEST', 'THREATEN'])
const isDone = ({ status }: CodedEvent) => status === 'held' || status === 'ongoing'
const sidesOf = ({ source, target }: CodedEvent) =>
  [source, target]
    .map(({ country, name }) => country ?? name)
    .sort()
    .join('|')
