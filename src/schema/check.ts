import * as z from 'zod/mini'
import { type Brief, BriefSchema, PARTS } from './brief.ts'
import { isEdtf } from './edtf.ts'

/** A brief that breaks its own contract: never the article's fault, always a bug of this program. */
export class BriefFault extends Error {
  override readonly name = 'BriefFault'
  readonly faults: readonly string[]

  constructor(id: string, faults: readonly string[]) {
    super(`the brief of ${id} breaks its contract (a bug in brief): ${faults.join('; ')}`)
    this.faults = faults
  }
}

/** The brief as its schema has it, fields in the schema's order; throws a BriefFault if anything in it is amiss. */
export function checkBrief(brief: Brief, source: string): Brief {
  const parsed = z.safeParse(BriefSchema, brief)
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
    throw new BriefFault(brief.document.id, faults)
  }
  const faults = [
    ...(spansHold(parsed.data, source) ? [] : spanFaults(parsed.data, source)),
    ...linkFaults(parsed.data),
    ...dateFaults(parsed.data),
  ]
  if (faults.length > 0) throw new BriefFault(brief.document.id, faults)
  return parsed.data
}

/** Whether every {start, end, text} anywhere in the facts slices to its text. */
function spansHold(value: object, source: string): boolean {
  const { start, end, text } = value as Record<string, unknown>
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
    if (source.slice(start, end) !== text) return false
  }
  for (const key in value) {
    const child = (value as Record<string, unknown>)[key]
    if (typeof child === 'object' && child !== null && !spansHold(child, source)) return false
  }
  return true
}

/** Those that do not. */
function* spanFaults(brief: Brief, source: string): Generator<string> {
  for (const part of PARTS) {
    for (const { path, start, end, text } of spansIn(brief[part], part)) {
      if (source.slice(start, end) !== text) {
        yield `${path}: [${start}, ${end}) is ${JSON.stringify(source.slice(start, end))}, not ${JSON.stringify(text)}`
      }
    }
  }
}

function* spansIn(
  value: unknown,
  path: string,
): Generator<{ path: string; start: number; end: number; text: string }> {
  if (typeof value !== 'object' || value === null) return
  const { start, end, text } = value as Record<string, unknown>
  if (typeof start === 'number' && typeof end === 'number' && typeof text === 'string') {
    yield { path, start, end, text }
  }
  for (const [key, child] of Object.entries(value)) {
    if (typeof child === 'object') yield* spansIn(child, `${path}.${key}`)
  }
}

/** Ids are unique, and every reference points at a thing of the brief. */
function* linkFaults(brief: Brief): Generator<string> {
  const ids = new Set<string>()
  for (const part of PARTS) {
    for (const { id } of brief[part]) {
      if (ids.has(id)) yield `${part}: the id ${id} stands twice`
      ids.add(id)
    }
  }
  const refs = [
    ...brief.meetings.flatMap((m) =>
      [...m.participants, m.place, m.date, m.source].map((to) => ({ id: m.id, to })),
    ),
    ...brief.quotes.flatMap((q) => [q.speaker, q.addressee, q.source].map((to) => ({ id: q.id, to }))),
  ]
  for (const { id, to } of refs) {
    if (to?.ref != null && !ids.has(to.ref)) yield `${id}: refers to ${to.ref}, which is not there`
  }
}

function* dateFaults(brief: Brief): Generator<string> {
  for (const { id, type, value, earliest, latest } of brief.dates) {
    const onCalendar = type === 'date' || type === 'interval'
    if (onCalendar && value !== null && !isEdtf(value)) yield `${id}: ${value} is no EDTF`
    if (earliest !== null && latest !== null && dayNumber(earliest) > dayNumber(latest))
      yield `${id}: ${earliest} is after ${latest}`
  }
}

/** "2018-10-23" → 20181023, "-0234-08-10" → -2339190: days in the order of the calendar. */
function dayNumber(day: string): number {
  const [year, month, date] = day.replace(/^-/, '').split('-').map(Number)
  return (day.startsWith('-') ? -year! : year!) * 10_000 + month! * 100 + date!
}
