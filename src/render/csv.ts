import { stringify } from 'csv-stringify/sync'
import type { Brief, Part } from '../schema/brief.ts'
import { COLUMNS, type Columns } from './columns.ts'
import type { Renderer } from './index.ts'
import { forLines } from './sanitize.ts'

/** One part of the briefs as CSV (RFC 4180), a line a fact. */
export function csvRenderer(part: Part, bom: boolean): Renderer {
  const columns = COLUMNS[part] as Columns<Part>
  const headings = ['document', ...columns.map(([heading]) => heading)]
  return {
    open: (bom ? '\ufeff' : '') + csv([headings]),
    between: '',
    close: '',
    item: (brief: Brief) =>
      csv(brief[part].map((fact) => [brief.document.id, ...columns.map(([, cell]) => cell(fact))])),
  }
}

/** Lines of CSV. A cell that a spreadsheet would take for a formula is quoted, controls are replaced. */
export function csv(rows: readonly (readonly (string | number | null)[])[]): string {
  const harmless = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? forLines(cell).replace(/^\n+/, '') : cell)),
  )
  return stringify(harmless, { record_delimiter: '\r\n', escape_formulas: true })
}
