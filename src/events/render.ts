import { csv } from '../render/csv.ts'
import { safeJson } from '../render/sanitize.ts'
import type { EventRow } from './model.ts'

export type EventFormat = 'csv' | 'ndjson' | 'json'

/** The columns in their order, with the type that each has in every row (`?` where it may be null). */
export const EVENT_COLUMNS = {
  id: 'string',
  document: 'string',
  published: 'date?',
  date: 'string?',
  earliest: 'date?',
  latest: 'date?',
  source: 'string',
  sourceCountry: 'string?',
  sourceSector: 'string?',
  target: 'string',
  targetCountry: 'string?',
  targetSector: 'string?',
  type: 'string',
  mode: 'string?',
  cameo: 'string',
  quad: 'string',
  status: 'string',
  symmetric: 'boolean',
  place: 'string?',
  placeCountry: 'string?',
  trigger: 'string',
  triggerStart: 'int32',
  triggerEnd: 'int32',
  evidence: 'string',
  evidenceStart: 'int32',
  evidenceEnd: 'int32',
  rule: 'string',
  duplicateOf: 'string?',
} as const satisfies Record<keyof EventRow, string>

const NAMES = Object.keys(EVENT_COLUMNS) as (keyof EventRow)[]

export interface EventRenderer {
  readonly open: string
  readonly close: string
  row(row: EventRow): string
}

export function eventRenderer(format: EventFormat): EventRenderer {
  if (format === 'csv') {
    return { open: csv([NAMES]), close: '', row: (row) => csv([NAMES.map((name) => cell(row[name]))]) }
  }
  if (format === 'ndjson') return { open: '', close: '', row: (row) => `${safeJson(row)}\n` }
  let first = true
  return {
    open: '[',
    close: '\n]\n',
    row: (row) => {
      const comma = first ? '' : ','
      first = false
      return `${comma}\n  ${safeJson(row)}`
    },
  }
}

const cell = (value: EventRow[keyof EventRow]) => (typeof value === 'boolean' ? String(value) : value)
