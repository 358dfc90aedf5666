import type { Role } from '../extract/mentions.ts'
import { REPEATS } from '../extract/people/hold.ts'
import type { Holding } from '../extract/people/holders.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import { plainName } from '../lexicon/fold.ts'
import type { Leader } from '../lexicon/leaders.ts'
import { isTitle } from '../lexicon/offices.ts'
import { remembered } from '../text/remembered.ts'
import type { CountryContext } from './country-context.ts'

/** A person's titles, each once in its fullest form, in text order. */
export function mergeRoles(holdings: readonly Holding[]): Role[] {
  const kept: Role[] = []
  for (const { role, phrase } of holdings) {
    if (!isTitle(phrase.office) && !REPEATS.has(phrase.office.lemma)) continue
    const title = plainTitle(role.title)
    const twin = kept.findIndex((other) => {
      const known = plainTitle(other.title)
      return (
        known === title ||
        ((known.startsWith(`${title} `) || title.startsWith(`${known} `)) && !apart(role, other)) ||
        sameOffice(known, title)
      )
    })
    if (twin < 0) kept.push({ ...role })
    else if (title.length > plainTitle(kept[twin]!.title).length) {
      kept[twin] = {
        ...role,
        country: role.country ?? kept[twin]!.country,
        organization: role.organization ?? kept[twin]!.organization,
      }
    } else {
      kept[twin]!.country ??= role.country
      kept[twin]!.organization ??= role.organization
    }
  }
  // "le futur ministre X, … qui deviendra ministre": one title.
  return kept.filter(
    (role) =>
      !kept.some(
        (other) => role.title.replace(/^(?:futur|prochain)e? /, '') === other.title && other !== role,
      ),
  )
}

/** "le président ghanéen …, président en exercice de la CEDEAO": of a state and of a body. */
function apart(a: Role, b: Role): boolean {
  return a.organization !== b.organization && (a.country === null) !== (b.country === null)
}

