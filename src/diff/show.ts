import { forTerminal } from '../render/sanitize.ts'
import type { Theme } from '../render/theme.ts'
import type { Change, Difference } from './compare.ts'

const SINGULAR = {
  document: 'document',
  people: 'person',
  organizations: 'organization',
  places: 'place',
  dates: 'date',
  meetings: 'meeting',
  quotes: 'quote',
} as const
const WIDEST = Math.max(...Object.values(SINGULAR).map((name) => name.length))
const SIGN = { added: '+', removed: '−', changed: '~' } as const
const COLOR = { added: 'green', removed: 'red', changed: 'yellow' } as const

/** A line for each change: "− meeting  talks held Moscou", "~ date  « lundi »: value 2018-10-22 → 2018-10-23". */
export function showDifference({ changes, moved }: Difference, theme: Theme): string[] {
  const lines = changes.map((change) => showChange(change, theme))
  if (moved > 0) {
    const told = `${moved} ${moved === 1 ? 'fact that is the same stands' : 'facts that are the same stand'} elsewhere in the text`
    lines.push(theme.paint.dim(`  ${told}`))
  }
  return lines
}

function showChange({ part, kind, title, fields }: Change, { paint, dash, arrow, unicode }: Theme): string {
  const sign = kind === 'removed' && !unicode ? '-' : SIGN[kind]
  const head = `${sign} ${SINGULAR[part].padEnd(WIDEST)}  ${forTerminal(title)}`
  const told = fields.map(({ field, from, to }) => {
    const [old, fresh] = [from, to].map((value) => forTerminal(value) || dash)
    return `${field} ${paint.red(old)} ${arrow} ${paint.green(fresh)}`
  })
  return paint[COLOR[kind]](head) + (told.length > 0 ? `: ${told.join('; ')}` : '')
}
