import { fold, stripAccents } from '../../lexicon/fold.ts'
import type { Organization } from '../mentions.ts'
import { USER_RULE } from '../user-names.ts'

/** Bodies that all know by their letters; whoever writes another form of the name means these. */
const BY_LETTERS: ReadonlySet<string> = new Set(['ONU', 'OTAN'])

/**
 * The name by which a brief calls a body: its full name if the article writes that, else the letters by which the
 * article calls it ("la SADC"). Two letters alone are no name: they would read as a country's code ("UA", "UE").
 */
export function articleName({ name, acronym, mentions, rule }: Organization): string {
  if (rule === USER_RULE || !acronym || acronym.length <= 2) return name
  const forms = mentions.map((m) => m.text)
  if (forms.some((form) => fold(form) === fold(name))) return name
  if (BY_LETTERS.has(acronym)) return acronym
  return forms.find((form) => stripAccents(fold(form)) === stripAccents(fold(acronym))) ?? name
}
