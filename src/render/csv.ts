import { stringify } from 'csv-stringify/sync'
import type { Brief, Part } from '../schema/brief.ts'
import { COLUMNS, type Columns } from './columns.ts'
import type { Renderer } from './index.ts'

/** One part of the briefs as CSV (RFC 4180), a line a fact. A cell that a spreadsheet would take for a formula is quoted. */
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

function csv(rows: readonly (string | number | null)[][]): string {
  return stringify([...rows], { record_delimiter: '\r\n', escape_formulas: true })
}
