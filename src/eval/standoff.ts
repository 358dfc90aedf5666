import { GoldFault } from './gold.ts'

export interface Mark {
  readonly id: string
  readonly type: string
  readonly text: string
  /** In UTF-16 code units, the parts of a discontinuous mark apart. */
  readonly spans: readonly { readonly start: number; readonly end: number }[]
}

export interface Standoff {
  readonly marks: ReadonlyMap<string, Mark>
  /** What each mark or event has been given: by an attribute, under its name; by a note, under "note". */
  readonly facts: ReadonlyMap<string, ReadonlyMap<string, string>>
  readonly events: readonly {
    readonly id: string
    readonly trigger: string
    readonly roles: readonly Role[]
  }[]
  /** Relations, as from → to. */
  readonly relations: readonly { readonly type: string; readonly from: string; readonly to: string }[]
  /** Marks of one thing. */
  readonly groups: readonly (readonly string[])[]
}

type Role = readonly [name: string, id: string]

/** A line of each kind and what its parts are. Other kinds of brat's lines (normalisations) are passed over. */
const LINES = {
  mark: /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t(.*)$/,
  event: /^(E\d+)\tMeeting:(T\d+)((?: [^\s:]+:[TE]\d+)*) *$/i,
  relation: /^R\d+\t(\S+) Arg1:(\S+) Arg2:(\S+)\s*$/,
  attribute: /^[AM]\d+\t(\S+) (\S+)(?: (.*\S))?\s*$/,
  note: /^#\d+\t\S+ (\S+)\t(.*)$/,
  group: /^\*\t\S+((?: T\d+)+)\s*$/,
}
const ANY_LINE = /^(?:[TERAMN]\d+|#\d+|\*)\t/

/** The lines of brat's standoff; throws a GoldFault that names the one that is wrong. */
export function parseStandoff(ann: string, text: string): Standoff {
  const lines = ann.split(/\r?\n/)
  lines.forEach((line, i) => {
    if (line.trim() !== '' && !ANY_LINE.test(line)) throw new GoldFault(`is no standoff in line ${i + 1}`)
  })
  const all = <T>(kind: keyof typeof LINES, read: (parts: RegExpExecArray, line: number) => T): T[] =>
    lines.flatMap((line, i) => {
      const parts = LINES[kind].exec(line)
      return parts ? [read(parts, i + 1)] : []
    })
  const units = unitsOf(text)
  const marks = new Map(
    all('mark', (parts, line) => markOf(parts, text, units, line)).map((mark) => [mark.id, mark]),
  )
  const known = (id: string, line: number): string => {
    if (/^T/.test(id) && !marks.has(id))
      throw new GoldFault(`names ${id} in line ${line}, which marks nothing`)
    return id
  }
  const facts = new Map<string, Map<string, string>>()
  const give = (id: string, name: string, value: string) =>
    facts.set(id, (facts.get(id) ?? new Map()).set(name.toLowerCase(), value))
  all('attribute', ([, name, id, value]) => give(id!, name!, value ?? 'true'))
  all('note', ([, id, note]) => give(id!, 'note', note!.trim()))
  return {
    marks,
    facts,
    events: all('event', ([, id, trigger, roles], line) => ({
      id: id!,
      trigger: known(trigger!, line),
      roles: rolesIn(roles!).map(([name, to]) => [name, known(to, line)]),
    })),
    relations: all('relation', ([, type, from, to], line) => ({
      type: type!.toLowerCase(),
      from: known(from!, line),
      to: known(to!, line),
    })),
    groups: all('group', ([, ids]) => ids!.trim().split(' ')),
  }
}

function markOf(
  [, id, type, offsets, told]: RegExpExecArray,
  text: string,
  units: readonly number[],
  line: number,
): Mark {
  const spans = offsets!.split(';').map((pair) => {
    const [start, end] = pair.split(' ').map((point) => units[Number(point)])
    if (start === undefined || end === undefined || end <= start) {
      throw new GoldFault(`points behind the end of the text in line ${line}`)
    }
    return { start, end }
  })
  const marked = spans.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')).join(' ')
  if (marked !== told!.replace(/\s+/g, ' ')) {
    throw new GoldFault(`marks "${told}" in line ${line}, where the text has "${marked}"`)
  }
  return { id: id!, type: type!.toLowerCase(), text: marked, spans }
}

/** "Participant:T1 Participant2:T4": the second is one more of the same. */
function rolesIn(text: string): Role[] {
  return text
    .split(' ')
    .filter((role) => role !== '')
    .map((role) => {
      const [name, to] = role.split(':') as [string, string]
      return [name.toLowerCase().replace(/(?<!\d)\d+$/, ''), to]
    })
}

/** The UTF-16 offset of each code point, and of the end. */
function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const point of text) {
    units.push(at)
    at += point.length
  }
  return [...units, at]
}
