import type { Mention, Person, Role } from '../extract/mentions.ts'
import type { PeopleContext } from '../extract/people/context.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import { plainTitle } from './person-roles.ts'
import { agrees, DEFINITE, type Found, isHeadTitle, personFor, REIGNS } from './title-holder.ts'
import type { Titled } from './titled.ts'

/** Titles that stand for a person named elsewhere: "le chef de la diplomatie", "le ministre". Adds mentions, titles, country. */
export function linkRoleMentions(
  context: PeopleContext,
  phrases: readonly RolePhrase[],
  titled: readonly Titled[],
): void {
  const subject = headlineSubject(context, titled)
  const first = subject && phrases.find((phrase) => isInText(context, phrase))
  for (const phrase of phrases) {
    const determiner = context.tokens[phrase.determiner]
    if (!determiner || !DEFINITE.has(determiner.normal) || phrase.office.plural || phrase.status === 'former')
      continue
    const lead =
      phrase === first && isLead(context, phrase) && agrees(subject!.person, phrase, determiner.normal)
    const found = lead
      ? { titled: subject!, other: true }
      : (personFor(context, phrase, titled, determiner.normal) ?? namedNext(context, phrase, titled))
    if (!found || isBeforeName(context, phrase)) continue
    const { person } = found.titled
    person.mentions.push(mentionOf(context, phrase))
    if (phrase.countries.length > 0 && !phrase.supranational) person.country ??= phrase.countries[0]!
    // "le souverain" only says once more that he reigns.
    const says = found.other && !REIGNS.test(phrase.office.lemma)
    if (says && !person.roles.some((role) => tells(role, phrase))) {
      person.roles.push(roleOf(context, phrase, person))
    }
  }
  for (const { person } of titled) person.mentions.sort((a, b) => a.start - b.start)
}

/**
 * "⟦Le chef de l'État⟧ est rentré hier. X s'était rendu …": a title that opens the text, then the name of its holder,
 * who has no other, as the subject of one of the next two sentences.
 */
function namedNext(context: PeopleContext, phrase: RolePhrase, titled: readonly Titled[]): Found | null {
  const { document, tokens } = context
  if (!isHeadTitle(phrase)) return null
  const { index, firstToken } = document.sentences[tokens[phrase.first]!.sentence]!
  if (
    phrase.determiner !== firstToken ||
    titled.some(({ holdings }) =>
      holdings.some(({ phrase }) => phrase.countries.length === 0 && isHeadTitle(phrase)),
    )
  )
    return null
  for (const { kind, firstToken } of document.sentences.slice(index + 1, index + 3)) {
    if (kind !== 'text') continue
    const one = titled.find(({ person }) => person.mentions.some((m) => m.firstToken === firstToken))
    const mention = one?.person.mentions.find((m) => m.firstToken === firstToken)
    if (
      one &&
      mention?.kind === 'name' &&
      one.holdings.length === 0 &&
      document.groupOf[mention.endToken]! >= 0
    )
      return { titled: one, other: true }
  }
  return null
}

/** The one person whom the headline names, if the article gives no title beside the name. */
function headlineSubject({ document }: PeopleContext, titled: readonly Titled[]): Titled | null {
  const headline = document.sentences.find(({ kind }) => kind !== 'debris')
  if (headline?.kind !== 'headline') return null
  const named = titled.filter(({ person }) =>
    person.mentions.some(({ firstToken }) => firstToken < headline.endToken),
  )
  return named.length === 1 && named[0]!.holdings.length === 0 ? named[0]! : null
}

/** "le monument du ⟦Président⟧ Kaysone Phomvihane": of somebody whom nothing else tells for a person. */
function isBeforeName({ tokens }: PeopleContext, { end }: RolePhrase): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]]
  return next?.shape === 'Title' && after?.shape === 'Title' && after.sentence === tokens[end - 1]!.sentence
}

/** The role says as much already: "président de la République", "président". */
const tells = (role: Role, phrase: RolePhrase): boolean =>
  `${plainTitle(role.title)} `.startsWith(`${plainTitle(phrase.title)} `)

const isInText = ({ document, tokens }: PeopleContext, { first }: RolePhrase): boolean =>
  document.sentences[tokens[first]!.sentence]!.kind === 'text'

/** "⟦Le chef de la diplomatie togolaise⟧ achevait mardi …": the first title of the text opens a sentence. */
function isLead({ document, tokens }: PeopleContext, phrase: RolePhrase): boolean {
  const { office, determiner, countries } = phrase
  if ((office.kind !== 'state' && office.kind !== 'envoy') || (countries.length === 0 && !phrase.complement))
    return false
  const { firstToken } = document.sentences[tokens[phrase.first]!.sentence]!
  return determiner === firstToken && document.groupOf[phrase.end]! >= 0
}

function mentionOf(context: PeopleContext, phrase: RolePhrase): Mention {
  const start = context.tokens[phrase.first]!.start
  const end = context.tokens[phrase.end - 1]!.end
  const text = context.document.source.slice(start, end)
  return {
    start,
    end,
    text,
    firstToken: phrase.first,
    endToken: phrase.end,
    rule: 'title-alone',
    kind: 'role',
  }
}

function roleOf(context: PeopleContext, phrase: RolePhrase, person: Person): Role {
  const { start, end, text, rule } = mentionOf(context, phrase)
  const { title, organization, status } = phrase
  return {
    title,
    country: phrase.countries[0] ?? person.country,
    organization,
    status,
    start,
    end,
    text,
    rule,
  }
}
