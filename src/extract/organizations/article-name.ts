import { fold, stripAccents } from '../../lexicon/fold.ts'
import { remembered } from '../../text/remembered.ts'
import type { Organization } from '../mentions.ts'
import { USER_RULE } from '../user-names.ts'

/** Bodies that all know by their letters; whoever writes another form of the name means these. */
const BY_LETTERS: ReadonlySet<string> = new Set(['ONU', 'OTAN'])

const plain = remembered((form) => stripAccents(fold(form)))

/**
 * The name by which a brief calls a body: the letters if the article starts with them or writes no other
 * name, else the full name ("la SADC"). Two letters alone are no name: they would read as a country's code ("UA", "UE").
 */
export function articleName({ name, acronym, mentions, rule }: Organization): string {
  if (rule === USER_RULE || !acronym || acronym.length <= 2) return name
  const forms = mentions.map(({ text }) => text)
  const isAcronym = (form: string) => plain(form) === plain(acronym)
  if (forms[0] && isAcronym(forms[0])) return forms[0]
  const folded = fold(name)
  if (forms.some((form) => form === name || fold(form) === folded)) return name
  if (BY_LETTERS.has(acronym)) return acronym
  return forms.find(isAcronym) ?? name
}
