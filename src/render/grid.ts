import Table from 'cli-table3'
import stringWidth from 'string-width'

/** A row of cells, or one text that spans the row. */
export type Row = readonly string[] | string

const GAP = '  '
const INDENT = '  '
/** No column is made narrower to save room for others, unless the screen has no room for them all. */
const NARROWEST = 8
const NARROWEST_OF_ALL = 3
const NO_BORDER = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: INDENT,
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: GAP,
}

/** Columns side by side, as wide as they need to be or as `width` lets them; long cells go on in further lines. */
export function grid(rows: readonly Row[], width: number, limits: readonly number[] = []): string {
  const cells = rows.filter((row) => typeof row !== 'string')
  const columns = greatest(cells, (row) => row.length)
  const room = width - INDENT.length - GAP.length * (columns - 1)
  const natural = naturalWidths(cells, columns).map((wide, i) => Math.min(wide, limits[i] ?? wide))
  const widths = narrow(natural, room)
  const spanned = rows.some((row) => typeof row === 'string')
  if (spanned) widths[columns - 1]! += room - sum(widths)
  const table = new Table({
    chars: NO_BORDER,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
    colWidths: widths,
    wordWrap: true,
  })
  table.push(
    ...rows.map((row) => (typeof row === 'string' ? [{ content: row, colSpan: columns }] : [...row])),
  )
  return table.toString().replace(/[ \t]+$/gm, '')
}

function naturalWidths(rows: readonly (readonly string[])[], columns: number): number[] {
  const widest = (cell: string) => greatest(cell.split('\n'), (line) => stringWidth(line))
  return Array.from({ length: columns }, (_, i) => greatest(rows, (row) => widest(row[i] ?? '')))
}

/** Takes from the widest column until all fit. */
function narrow(widths: readonly number[], room: number): number[] {
  const fitted = [...widths]
  const narrowest = NARROWEST * widths.length <= room ? NARROWEST : NARROWEST_OF_ALL
  while (sum(fitted) > room) {
    const widest = fitted.indexOf(Math.max(...fitted))
    if (fitted[widest]! <= narrowest) break
    fitted[widest] = fitted[widest]! - 1
  }
  return fitted
}

/** The greatest size, at least 1. (Math.max takes no list of a hundred thousand.) */
function greatest<T>(things: readonly T[], size: (thing: T) => number): number {
  return things.reduce((most, thing) => Math.max(most, size(thing)), 1)
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

/** The text cut at a word so that it takes at most `width` columns, and the mark that says so. */
export function cut(text: string, width: number, ellipsis: string): string {
  if (stringWidth(text) <= width) return text
  let kept = ''
  for (const word of text.split(' ')) {
    if (stringWidth(`${kept} ${word}${ellipsis}`) > width) break
    kept += kept === '' ? word : ` ${word}`
  }
  return `${kept || [...text].slice(0, width - ellipsis.length).join('')}${ellipsis}`
}
