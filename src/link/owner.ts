import type { Person } from '../extract/mentions.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import { groupAt, wordAt } from '../text/at.ts'
import type { Sentence, TextDocument } from '../text/document.ts'
import type { CountryContext } from './country-context.ts'
import type { Titled } from './titled.ts'

/** "Son adjoint", "leur délégué": who serves somebody or a state speaks for the same country. Fills countries in. */
export function serveOwners(
  document: TextDocument,
  context: CountryContext,
  titled: readonly Titled[],
  roles: readonly RolePhrase[],
): void {
  const named = new Map<number, Person>()
  for (const { person } of titled) for (const { firstToken } of person.mentions) named.set(firstToken, person)
  for (const { person, holdings } of titled) {
    if (person.country || holdings.some(({ supranational }) => supranational)) continue
    for (const { phrase } of holdings) person.country ??= delegationCountry(document, context, phrase)
    if (person.country) continue
    const served = holdings.find(({ phrase }) => context.serves(phrase))
    if (served) person.country = ownerCountry(document, context, named, roles, served.phrase, person)
  }
}

function ownerCountry(
  document: TextDocument,
  context: CountryContext,
  named: ReadonlyMap<number, Person>,
  roles: readonly RolePhrase[],
  phrase: RolePhrase,
  servant: Person,
): string | null {
  const { tokens, sentences } = document
  const sentence = sentences[tokens[phrase.first]!.sentence]!
  const between = (from: number, to: number): Person[] => {
    const found: Person[] = []
    for (let i = from; i < to; i++) {
      const person = named.get(i)
      if (person && person !== servant) found.push(person)
    }
    return found
  }
  const nearest = between(sentence.firstToken, phrase.first).at(-1)
  if (nearest) return nearest.country
  const state = context.owner(phrase)
  if (state) return state.code
  // "Dans un message lu par son ambassadeur, X, ⟦le président Y⟧ évoque …"
  if (tokens[sentence.firstToken]!.tags.has('Preposition')) {
    const subject = between(phrase.first, verbAfter(document, phrase.end, sentence.endToken))[0]
    if (subject) return subject.country
  }
  const before = sentences[sentence.index - 1]
  if (before?.kind !== 'text') return null
  const subject = between(before.firstToken, before.endToken)[0]
  // "⟦Il⟧ est reçu par la présidente Y": he of whom the sentence before that tells.
  const earlier = sentences[before.index - 1]
  const taken = subject && earlier?.kind === 'text' && isTakenUp(document, before, subject)
  const first = taken ? between(earlier.firstToken, earlier.endToken)[0] : undefined
  if (first) return first.country
  if (subject) return subject.country
  const acting = context.acting(before)
  if (acting) return acting
  const mission = tokens
    .slice(before.firstToken, phrase.first)
    .some(({ normal }) => normal === 'ambassade' || normal === 'consulat')
  return mission ? missionCountry(roles) : null
}

/** "⟦Il⟧ est reçu par la présidente Y": a pronoun of another gender before the sentence's first name is its subject. */
function isTakenUp(
  { tokens }: TextDocument,
  { firstToken, endToken }: Sentence,
  { gender, mentions }: Person,
): boolean {
  const name = mentions.find((mention) => mention.firstToken >= firstToken && mention.firstToken < endToken)
  const pronoun = tokens
    .slice(firstToken, name?.firstToken ?? firstToken)
    .find(({ normal }) => normal === 'il' || normal === 'elle')
  return pronoun !== undefined && gender !== null && gender !== (pronoun.normal === 'il' ? 'm' : 'f')
}

/** The finite verb after a title, else the end of the sentence. */
function verbAfter(document: TextDocument, from: number, to: number): number {
  for (let i = from; i < to; i++) if (groupAt(document, i)?.person) return i
  return to
}

const LED = /^(?:conduite|dirigée|menée|emmenée|présidée)$/

/** "La délégation de l'Union de la jeunesse ⟦du Laos⟧ conduite par son secrétaire": of the one state in its name. */
function delegationCountry(
  { tokens, sentences }: TextDocument,
  context: CountryContext,
  { first, determiner }: RolePhrase,
): string | null {
  if (tokens[determiner - 1]?.normal !== 'par' || !LED.test(wordAt(tokens, determiner - 2))) return null
  const { firstToken } = sentences[tokens[first]!.sentence]!
  let at = determiner
  while (at >= firstToken && tokens[at]!.normal !== 'délégation') at--
  return at < firstToken ? null : context.between(at, determiner)
}

/** "L'ambassade … son porte-parole": of the state whose ambassador the article names. */
function missionCountry(roles: readonly RolePhrase[]): string | null {
  const codes = new Set(
    roles
      .filter(({ office }) => /^(?:ambassadeur|consul)/.test(office.lemma))
      .flatMap(({ countries }) => countries),
  )
  return codes.size === 1 ? [...codes][0]! : null
}
