import type { Say } from '../messages/message.ts'
import { forTerminal } from '../render/sanitize.ts'
import type { Theme } from '../render/theme.ts'
import type { Change, Difference } from './compare.ts'

/** So wide is the longest name of a kind of fact. */
const WIDEST = 'organization'.length
const SIGN = { added: '+', removed: '−', changed: '~' } as const
const COLOR = { added: 'green', removed: 'red', changed: 'yellow' } as const

/** A line for each change: "− meeting  talks held Moscou", "~ date  « lundi »: value 2018-10-22 → 2018-10-23". */
export function showDifference({ changes, moved }: Difference, theme: Theme, say: Say): string[] {
  const lines = changes.map((change) => showChange(change, theme, say))
  if (moved > 0) {
    lines.push(theme.paint.dim(`  ${say('diff.moved', { count: moved })}`))
  }
  return lines
}

function showChange(
  { part, kind, title, fields }: Change,
  { paint, dash, arrow, unicode }: Theme,
  say: Say,
): string {
  const sign = kind === 'removed' && !unicode ? '-' : SIGN[kind]
  const head = `${sign} ${say(`one.${part}`).padEnd(WIDEST)}  ${forTerminal(title)}`
  const told = fields.map(({ field, from, to }) => {
    const [old, fresh] = [from, to].map((value) => forTerminal(value) || dash)
    return `${field} ${paint.red(old)} ${arrow} ${paint.green(fresh)}`
  })
  return paint[COLOR[kind]](head) + (told.length > 0 ? `: ${told.join('; ')}` : '')
}
