import { WEEKDAY_NAMES } from '../../lexicon/weekdays.ts'
import type { TextDocument } from '../../text/document.ts'
import { textSpan } from '../../text/span.ts'
import type { DateComponent, DateMention } from '../mentions.ts'
import { type Day, isoDay, parseIsoDay } from './calendar.ts'
import type { Expression, Parsed } from './expression.ts'
import type { Context } from './resolve/context.ts'
import { resolve } from './resolve/index.ts'
import { directionOf } from './tense.ts'
import type { Told } from './told.ts'
import { bounds, isoBounds, type TimeValue, toEdtf } from './value.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/**
 * Puts a parsed expression on the calendar; null if it names a day that does not exist. `fixed`: the day of a weekday
 * that the article's order gives.
 */
export function toMention(
  document: TextDocument,
  read: Parsed,
  told: Told,
  before: readonly DateMention[],
  fixed?: Day,
): DateMention | null {
  const parsed = datedWeekday(document, read, told)
  const span = textSpan(
    document.source,
    document.tokens[parsed.start]!.start,
    document.tokens[parsed.end - 1]!.end,
  )
  const base = {
    ...span,
    id: `date-${before.length + 1}`,
    firstToken: parsed.start,
    endToken: parsed.end,
    rule: parsed.rule,
  }
  const e = parsed.expression
  if (e.kind === 'duration' || e.kind === 'set')
    return { ...base, type: e.kind, value: e.value, earliest: null, latest: null, stated: [], inferred: [] }
  let impossible = false
  const context: Mutable<Context> = {
    now: told.now,
    ...directionOf(document, parsed.start, parsed.end),
    anchor: (grain, days) => told.anchor(parsed.start, grain, context.direction, days),
    year: told.year(parsed.start),
    month: told.month(parsed.start),
    warn: (code, message) => {
      impossible ||= code === 'impossible-date'
      document.warnings.push({
        code,
        message: `${message}: "${span.text}"`,
        start: span.start,
        end: span.end,
      })
    },
  }
  continueList(document, parsed, context, before)
  if (e.kind === 'weekday' && e.side === undefined && !e.week) {
    const day = fixed ?? told.within(parsed.start, e.weekday, context.direction)
    if (day !== null) Object.assign(context, { now: day, direction: 'past' })
  }
  if (e.kind === 'time') return timeMention(base, e, context, document, before)
  const value = resolve(e, context)
  if (impossible && value === null) return null
  const stated = statedComponents(e)
  if (value) told.add(value, parsed.start, parsed.end, stated.includes('month'), stated.includes('year'))
  const edtf = value ? toEdtf(value) : null
  return {
    ...base,
    type: value && value.form === 'range' ? 'interval' : 'date',
    value: edtf,
    ...(value && edtf !== null ? isoBounds(value) : { earliest: null, latest: null }),
    stated,
    inferred: value ? inferred(value, stated, context.usedText === true || context.year !== null) : [],
  }
}

/** "du 24 au 26 juin. Il verra le président ⟦le vendredi⟧": of the days just told, no habit. */
function datedWeekday(document: TextDocument, read: Parsed, told: Told): Parsed {
  if (read.rule !== 'weekday-set' || read.end - read.start !== 1) return read
  const at = WEEKDAY_NAMES.indexOf(document.tokens[read.start]!.normal)
  if (
    at < 0 ||
    told.within(read.start, at + 1, directionOf(document, read.start, read.end).direction) === null
  )
    return read
  return { ...read, expression: { kind: 'weekday', weekday: at + 1 }, rule: 'weekday' }
}

/** "lundi et mardi": a weekday joined to the one before counts from it. */
function continueList(
  document: TextDocument,
  parsed: Parsed,
  context: Mutable<Context>,
  before: readonly DateMention[],
): void {
  const { expression: e, start } = parsed
  const previous = before.at(-1)
  if (
    e.kind !== 'weekday' ||
    e.side !== undefined ||
    previous?.rule !== 'weekday' ||
    previous.endToken !== start - 1
  )
    return
  const day = parseIsoDay(previous.earliest)
  if (day === null || !/^(?:et|puis|,)$/.test(document.tokens[start - 1]!.normal)) return
  context.now = day
  context.direction = 'future'
}

type Base = Omit<DateMention, 'type' | 'value' | 'earliest' | 'latest' | 'stated' | 'inferred'>

const TODAY_OR_TOLD: Expression = { kind: 'same', unit: 'day' }

/** A time carries its day as far as known: its own ("ce matin") or that of the date just before ("mercredi à 18 h"). */
function timeMention(
  base: Base,
  e: Extract<Expression, { kind: 'time' }>,
  context: Context,
  document: TextDocument,
  before: readonly DateMention[],
): DateMention {
  const previous = before.at(-1)
  const beside =
    !e.day &&
    previous?.type === 'date' &&
    base.firstToken - previous.endToken <= 3 &&
    document.tokens[base.firstToken]!.sentence === document.tokens[previous.firstToken]!.sentence
      ? previous
      : null
  const whose = e.day ?? (e.clock === null && !beside ? TODAY_OR_TOLD : null)
  const own = whose ? resolve(whose, context) : null
  const b = own ? bounds(own) : null
  const day = b && b.first !== null && b.first === b.last ? isoDay(b.first) : (beside?.earliest ?? null)
  const plain = own ? toEdtf(own) : null
  const clock = e.clock ?? ''
  return {
    ...base,
    type: 'time',
    value: day ? `${day}${clock}` : clock || plain,
    earliest: day ?? (own ? isoBounds(own).earliest : null),
    latest: day ?? (own ? isoBounds(own).latest : null),
    stated: [],
    inferred: [],
  }
}

/** The calendar components that the expression itself states. */
function statedComponents(e: Expression): DateComponent[] {
  switch (e.kind) {
    case 'calendar': {
      const list: DateComponent[] = []
      if (e.year !== undefined) list.push('year')
      if (e.month !== undefined) list.push('month')
      if (e.day !== undefined) list.push('day')
      if (e.weekday !== undefined) list.push('weekday')
      return list
    }
    case 'weekday':
      return ['weekday']
    case 'season':
      return e.year === undefined ? ['season'] : ['year', 'season']
    case 'feast':
      return e.year === undefined ? ['feast'] : ['year', 'feast']
    case 'decade':
    case 'century':
      return ['year']
    case 'division':
      return e.year ? ['quarter', ...statedComponents(e.year)] : ['quarter']
    case 'part':
    case 'nth':
    case 'holding':
      return statedComponents(e.of)
    case 'range':
      return e.to ? statedComponents(e.to) : e.from ? statedComponents(e.from) : []
    case 'choice':
    case 'list':
      return statedComponents(e.members.at(-1)!)
    default:
      return []
  }
}

/** What the value holds beyond what is stated, and where it was taken from. */
function inferred(
  value: TimeValue,
  stated: readonly DateComponent[],
  fromText: boolean,
): { component: DateComponent; from: 'document' | 'text' }[] {
  const m = value.form === 'moment' ? value.moment : value.form === 'range' ? (value.from ?? value.to) : null
  if (!m) return []
  const from = fromText ? 'text' : 'document'
  const list: { component: DateComponent; from: 'document' | 'text' }[] = []
  const add = (component: DateComponent, present: boolean): void => {
    if (present && !stated.includes(component)) list.push({ component, from })
  }
  add('year', m.year !== null)
  add('month', m.month !== undefined && !stated.includes('feast') && !stated.includes('quarter'))
  add('day', m.day !== undefined && !stated.includes('feast'))
  return list
}
