import { officeFor } from '../../lexicon/offices.ts'
import { wordAt } from '../../text/at.ts'
import type { Role } from '../mentions.ts'
import { givenGender, type PeopleContext } from './context.ts'
import type { Given, Holding } from './holders.ts'
import { adjectiveCountry } from './nationality.ts'
import type { RolePhrase } from './roles.ts'

/** The title that "son homologue" repeats, its holder named or not. */
export interface Antecedent {
  readonly phrase: RolePhrase
  readonly role: Pick<Role, 'title' | 'country'>
}

/** "son homologue turc, X" has the title it repeats; "son collègue de la Défense" its head. */
export const REPEATS = new Set(['homologue', 'collègue', 'pair'])

/** The title as this holder has it; null if it repeats one that the text does not give. */
export function hold(
  context: PeopleContext,
  phrase: RolePhrase,
  given: Given,
  antecedent: Antecedent | null,
): Holding | null {
  const { mention } = given
  const tail = given.own ?? given.tail
  let title = given.own ? phrase.office.singular : phrase.title
  let country = given.country ?? phrase.countries[0] ?? null
  let organization = phrase.organization
  const supranational = phrase.supranational
  if (REPEATS.has(phrase.office.lemma)) {
    if (!antecedent) return null
    // Who serves a union has no counterpart with his title in a state.
    if (antecedent.phrase.supranational && (given.country ?? phrase.countries[0])) return null
    const office = antecedent.phrase.office
    const gender =
      phrase.office.gender ??
      mention.honorific?.gender ??
      adjectiveGender(context, phrase) ??
      givenGender(mention.words[0]!) ??
      office.gender ??
      'm'
    const rest = phrase.complement ? phrase.title.slice(phrase.office.singular.length) : restOf(antecedent)
    title = officeFor(office, gender) + rest
    organization = null
    if (!given.country && (phrase.office.lemma === 'collègue' || isOfSameState(context, phrase)))
      country ??= antecedent.role.country
  }
  if (title === 'ministre' && !tail && phrase.determiner >= 0) title += portfolioBefore(context, phrase.first)
  if (tail) {
    country = tail.countries[0] ?? country
    organization ??= tail.organization
    if (tail.complement) title += ` ${context.textOf(tail.start, tail.end)}`
  }
  const start = context.tokens[phrase.first]!.start
  const end = context.tokens[phrase.end - 1]!.end
  const text = context.document.source.slice(start, end)
  const rule =
    phrase.office.lemma === 'homologue'
      ? 'counterpart'
      : mention.firstToken >= phrase.end
        ? 'title-before'
        : given.appointed
          ? 'appointed'
          : 'apposition'
  const role: Role = {
    title,
    country,
    organization,
    status: given.status ?? phrase.status,
    rule,
    start,
    end,
    text,
  }
  const counterpartOf = phrase.office.lemma === 'homologue' ? (antecedent?.role.country ?? null) : null
  return { mention, phrase, role, supranational, counterpartOf }
}

/** "le ministère turc ⟦des Affaires étrangères⟧ a démenti que le ministre X …": what the minister's ministry is for. */
function portfolioBefore(context: PeopleContext, first: number): string {
  const { tokens, document } = context
  const { firstToken } = document.sentences[tokens[first]!.sentence]!
  let at = first - 1
  while (at >= firstToken && first - at < 40 && context.known[at]?.type !== 'organization') at--
  const body = at >= firstToken ? context.known[at] : undefined
  if (body?.type !== 'organization' || body.organization.kind !== 'ministry') return ''
  let start = body.firstToken + 1
  if (adjectiveCountry(wordAt(tokens, start)) !== undefined) start++
  let { endToken } = body
  if (adjectiveCountry(tokens[endToken - 1]!.normal) !== undefined) endToken--
  return start < endToken ? ` ${context.textOf(start, endToken)}` : ''
}

/** "le premier ministre du Québec … son homologue ⟦fédéral⟧": of another level of one state. */
function isOfSameState({ tokens }: PeopleContext, { headEnd, end }: RolePhrase): boolean {
  return tokens
    .slice(headEnd, end)
    .some(({ normal }) => /^(?:fédér|provinci|région|cantona|nationa)(?:al|ale|l|le)$/.test(normal))
}

/** What the antecedent's title says after its head. */
function restOf(antecedent: Antecedent): string {
  const { title } = antecedent.role
  const { singular, lemma } = antecedent.phrase.office
  // "le premier ministre de l'île": each has his own land.
  if (lemma === 'premier ministre') return ''
  // What else a minister of Foreign Affairs has is his own government's way: "… et de la Coopération".
  const abroad =
    lemma === 'ministre' && /(?:du|des) (?:affaires étrangères|affaires extérieures)/i.exec(title)
  if (abroad) return ` ${abroad[0]}`
  const at = title.indexOf(singular)
  if (at >= 0) return title.slice(at + singular.length)
  const other = officeFor(antecedent.phrase.office, antecedent.phrase.office.gender === 'f' ? 'm' : 'f')
  return title.startsWith(other) ? title.slice(other.length) : ''
}

/** Of the adjective of nationality: "israélien" → m, "turque" says nothing. */
function adjectiveGender(context: PeopleContext, phrase: RolePhrase): 'm' | 'f' | null {
  for (let i = phrase.headEnd; i < phrase.end; i++) {
    const { normal } = context.tokens[i]!
    if (/^(?:fédér|provinci|région|nation)ale?$/.test(normal)) return normal.endsWith('e') ? 'f' : 'm'
    if (adjectiveCountry(normal) === undefined) continue
    if (/(?:ien|éen|ais|ois|ain|an|in|and|ol|on|al)$/.test(normal)) return 'm'
    if (
      /(?:enne|aise|oise|aine|ine|nde|que|ane|onne|ole)$/.test(normal) &&
      !/(?:que|bulgare|belge|russe)$/.test(normal)
    )
      return 'f'
  }
  return null
}