export const plainTitle = remembered((title) =>
  plainName(title.toLowerCase().normalize('NFC')).replace(/[’'-]/g, ' ').replace(/\s+/g, ' '),
)

/** "président de la République" and "président" aside: "ministre délégué" and "ministre délégué chargé …". */
function sameOffice(a: string, b: string): boolean {
  return undeputed(a) === undeputed(b)
}

const undeputed = (title: string): string =>
  title.includes(' adjoint') ? title.replace(/ adjointe?\b/, '') : title

/** Offices that a country has of itself, where the article names none beside them. */
const OWN: Readonly<Record<string, string>> = {
  pape: 'VA',
  'souverain pontife': 'VA',
  pontife: 'VA',
  'saint-père': 'VA',
  'secrétaire pour les relations avec les États': 'VA',
  'sous-secrétaire pour les relations avec les États': 'VA',
  "substitut de la Secrétairerie d'État": 'VA',
  tsar: 'RU',
  'dalaï-lama': 'CN',
  'conseiller fédéral': 'CH',
}
/** Titles that one state only has, as `plainTitle` gives them. */
const OWN_TITLE: readonly (readonly [title: RegExp, country: string])[] = [
  [/^(?:vice )?presidente? (?:sortante? )?de la confederation$/, 'CH'],
  [/^(?:vice )?presidente? du conseil federal$/, 'CH'],
  [/^chanceli(?:er|ere) de la confederation$/, 'CH'],
  [/^chanceli(?:er|ere) de l echiquier$/, 'GB'],
  [/^(?:roi|reine) des belges$/, 'BE'],
  [/^(?:taoiseach|tanaiste)$/, 'IE'],
  [/^eveque de rome$/, 'VA'],
]
const ownerOf = remembered((title) => OWN_TITLE.find(([pattern]) => pattern.test(title))?.[1] ?? null)

/** Who presides over these speaks for his state. */
const STATE_CHAIR =
  /république|état|gouvernement|diplomatie|parlement|assemblée|sénat|conseil|transition|confédération|junte|douma|bundestag|knesset|congrès|commission [ée]lectorale|cour (?:suprême|constitutionnelle|des comptes)|banque centrale|majlis|diète|comité (?:central|populaire)|comité (?:provincial |permanent |municipal )?du Parti|chambre(?! (?:de commerce|des métiers|d'agriculture|régionale|syndicale))/i
/** Offices below the state that serve one all the same. */
const SERVES =
  /^(?:général|colonel|amiral|maréchal|procureur général|gouverneur|préfet|sous-préfet|wali|porte-parole|ambassadeur|consul|chargé d'affaires|représentant permanent|haut responsable|diplomate|négociateur|chef de police|chef de la police|chef d'état-major|opposant|secrétaire général du ministère)/
/** What else of a title speaks of a state's affairs. */
const STATE_AFFAIRS =
  /(?<![a-zß-öø-ÿœ])(?:affaires étrangères|affaires extérieures|politique étrangère|sécurité nationale|présidentielle?|coopération (?:bilatérale|multilatérale|internationale)|protocole)(?![a-zß-öø-ÿœ])/i
const STATE_BODY =
  /(?<![a-zß-öø-ÿœ])(?:gouvernement|gouvernementale?|chef de l'État|émir|roi|chancelier|chancelière|ministère|ministre|parlement|assemblée|sénat|président|présidence|diplomatie|défense|police|armée|comité (?:central|populaire)|comité (?:provincial |permanent |municipal )?du Parti)(?![a-zß-öø-ÿœ])/i
/** Who speaks for a town, a diocese or a school, not for the state it lies in. */
const LOCAL =
  /^(?:maire|maire adjoint|adjoint|bourgmestre|édile|archevêque|évêque|curé|prêtre|abbé|imam|recteur|rabbin|grand rabbin|pasteur|doyen|professeur)$/

/** "adjoint de l'émir" */
const STATE_HEAD = /(?:émir|roi|président|ministre)$/

/**
 * The country somebody speaks for: of the first title that names one; of a position that the article gives a country
 * elsewhere; of the one in brackets after the name (`beside`); of the place or subject of the passage. None if an organisation is served.
 */
export function personCountry(
  holdings: readonly Holding[],
  context: CountryContext,
  told: ReadonlyMap<string, string>,
  leader: Leader | null,
  home: string | null,
  beside: string | null,
): string | null {
  // Who presides over a union as well stays his state's president.
  const head = holdings.find(
    ({ role, phrase, supranational }) =>
      phrase.office.kind === 'state' &&
      phrase.status === 'current' &&
      role.country &&
      !supranational &&
      !role.organization,
  )
  if (head) return head.role.country
  for (const { role, phrase, supranational } of holdings) {
    const owner = ownerOf(plainTitle(role.title))
    if (owner) return owner
    if (supranational) {
      // "ministre du Commerce, nommé secrétaire général de l'Union": he has a state as well.
      if (holdings.some(isOfState)) continue
      return null
    }
    if (OWN[phrase.office.lemma]) return OWN[phrase.office.lemma]!
    if (LOCAL.test(phrase.office.lemma) && !STATE_HEAD.test(role.title)) continue
    if (!isTitle(phrase.office) && !REPEATS.has(phrase.office.lemma)) continue
    if (
      role.country &&
      (phrase.office.kind !== 'person' ||
        REPEATS.has(phrase.office.lemma) ||
        /opposant|candidat/.test(phrase.office.lemma))
    )
      return role.country
  }
  for (const { phrase } of holdings) {
    const meant = phrase.office.kind === 'person' ? null : context.oneOf(phrase.eitherOf)
    if (meant) return meant
  }
  if (beside) return beside
  if (leader && (holdings.length === 0 || holdings.some(isPublicOffice))) return leader.country
  for (const holding of holdings) {
    const { role, phrase } = holding
    if (phrase.status === 'former' && phrase.office.kind === 'envoy') continue
    // "le premier ministre de l'île": of a part of a state.
    const abroad = phrase.office.lemma === 'homologue' ? context.counterpart(holding) : null
    if (abroad) return abroad
    if (
      phrase.office.kind === 'state' &&
      /(?:^| )de (?:l'île|la province|la région)(?: |$)/.test(role.title.replace('’', "'"))
    )
      continue
    if (context.serves(phrase) || !(isTitle(phrase.office) || phrase.office.lemma === 'collègue')) continue
    const state = phrase.office.kind === 'state' && !(role.organization && !phrase.countries.length)
    const local =
      /^(?:président|vice-président|chef)/.test(phrase.office.lemma) &&
      phrase.complement &&
      !STATE_CHAIR.test(role.title)
    const affairs = phrase.office.kind !== 'person' && !role.organization && STATE_AFFAIRS.test(role.title)
    if (local || !(state || affairs || SERVES.test(phrase.office.lemma) || STATE_BODY.test(role.title)))
      continue
    const known = context.clause.side(phrase) ?? told.get(plainTitle(role.title)) ?? context.of(holding, home)
    if (known && known !== context.clause.posted(phrase)) return known
  }
  return null
}

/** A minister or head of state, in office. */
function isOfState({ role, phrase, supranational }: Holding): boolean {
  return phrase.office.kind === 'state' && phrase.status === 'current' && !supranational && !role.organization
}

/** A namesake of a leader who sings or plays is another. */
function isPublicOffice({ phrase: { office } }: Holding): boolean {
  return (
    office.kind !== 'person' ||
    /candidat|opposant|politique|rival|homologue|adversaire|successeur|prédécesseur/.test(office.lemma)
  )
}

/** Titles that stand alone with one country: "la visite du président mongol" tells whose "le président X" is. */
export function toldCountries(roles: readonly RolePhrase[]): Map<string, string> {
  const told = new Map<string, string>()
  const several = new Set<string>()
  for (const { office, countries, title } of roles) {
    if (countries.length !== 1 || office.kind === 'person') continue
    for (const key of [plainTitle(title), office.lemma]) {
      if (told.has(key) && told.get(key) !== countries[0]) several.add(key)
      told.set(key, countries[0]!)
    }
  }
  for (const key of several) told.delete(key)
  return told
}
