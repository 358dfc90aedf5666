import type { Brief } from './brief.ts'

/** What offsets can count: UTF-16 code units (JavaScript, Java), code points (Python, R), bytes of UTF-8 (Rust, Go). */
export const OFFSET_UNITS = ['utf16', 'codepoints', 'bytes'] as const

export type OffsetUnit = (typeof OFFSET_UNITS)[number]

/** The brief with its offsets, and the length of the document, counted in another unit. */
export function inUnit(brief: Brief, source: string, unit: OffsetUnit): Brief {
  if (unit === 'utf16') return brief
  const table = offsetTable(source, unit)
  const converted = convert(brief, table) as Brief
  converted.document.length = table[source.length]!
  converted.document.offsets = unit
  return converted
}

/** For each offset in code units, the same offset in the unit. */
function offsetTable(source: string, unit: OffsetUnit): Uint32Array {
  const table = new Uint32Array(source.length + 1)
  let at = 0
  for (let i = 0; i < source.length; ) {
    const code = source.codePointAt(i)!
    const units = code > 0xffff ? 2 : 1
    // An offset never falls between the halves of a pair; if it did, it would be that of the whole.
    for (let half = 0; half < units; half++) table[i + half] = at
    at += unit === 'codepoints' ? 1 : bytesOf(code)
    i += units
  }
  table[source.length] = at
  return table
}

const bytesOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)

function convert(value: unknown, table: Uint32Array): unknown {
  if (Array.isArray(value)) return value.map((item) => convert(item, table))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) =>
      (key === 'start' || key === 'end') && typeof item === 'number'
        ? [key, table[item]]
        : [key, convert(item, table)],
    ),
  )
}
