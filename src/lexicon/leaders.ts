import { plainName, withoutArticle } from './fold.ts'
import { LEADERS_TABLE } from './leaders-table.ts'
import { PreparedTable } from './prepared-table.ts'

/** Somebody who leads or led a country. */
export interface Leader {
  readonly name: string
  readonly country: string
  /** As head of state, by the title of president. */
  readonly president: boolean
  /** The words of the name as `plainName` gives them. */
  readonly words: readonly string[]
}

/** Leaders by surname (the last word of the name, as `plainName` gives it, without an Arabic article). */
export const LEADERS = new PreparedTable<readonly Leader[]>('leaders', rows, (cells) =>
  cells.split(', ').map(readLeader),
)

/** "FR*Jacques Chirac": the star marks a president. */
function readLeader(cell: string): Leader {
  const president = cell[2] === '*'
  const name = cell.slice(president ? 3 : 2)
  const words = plainName(name.toLowerCase()).replaceAll('’', "'").split(' ')
  return { name, country: cell.slice(0, 2), president, words }
}

function* rows(): Generator<readonly [surname: string, cells: string]> {
  const bySurname = new Map<string, string[]>()
  for (const line of LEADERS_TABLE.trim().split('\n')) {
    const country = line.slice(0, 2)
    for (const entry of line.slice(4).split(', ')) {
      const cell = country + entry
      const surname = withoutArticle(readLeader(cell).words.at(-1)!)
      const others = bySurname.get(surname)
      if (others) others.push(cell)
      else bySurname.set(surname, [cell])
    }
  }
  for (const [surname, cells] of bySurname) yield [surname, cells.join(', ')]
}
