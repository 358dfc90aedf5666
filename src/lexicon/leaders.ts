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
export const LEADERS = new PreparedTable<readonly Leader[]>(
  'leaders',
  rows,
  (cells) => JSON.parse(cells) as Leader[],
)

function* rows(): Generator<readonly [surname: string, cells: string]> {
  const bySurname = new Map<string, Leader[]>()
  for (const leader of leaders()) {
    const surname = withoutArticle(leader.words[leader.words.length - 1]!)
    const others = bySurname.get(surname)
    if (others) others.push(leader)
    else bySurname.set(surname, [leader])
  }
  for (const [surname, all] of bySurname) yield [surname, JSON.stringify(all)]
}

function* leaders(): Generator<Leader> {
  for (const line of LEADERS_TABLE.trim().split('\n')) {
    const country = line.slice(0, 2)
    for (const entry of line.slice(4).split(', ')) {
      const president = entry.startsWith('*')
      const name = president ? entry.slice(1) : entry
      const words = plainName(name.toLowerCase()).replaceAll('’', "'").split(' ')
      yield { name, country, president, words }
    }
  }
}
