import { MOVED } from '../../lexicon/schedule-cues.ts'
import type { CalendarExpression, Expression, Parsed } from './expression.ts'
import type { Reader } from './reader.ts'
import { nothingCounted } from './rules/context.ts'

type ReadDate = (r: Reader, i: number) => Parsed | null
type Joint = 'to' | 'and' | 'or' | 'comma' | 'then'

export interface JointRead {
  readonly joint: Joint
  readonly end: number
  /** An article stands before the second member: "le 3 et le 5 mai". */
  readonly article: boolean
}

/** "au", "à", "-", "jusqu'au", "et", "ou", ",", "puis" between two members. */
export function readJoint(r: Reader, i: number): JointRead | null {
  const w = r.word(i)
  if (w === 'au' || w === 'à')
    return { joint: 'to', end: w === 'à' ? r.skipArticle(i + 1) : i + 1, article: false }
  if (w === "jusqu'" && /^(?:au|à|en)$/.test(r.word(i + 1)))
    return { joint: 'to', end: r.skipArticle(i + 2), article: false }
  if (r.isHyphen(i)) return { joint: 'to', end: i + 1, article: false }
  const joint: Joint | null =
    w === 'et' ? 'and' : w === 'ou' ? 'or' : w === 'puis' ? 'then' : w === ',' ? 'comma' : null
  if (!joint) return null
  let end = i + 1
  if (joint === 'and' && r.word(end) === 'puis') end++
  if (joint === 'or' && r.word(end) === 'bien') end++
  const article = /^(?:le|du|au|la|l'|des|les)$/.test(r.word(end))
  return { joint, end: article ? end + 1 : end, article }
}

export const isCalendar = (e: Expression | null | undefined): e is CalendarExpression =>
  e?.kind === 'calendar'

/** The left member takes what only the right one states, and the right what only the left states. */
export function share(left: Expression, right: Expression): [Expression, Expression] {
  if (left.kind === 'part' || right.kind === 'part') {
    const [l, rr] = share(left.kind === 'part' ? left.of : left, right.kind === 'part' ? right.of : right)
    return [left.kind === 'part' ? { ...left, of: l } : l, right.kind === 'part' ? { ...right, of: rr } : rr]
  }
  if (left.kind === 'weekday' && right.kind === 'weekday' && right.side && !left.side)
    return [
      { ...left, ...(right.side === 'next' || right.side === 'last' ? { side: right.side } : {}) },
      right,
    ]
  if (
    left.kind === 'season' &&
    right.kind === 'season' &&
    left.year === undefined &&
    right.year !== undefined
  )
    return [{ ...left, year: right.year }, right]
  if (left.kind === 'division' && right.kind === 'division' && !left.year && right.year)
    return [{ ...left, year: right.year }, right]
  if (!isCalendar(left) || !isCalendar(right)) return [left, right]
  const l: { -readonly [K in keyof CalendarExpression]: CalendarExpression[K] } = { ...left }
  const rr: { -readonly [K in keyof CalendarExpression]: CalendarExpression[K] } = { ...right }
  if (l.month === undefined && l.day !== undefined && !l.monthOf) {
    if (rr.month !== undefined) l.month = rr.month
    else if (rr.monthOf) l.monthOf = rr.monthOf
  }
  if (rr.month === undefined && rr.day !== undefined && !rr.monthOf) {
    if (l.month !== undefined) rr.month = l.month
    else if (l.monthOf) rr.monthOf = l.monthOf
    if (l.year !== undefined) rr.year = l.year
  }
  if (l.year === undefined && l.month !== undefined && rr.month !== undefined) {
    if (rr.year !== undefined) l.year = l.month > rr.month ? rr.year - 1 : rr.year
    else if (rr.side !== undefined) l.side = rr.side
  }
  return [l as CalendarExpression, rr as CalendarExpression]
}

/** Whether the members are of kinds that make a range or an alternative. */
function compatible(left: Expression, right: Expression): boolean {
  const grain = (e: Expression): string => {
    if (e.kind === 'part') return grain(e.of)
    if (e.kind === 'calendar') return e.day !== undefined ? 'day' : 'period'
    if (e.kind === 'weekday' || e.kind === 'day-offset' || e.kind === 'feast') return 'day'
    if (e.kind === 'time' || e.kind === 'duration' || e.kind === 'set' || e.kind === 'range') return 'none'
    return 'period'
  }
  const [a, b] = [grain(left), grain(right)]
  return a === b && a !== 'none'
}

/** What precedes the first member opens a range: "de", "du", "entre". */
export function opener(r: Reader, start: number): 'from' | 'between' | null {
  let at = start - 1
  if (/^(?:le|la|l'|les)$/.test(r.word(at))) at--
  const w = r.word(at)
  if (w === 'entre') return 'between'
  return w === 'de' || w === 'du' || w === "d'" || w === 'des' ? 'from' : null
}

/** "décalé de lundi à jeudi": a move names two dates. */
function isMove(r: Reader, start: number): boolean {
  for (let i = start - 1; i >= r.first && i > start - 9; i--) {
    const w = r.word(i)
    if (MOVED.has(w) || MOVED.has(w.replace(/(?:e|s|es)$/, ''))) return true
  }
  return false
}

/** Joins what follows to the first member: ranges ("de mai à juin", "10 août - 12 septembre") and alternatives ("lundi ou mardi"). */
export function combine(r: Reader, left: Parsed, readDate: ReadDate): Parsed {
  const e = left.expression
  if (e.kind === 'range' || e.kind === 'choice' || e.kind === 'list') return left
  const joint = readJoint(r, left.end)
  if (!joint || joint.joint === 'comma' || joint.joint === 'then') return left
  const opened = opener(r, left.start)
  if (joint.joint === 'and' && opened !== 'between') return left
  const at = joint.joint === 'or' ? skipPreposition(r, joint.end) : joint.end
  const right = readMember(r, at, readDate)
  if (!right || !compatible(e, right.expression)) return left
  if (joint.joint === 'to' && !rangeStands(r, left, right, opened)) return left
  const [from, to] = share(e, right.expression)
  const expression: Expression =
    joint.joint === 'or' ? { kind: 'choice', members: [from, to] } : { kind: 'range', from, to }
  return {
    expression,
    start: left.start,
    end: right.end,
    rule: joint.joint === 'or' ? 'alternative' : 'range',
  }
}

/** The right member; a bare year or month stands by the left one. */
function readMember(r: Reader, at: number, readDate: ReadDate): Parsed | null {
  const read = readDate(r, at)
  if (read && read.expression.kind !== 'duration' && read.expression.kind !== 'time') return read
  const year = r.year(at)
  if (year && nothingCounted(r, year.end))
    return { expression: { kind: 'calendar', year: year.n }, start: at, end: year.end, rule: 'year' }
  const day = r.dayNumber(at)
  if (day && day.n >= 1 && day.n <= 31 && nothingCounted(r, day.end) && r.unit(day.end) === undefined)
    return { expression: { kind: 'calendar', day: day.n }, start: at, end: day.end, rule: 'bare-day' }
  const { month } = r.look(at)
  if (month !== undefined && !r.look(at).short)
    return { expression: { kind: 'calendar', month }, start: at, end: at + 1, rule: 'month' }
  const { weekday, weekdayShort, plural } = r.look(at)
  if (weekday !== undefined && !weekdayShort && !plural)
    return { expression: { kind: 'weekday', weekday }, start: at, end: at + 1, rule: 'weekday' }
  return null
}

function skipPreposition(r: Reader, at: number): number {
  const skipped = /^(?:à|en|dès|vers|de|d')$/.test(r.word(at)) ? at + 1 : at
  return r.skipArticle(skipped)
}

/** A "to" or a hyphen makes a range only between members that can bound one. */
function rangeStands(r: Reader, left: Parsed, right: Parsed, opened: 'from' | 'between' | null): boolean {
  if (isMove(r, left.start)) return false
  const [a, b] = [left.expression, right.expression]
  const dashed = r.isHyphen(left.end)
  const dayed = isCalendar(a) && a.day !== undefined && isCalendar(b) && b.day !== undefined
  if (dashed)
    return dayed
      ? b.month !== undefined
      : isCalendar(a) && isCalendar(b) && a.month !== undefined && b.month !== undefined
  if (
    b.kind === 'calendar' &&
    b.day !== undefined &&
    b.month === undefined &&
    !(isCalendar(a) && a.day !== undefined)
  )
    return false
  return opened !== null || (dayed && r.word(left.end) !== 'à')
}
