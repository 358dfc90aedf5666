import { HONORIFICS } from '../../lexicon/honorifics.ts'
import type { Office } from '../../lexicon/offices.ts'
import { wordAt } from '../../text/at.ts'
import type { PeopleContext } from './context.ts'
import { adjectiveCountry } from './nationality.ts'
import type { RoleDraft } from './role-draft.ts'
import { ARTICLES, isPortfolio, MINISTRIES, OF, readNoun } from './title-nouns.ts'

/** Offices that are held somewhere or for something: "ambassadeur à Canberra", "émissaire pour la Syrie". */
const SEATED =
  /^(?:Minister|Secretary|ambassad|consul|vice-consul|chargé|attaché|envoyé|émissaire|représentant|haut représentant|délégué|nonce|conseiller|secrétaire|ministre|coordin|coordon|rapporteur|directeur|commissaire|haut-commissaire|haut commissaire|médiateur|négociateur|porte-parole|procureur|chef|professeur|maître|chercheur|candidat|sous-secrétaire|vice-ministre|correspondant|responsable|adjoint|directrice)/

const BODIES =
  /^(?:comité|commission|conseil|fonds|agence|bureau|centre|département|direction|organisation|programme|alliance|coalition|forum|fondation|groupe)$/

/** Whether a body's noun stands right before "pour" or a few words back. */
function isBodyFor({ tokens }: PeopleContext, i: number): boolean {
  for (let k = i - 1; k > i - 6 && k >= 0; k--) if (BODIES.test(tokens[k]!.normal)) return true
  return false
}

/** "à Canberra", "aux Affaires européennes", "auprès de l'ONU", "pour la Syrie". */
export function readSeat(
  context: PeopleContext,
  office: Office,
  draft: RoleDraft,
  i: number,
  continued = false,
): number {
  const { tokens } = context
  const seated = SEATED.test(office.singular) || SEATED.test(office.lemma)
  // "le président du comité d'orientation ⟦pour les sports⟧": what the body is for.
  const served = draft.complement && tokens[i]!.normal === 'pour' && isBodyFor(context, i)
  if (!seated && !served) return i
  let start = i + 1
  const inside = tokens[i]!.normal === 'au' && tokens[start]?.normal === 'sein'
  if (inside) start++
  if ((inside || /^(?:près|auprès)$/.test(tokens[i]!.normal)) && OF.has(wordAt(tokens, start))) start++
  if (ARTICLES.has(wordAt(tokens, start))) start++
  const token = context.within(start, tokens[i]!.sentence)
  if (token?.kind !== 'word') return i
  // "auprès de ⟦Sa Majesté⟧ le Roi X": another's title.
  if (token.shape === 'Title' && HONORIFICS.match(tokens, start)) return i
  const named = context.known[start] !== undefined || context.isCapital(start) || isPortfolio(token)
  if (
    !named &&
    !(
      inside ||
      continued ||
      leadsToName(context, i) ||
      tokens[i]!.normal === 'pour' ||
      tokens[i]!.normal === 'aux' ||
      tokens[i]!.normal === 'auprès'
    )
  )
    return i
  if (context.isCapital(start) && context.isGiven(start) && !context.known[start]) return i
  const kept = {
    organization: draft.organization,
    supranational: draft.supranational,
    countries: draft.countries.length,
  }
  const end = readNoun(context, draft, start, i)
  if (end <= start) return i
  // A seat is no side: the ambassador to the UN speaks for his state. Who works in a ministry serves that state.
  const body = context.known[start]
  const home =
    (office.kind !== 'envoy' || office.lemma === 'conseiller') &&
    body?.type === 'organization' &&
    MINISTRIES.has(body.organization.kind)
  if (!home) draft.countries.length = kept.countries
  if (draft.countries.length > 0 || office.kind === 'envoy') {
    draft.organization ??= kept.organization
    draft.supranational = kept.supranational
  }
  draft.complement = true
  return end
}

/** "le secrétaire ⟦à la coordination politique⟧, Jang …": small words up to a comma and a name. */
function leadsToName(context: PeopleContext, i: number): boolean {
  const { tokens } = context
  let at = i + 1
  while (
    at < i + 9 &&
    tokens[at]?.kind === 'word' &&
    tokens[at]!.shape === 'lower' &&
    !context.inVerbGroup(at)
  )
    at++
  if (at < i + 3 || tokens[at]?.text !== ',' || !context.sameSentence(i, at)) return false
  return context.isCapital(at + 1) && context.isCapital(at + 2)
}

const SITUATION = /^(?:crise|conflit|dossier|guerre|péninsule|région|sous-région)$/

/** "le médiateur ⟦dans la crise malienne⟧", "le représentant pour la paix ⟦dans la péninsule coréenne⟧". */
export function readSituation(context: PeopleContext, office: Office, draft: RoleDraft, i: number): number {
  const at = ARTICLES.has(wordAt(context.tokens, i + 1)) ? i + 2 : i + 1
  const noun = context.within(at, context.tokens[i]!.sentence)
  if (office.kind !== 'envoy' || !noun) return i
  const place = context.known[at]
  if (!SITUATION.test(noun.normal) && place?.type !== 'place') return i
  const states = draft.countries.length
  let end = readSeat(context, office, draft, i, true)
  // "malienne": of the crisis, not of the envoy.
  const adjective = context.within(end, context.tokens[i]!.sentence)
  if (end > at && place === undefined && adjective && adjectiveCountry(adjective.normal) !== undefined) end++
  draft.countries.length = Math.min(states, draft.countries.length)
  return end
}
