import type { Sentence } from '../../text/document.ts'
import type { PeopleContext } from './context.ts'
import type { Run } from './runs.ts'

/** Fewer lines than these are no table. */
const FEWEST = 4

/**
 * Names in a table of results, one a line, most of them with figures: "Omeyer (16 arrêts)", "Vori (0/2)", "M'Tima".
 * Nothing but the table tells that they are persons'.
 */
export function* findScoreLines(context: PeopleContext): Generator<Run> {
  let table: { run: Run; figures: boolean }[] = []
  for (const sentence of [...context.document.sentences, null]) {
    const line = sentence && readLine(context, sentence)
    if (line) {
      table.push(line)
      continue
    }
    if (table.length >= FEWEST && 2 * table.filter(({ figures }) => figures).length >= table.length)
      for (const { run } of table) yield run
    table = []
  }
}

/** One to three capitalised words, then nothing or figures in brackets. */
function readLine(
  context: PeopleContext,
  { firstToken, endToken, kind }: Sentence,
): { run: Run; figures: boolean } | null {
  if (kind === 'debris' || endToken - firstToken > 14) return null
  let end = firstToken
  while (end < endToken && end - firstToken < 3 && context.isCapital(end)) end++
  if (end === firstToken) return null
  const run = { first: firstToken, end }
  if (end === endToken) return { run, figures: false }
  const { tokens } = context
  const figures =
    tokens[end]!.text === '(' && tokens[end + 1]?.kind === 'number' && tokens[endToken - 1]!.text === ')'
  return figures ? { run, figures } : null
}
