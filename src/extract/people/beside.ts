import { groupAt, wordAt } from '../../text/at.ts'
import type { PeopleContext } from './context.ts'
import type { Given, Names } from './holders.ts'
import type { NameMention } from './mention.ts'
import { adjectiveCountry } from './nationality.ts'
import { phraseBefore, phraseWords } from './phrase-before.ts'
import { namedByPronoun } from './pronoun.ts'
import type { RolePhrase } from './roles.ts'
import { isNewSubject, subjectEnd } from './sentence-subject.ts'
import { readTail, shareTitle } from './shared-titles.ts'
import { isDeterminer } from './title-words.ts'

/** Names right after the title, or after a comma: "le ministre X", "le ministre, M. X,", "les présidents X et Y". */
export function namesAfter(context: PeopleContext, names: Names, phrase: RolePhrase): Given[] | null {
  const { tokens } = context
  if (phrase.office.plural) return shareTitle(context, names, phrase)
  const mark = context.within(phrase.end, tokens[phrase.first]!.sentence)?.text ?? ''
  const apart = /^[,(–—]$/.test(mark)
  const left = leftOf(context, phrase)
  if (apart && bearerInOffice(context, names, phrase)) return null
  // "remis par X ⟦au ministre⟧, Y": what "au" leads to is another.
  const close = phrase.determiner >= 0 && !/^aux?$/.test(tokens[phrase.determiner]!.normal)
  if (apart && close && names.ending.has(left) && context.sameSentence(left - 1, left)) return null
  if (apart && (isBareApposition(context, names, phrase) || isListed(context, names, phrase))) return null
  const at = apart ? phrase.end + 1 : phrase.end
  const mention = names.opening.get(at) ?? nameAfterCopula(context, names, phrase)
  if (!mention || !context.sameSentence(phrase.first, mention.firstToken)) return null
  if (mark === '(' && tokens[mention.endToken]?.text !== ')') return null
  if (apart && isNewSubject(context, phrase, mention)) return null
  const tail = apart ? null : readTail(context, phrase, mention.endToken)
  return [{ mention, country: phrase.countries[0] ?? null, tail }]
}

/** "X, ⟦ministre de la Défense⟧, Y, ministre …": a title without article after a name and a mark is that name's. */
function isBareApposition(context: PeopleContext, names: Names, phrase: RolePhrase): boolean {
  if (phrase.determiner >= 0 || context.startsSentence(phrase.opening)) return false
  if (nameBefore(context, names, phrase)) return true
  const link = context.within(phrase.opening - 1, context.tokens[phrase.first]!.sentence)
  if (!link) return false
  // "le secrétaire général et ⟦président⟧, X", "le Président de la République, ⟦chef de l'État⟧, X"
  const chained = names.titleEnds.has(phrase.opening - 1)
  if (link.normal === 'et') return false
  if (link.text === ',') return !chained && !context.isCapital(phrase.opening - 2)
  return !phrase.complement
}

/** "X, ⟦porte-parole du ministre⟧ Y": a title without article after a name and a mark, whatever follows. */
export function isAfterName(context: PeopleContext, names: Names, phrase: RolePhrase): boolean {
  return phrase.determiner < 0 && nameBefore(context, names, phrase) !== undefined
}

/** "… X, ⟦le ministre de la Défense⟧, Y, le chef …": of a list in which every name has its title behind it. */
function isListed(context: PeopleContext, names: Names, phrase: RolePhrase): boolean {
  const before = nameBefore(context, names, phrase)
  if (!before || names.titled.has(before)) return false
  // "X, l'adjoint de l'émir, Y": Y is the emir.
  if (names.outer.has(phrase)) return true
  const next = names.opening.get(phrase.end + 1)
  if (!next) return false
  const { tokens } = context
  if (tokens[next.endToken]?.text !== ',') return false
  const title = names.titleAt.get(next.endToken + 1)
  return title !== undefined && !names.opening.has(title.end) && !names.opening.has(title.end + 1)
}

/** The name that ends before the title and the mark between them. */
function nameBefore(context: PeopleContext, names: Names, phrase: RolePhrase): NameMention | undefined {
  const at = leftOf(context, phrase)
  const mark = context.within(at - 1, context.tokens[phrase.first]!.sentence)?.text ?? ''
  return /^[,(–—-]$/.test(mark) ? names.ending.get(at - 1) : undefined
}

/** "Le futur ministre pourrait être X": the title is the subject, the name its complement. */
function nameAfterCopula(context: PeopleContext, names: Names, phrase: RolePhrase): NameMention | undefined {
  if (phrase.determiner < 0) return undefined
  let group = groupAt(context.document, phrase.end)
  if (group && group.lemma !== 'être') group = groupAt(context.document, group.endToken)
  return group?.lemma === 'être' && !group.negated ? names.opening.get(group.endToken) : undefined
}

/** A name with the title in apposition: "X, ministre …,", "X (maire de …)", "X est le président …". */
export function namesBefore(context: PeopleContext, names: Names, phrase: RolePhrase): Given[] {
  const { tokens } = context
  const first = leftOf(context, phrase)
  const before = context.within(first - 1, tokens[phrase.first]!.sentence)
  const named = names.opening.has(phrase.end) && context.sameSentence(phrase.first, phrase.end)
  if (!before || named) return []
  let end = -1
  let told: NameMention | undefined
  if (/^[,(–—-]$/.test(before.text)) end = first - 1
  // "Philippe Autran ambassadeur de France", "Faure Essi le président du Togo"
  else if (isCloseApposition(names, phrase, first) && context.sameSentence(first - 1, first)) end = first
  else {
    const verb = isNoMore(context, first) ? first - 2 : first - 1
    const group = groupAt(context.document, verb)
    if (
      group &&
      (group.lemma === 'être' || group.lemma === 'devenir') &&
      (!group.negated || isNoMore(context, first)) &&
      group.tense !== 'infinitive'
    )
      end = relativeStart(context, group.firstToken)
    if (end >= 0 && !names.ending.has(end) && phrase.office.kind !== 'person')
      end = subjectEnd(context, names, end)
    if (group && end >= 0) told = namedByPronoun(context, names, group)
  }
  const mention = names.ending.get(end) ?? told ?? bearerInOffice(context, names, phrase)
  if (!mention || !closes(context, phrase, before.text) || isOfList(context, phrase)) return []
  if (names.titled.has(mention) && opensAnother(context, names, phrase)) return []
  const country = inhabitantCountry(context, names, mention) ?? phrase.countries[0] ?? null
  const past = PAST.test(wordAt(tokens, openingOf(context, phrase) - 1)) && phrase.status === 'current'
  const status = past ? { status: 'former' as const } : {}
  if (!phrase.office.plural || oneOf(context, phrase.determiner))
    return [{ mention, country: phrase.countries[0] ?? null, tail: null, ...status }]
  const given: Given[] = [{ mention, country, tail: null }]
  let at = names.openingOf.get(mention)!
  for (let steps = 0; steps < 12; steps++) {
    const token = context.within(at - 1, tokens[phrase.first]!.sentence)
    if (!token) break
    const other = names.ending.get(at)
    if (other && other !== mention && !given.some((g) => g.mention === other)) {
      given.unshift({
        mention: other,
        country: inhabitantCountry(context, names, other) ?? phrase.countries[0] ?? null,
        tail: null,
      })
      at = names.openingOf.get(other)!
    } else if (
      token.text === ',' ||
      token.normal === 'et' ||
      isDeterminer(token) ||
      adjectiveCountry(token.normal)
    )
      at--
    else break
  }
  // "le ministre X, ⟦les présidents du Sénat et de l'Assemblée⟧": one man is not several.
  if (given.length < 2) return []
  // "X et Y, présidents du Sénégal et de la Gambie"
  if (given.length !== phrase.countries.length) return given
  return given.map((one, i) => ({ ...one, country: phrase.countries[i]! }))
}

/** "en présence du ministre X, ⟦du directeur de cabinet⟧": a list under "de" or "à" goes on with another. */
export function isOfList({ tokens }: PeopleContext, { determiner }: RolePhrase): boolean {
  if (determiner < 0) return false
  const article = tokens[determiner]!.normal
  return /^(?:du|au|aux)$/.test(article) || /^(?:de|d'|à)$/.test(wordAt(tokens, determiner - 1))
}

/** "le ministre X, ⟦la secrétaire générale du Parti et présidente Y⟧": a list goes on with another's title. */
function opensAnother(context: PeopleContext, names: Names, phrase: RolePhrase): boolean {
  const { tokens } = context
  if (phrase.determiner < 0) return false
  const end = tokens[phrase.end]
  if (end?.normal !== 'et' && end?.normal !== 'ainsi') return false
  return !names.opening.has(phrase.end + 1)
}

/** No mark stands between the name and its title. */
function isCloseApposition(names: Names, phrase: RolePhrase, first: number): boolean {
  const name = names.ending.get(first)
  return (
    name !== undefined &&
    name.words.length > 1 &&
    (phrase.complement || phrase.countries.length > 0) &&
    !names.titled.has(name)
  )
}

const IN_QUALITY = phraseWords(['en qualité de', "en qualité d'", 'en sa qualité de', "en sa qualité d'"])

/** "⟦X⟧, en visite à Oslo ⟦en qualité d'⟧envoyé du roi": whose office it is, with no verb of another between. */
function bearerInOffice(context: PeopleContext, names: Names, phrase: RolePhrase): NameMention | undefined {
  const { tokens, document } = context
  const lead = phrase.determiner < 0 ? phraseBefore(tokens, phrase.opening, IN_QUALITY) : undefined
  if (!lead) return undefined
  const { firstToken } = document.sentences[tokens[phrase.first]!.sentence]!
  for (let at = phrase.opening - lead.length; at > firstToken && at > phrase.opening - 20; at--) {
    const name = names.ending.get(at)
    if (name) return tokens[at]!.text === ',' || at === phrase.opening - lead.length ? name : undefined
    const group = groupAt(document, at - 1)
    if (group && group.person !== null) return undefined
  }
  return undefined
}

/** What may stand between the mark and a title: "X, ⟦également⟧ ministre", "X, ⟦en tant que⟧ médiateur". */
const ASIDE =
  /^(?:également|aussi|alors|actuellement|désormais|jusqu'alors|jusqu'ici|autrefois|naguère|jadis|toujours|encore|lui-même|elle-même|surtout|notamment|longtemps|récemment|précédemment|auparavant|anciennement|jusque-là|fraîchement)$/
const IN_HIS_OFFICE = phraseWords([
  'par ailleurs',
  'tous',
  'toutes',
  'tous les',
  'toutes les',
  'en tant que',
  "en tant qu'",
  'en qualité de',
  'en sa qualité de',
  "à l'époque",
  'à la fois',
  'par la suite',
])

/** Where the title starts with its article and what leads to it: "⟦l'un des⟧ conseillers", "⟦également⟧ ministre". */
export function leftOf(context: PeopleContext, phrase: RolePhrase): number {
  const { tokens } = context
  let at = openingOf(context, phrase)
  if (ASIDE.test(context.within(at - 1, tokens[phrase.first]!.sentence)?.normal ?? '')) at--
  return at - (phraseBefore(tokens, at, IN_HIS_OFFICE)?.length ?? 0)
}

function openingOf(context: PeopleContext, { determiner, opening }: RolePhrase): number {
  if (determiner < 0) return opening
  if (!oneOf(context, determiner)) return determiner
  return context.tokens[determiner - 2]?.normal === "l'" ? determiner - 2 : determiner - 1
}

function oneOf(context: PeopleContext, determiner: number): boolean {
  return (
    /^(?:des|ses|leurs)$/.test(wordAt(context.tokens, determiner)) &&
    /^une?$/.test(wordAt(context.tokens, determiner - 1))
  )
}

/** "X, ⟦qui⟧ est devenu ministre": where the relative clause with its comma starts. */
export function relativeStart(context: PeopleContext, verb: number): number {
  if (context.tokens[verb - 1]?.normal !== 'qui') return verb
  return context.tokens[verb - 2]?.text === ',' ? verb - 2 : verb - 1
}

/** An apposition with "le" is closed by a mark; what a verb follows is a new subject. */
function closes(context: PeopleContext, phrase: RolePhrase, mark: string): boolean {
  const { tokens } = context
  const after = context.within(phrase.end, tokens[phrase.first]!.sentence)
  if (!after || phrase.determiner < 0 || mark === '(') return true
  const group = groupAt(context.document, phrase.end)
  if (group && group.person !== null) return false
  return true
}

/** "X n'est ⟦plus⟧ ministre": has been one. */
function isNoMore(context: PeopleContext, title: number): boolean {
  return context.tokens[title - 1]?.normal === 'plus'
}

/** What may stand before a title that is held no more. */
const PAST =
  /^(?:autrefois|naguère|jadis|précédemment|auparavant|anciennement|jusque-là|jusqu'alors|jusqu'ici|plus|longtemps)$/

/** "⟦L'Australienne⟧ Penelope Wrightson". */
export function inhabitantCountry(context: PeopleContext, names: Names, mention: NameMention): string | null {
  const first = names.openingOf.get(mention)!
  const token = context.within(first - 1, context.tokens[first]!.sentence)
  return token ? (adjectiveCountry(token.normal) ?? null) : null
}

/** "X ⟦(Uruguay)⟧": the country in brackets after a name. */
export function bracketCountry({ tokens, known }: PeopleContext, { endToken }: NameMention): string | null {
  const state = tokens[endToken]?.text === '(' ? known[endToken + 1] : undefined
  if (state?.type !== 'place' || state.place.kind !== 'country' || state.firstToken !== endToken + 1)
    return null
  return tokens[state.endToken]?.text === ')' ? state.place.country : null
}
