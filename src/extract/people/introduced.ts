import { FIGURES, HOSTS, NOT_PERSON_WORDS } from '../../lexicon/name-words.ts'
import { wordAt } from '../../text/at.ts'
import { oncePerWord } from '../../text/once-per-word.ts'
import type { PeopleContext } from './context.ts'
import { REPEATS } from './hold.ts'
import { isNationality } from './nationality.ts'
import type { Roster } from './roster.ts'
import type { Run } from './runs.ts'
import { isDeterminer } from './title-words.ts'
import { INHABITANT } from './trim.ts'

/** "le président Lula": a lone word after a title, no acronym, no inhabitant, no known place. */
export function isFreeSingle(context: PeopleContext, i: number): boolean {
  const token = context.tokens[i]!
  if (token.shape === 'UPPER' && token.text.length <= 5) return false
  if (context.known[i] && context.known[i]!.confidence >= 0.6) return false
  const before = i > 0 ? context.tokens[i - 1]! : undefined
  if (before && isFigure(before) && FIGURES.has(`${before.normal} ${token.normal}`)) return false
  return token.shape !== 'Initial' && !token.tags.has('Determiner') && !NOT_PERSON_WORDS.has(token.normal)
}

/** "⟦Père⟧ Noël" */
const isFigure = oncePerWord(({ normal }) => {
  for (const figure of FIGURES) if (figure.startsWith(`${normal} `)) return true
  return false
})

const LANDS = /^(?:île|pays|province|région|commune|ville|village)$/

/** "le président du cabinet ⟦Roux⟧", "du parti politique ⟦Ennahda⟧": the name is a body's; not after "chef de cabinet". */
export function bearsName(context: PeopleContext, roster: Roster, first: number): boolean {
  const { tokens } = context
  const before = tokens[first - 1]!
  if (before.shape !== 'lower' || roster.taken[first - 1] === 1) return false
  // "le maire ⟦de la ville⟧ Jean Roux": a given name and a surname after a land or town are its leader's.
  if (LANDS.test(before.normal) && context.isGiven(first) && context.isCapital(first + 1)) return false
  return (
    HOSTS.has(before.normal) ||
    (/^(?:parti|mouvement|groupe|front)$/.test(wordAt(tokens, first - 2)) && before.tags.has('Adjective'))
  )
}

/** "les ministres Joly et ⟦Sajjan⟧", "MM. Vandeputte, Roux et ⟦Hakimi⟧": a lone surname in a list under one title. */
export function afterSharedTitle(context: PeopleContext, roster: Roster, run: Run): boolean {
  const { tokens } = context
  if (run.end - run.first !== 1 || !isFreeSingle(context, run.first)) return false
  let first = run.first
  while (/^(?:et|,)$/.test(wordAt(tokens, first - 1)) && context.isCapital(first - 2)) first -= 2
  if (first === run.first || !context.sameSentence(first, run.first)) return false
  const role = roster.roleBefore.get(first)
  if (role?.office.plural && role.office.kind !== 'person' && context.sameSentence(role.first, first))
    return true
  return roster.honorificBefore.get(first)?.honorific.plural === true
}

/** "le ministre des Affaires étrangères, ⟦Litia Rabukawaqa⟧,": the comma of an apposition. */
export function afterTitleAndComma(context: PeopleContext, roster: Roster, run: Run): boolean {
  const { tokens } = context
  if (tokens[run.first - 1]?.text !== ',' || isPlaceOrBody(context, run)) return false
  const role = roster.roleBefore.get(run.first - 1)
  if (!role || !context.sameSentence(role.first, run.first)) return false
  // "le secrétaire général du Parti et ⟦président laotien⟧, X"
  const joined = tokens[role.opening - 1]?.normal === 'et' && roster.roleBefore.has(role.opening - 1)
  return (
    ((role.determiner >= 0 || role.office.plural || joined) && role.office.kind !== 'person') ||
    REPEATS.has(role.office.lemma)
  )
}

/** A known name over the run's start; of a town that is only its first word, a namesake ("⟦Semi⟧ Vakatora"). */
function isPlaceOrBody(context: PeopleContext, run: Run): boolean {
  const known = context.known[run.first]
  if (!known) return false
  const part = known.type === 'place' && known.place.kind === 'city' && known.endToken === run.first + 1
  return !part || run.end - run.first < 2 || context.known[run.first + 1] !== undefined
}

/** "la Suissesse ⟦Daniela Ryf⟧", "l'américain ⟦River Radamus⟧", "les Russes ⟦Ivan Orlov⟧ et …": an inhabitant's name before. */
export function isInhabitant(context: PeopleContext, run: Run): boolean {
  const { tokens } = context
  const before = tokens[run.first - 1]
  if (!before || !context.sameSentence(run.first - 1, run.first)) return false
  const full = run.end - run.first > 1
  // "l'Africaine du Sud ⟦Andrea Steyn⟧"
  const south = before.normal === 'sud' && /^africaine?$/.test(wordAt(tokens, run.first - 3))
  if (south) return isDeterminer(tokens[run.first - 4])
  if (!isNationality(before) && !(before.shape === 'Title' && INHABITANT.test(before.normal))) return false
  if (before.normal.endsWith('s') && !/(?:ais|ois)$/.test(before.normal))
    return full && context.isGiven(run.first) && isDeterminer(tokens[run.first - 2])
  if (before.shape === 'lower')
    return full && /^(?:le|la|l'|du|au|un|une)$/.test(wordAt(tokens, run.first - 2))
  return isDeterminer(tokens[run.first - 2]) || isDeterminer(tokens[run.first - 3])
}
