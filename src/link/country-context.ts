import type { NameCandidate } from '../extract/candidates.ts'
import type { Holding } from '../extract/people/holders.ts'
import type { RolePhrase } from '../extract/people/roles.ts'
import { groupAt, wordAt } from '../text/at.ts'
import type { Sentence, TextDocument } from '../text/document.ts'
import { CountryClause } from './country-clause.ts'
import { CountryPlaces } from './country-places.ts'
import { type CountryPoint, dominantCode, mostNamed, pointsOf, pressCountry } from './country-points.ts'
import type { KnownCountries } from './known-countries.ts'

/** Whom one meets or calls is mostly of another state. */
const MEETS = new Set(
  'rencontrer recevoir voir revoir accueillir entretenir saluer inviter appeler féliciter remercier informer retrouver discuter dialoguer négocier'.split(
    ' ',
  ),
)
/** What follows the city of a dateline. */
const DATELINE = /^[,(–—-]$/
const OWNED = /^(?:son|sa|ses|leurs?)$/
/** Offices of those who speak or act for the one that "son" names. */
const SERVANT =
  /^(?:porte-parole|ambassadeur|consul|chargé d'affaires|représentant|délégué|émissaire|envoyé|négociateur|conseiller|adjoint|premier ministre|vice-premier ministre|ministre|vice-ministre|vice-président|chef de la diplomatie|directeur de cabinet|chef de cabinet|bras droit|numéro deux|chef d'état-major|secrétaire d'État|sherpa|dirigeant)/

/** Where countries stand in a document, to tell whose an office is that names none. */
export class CountryContext {
  /** Whose country is known, once names have their titles. */
  known: KnownCountries | null = null
  private readonly document: TextDocument
  private readonly points: readonly CountryPoint[]
  private readonly places: CountryPlaces
  readonly clause: CountryClause
  private readonly headline: string | null
  private readonly dateline: string | null
  private readonly issued: string | null
  private readonly dominant: string | null
  /** The country of the agency whose dateline is there: "Hanoï (VNA)". */
  readonly press: string | null
  private readonly pair: readonly [string, string] | null
  private readonly sides: readonly [string, string] | null
  private readonly unclaimed: string | null

  /** `claimed`: the countries that titles of the article name themselves. */
  constructor(
    document: TextDocument,
    candidates: readonly NameCandidate[],
    claimed: ReadonlySet<string> = new Set(),
  ) {
    this.document = document
    this.points = pointsOf(document, candidates)
    this.places = new CountryPlaces(document, this.points)
    this.clause = new CountryClause(document, this.points)
    this.headline = this.topic()
    this.dateline = this.origin()
    this.issued = this.places.issued()
    this.dominant = dominantCode(this.points)
    this.pair = this.joined()
    this.sides = this.readSides()
    this.unclaimed = dominantCode(this.points.filter(({ code }) => !claimed.has(code)))
    this.press = pressCountry(document, candidates)
  }

  /** The country of an office that the article leaves to be understood, or null. */
  of(holding: Holding, home: string | null): string | null {
    const { phrase, mention } = holding
    if (isShared(phrase)) return this.respective(holding, this.pair)
    if (this.isOfBoth(phrase)) return this.respective(holding, this.pair ?? this.sides)
    return (
      this.places.leading(mention.firstToken) ??
      this.known?.company(phrase) ??
      this.known?.ministry(phrase) ??
      this.places.inviting(phrase) ??
      this.places.opening(phrase.first) ??
      this.places.label(phrase.first) ??
      this.places.visited(phrase.first) ??
      this.places.hosting(phrase.first) ??
      this.sender(mention.firstToken) ??
      this.places.receiving(phrase.first) ??
      this.clause.speaking(phrase, mention) ??
      this.clause.topic(phrase) ??
      home ??
      this.only(phrase, mention.firstToken) ??
      this.headline ??
      this.dominant ??
      (phrase.office.kind === 'state' ? (this.dateline ?? this.unclaimed) : null)
    )
  }

  /** Who receives, or goes to another country, by a ministry's communiqué, is of its country. */
  private sender(name: number): string | null {
    if (this.issued === null || this.places.receives(name)) return this.issued
    const goal = this.places.goal(name)
    return goal !== null && goal !== this.issued ? this.issued : null
  }

  /** Whose somebody's counterpart is, by where they meet: never that of the other. */
  counterpart(holding: Holding): string | null {
    const { phrase, counterpartOf } = holding
    const found = this.other(holding) ?? this.places.inviting(phrase) ?? this.places.visited(phrase.first)
    const there = found ?? this.places.receiving(phrase.first) ?? this.beside(counterpartOf)
    return there === counterpartOf ? null : there
  }

  /** "Togo – Bénin : …": the other one of two countries that the headline joins. */
  private beside(code: string | null): string | null {
    if (!code || !this.pair?.includes(code)) return null
    return this.pair[0] === code ? this.pair[1] : this.pair[0]
  }

  /** Which of the countries that an adjective may mean ("congolais") the article names most; null if none or a tie. */
  oneOf(codes: readonly string[]): string | null {
    const counts = codes.map((code) => this.points.filter((point) => point.code === code).length)
    const most = Math.max(0, ...counts)
    return most > 0 && counts.filter((count) => count === most).length === 1
      ? codes[counts.indexOf(most)]!
      : null
  }

  /** Whether the article names a country, its people or a place in it. */
  mentions(code: string): boolean {
    return this.points.some((point) => point.code === code)
  }

  /** "son porte-parole", "leur délégué": speaks for somebody or a state of which the article tells. */
  serves({ determiner, office }: RolePhrase): boolean {
    const own = this.document.tokens[determiner]?.normal
    return OWNED.test(own ?? '') && SERVANT.test(office.lemma)
  }

  /** "⟦Les États-Unis⟧, par la voix de leur délégué": the state before a title of its servant, with no person between. */
  owner(phrase: RolePhrase): { readonly token: number; readonly code: string } | null {
    const { tokens, sentences } = this.document
    const { firstToken } = sentences[tokens[phrase.first]!.sentence]!
    const state = this.points.find(
      ({ token, city }) =>
        !city && token >= firstToken && token < phrase.first && this.isSubjectAt(token, firstToken),
    )
    return state ?? this.subject(firstToken, phrase.first)
  }

  /** "⟦Le département d'État américain⟧ a réagi", "⟦La délégation gambienne⟧ regrette": the state in a subject. */
  private subject(from: number, to: number): CountryPoint | null {
    const { tokens } = this.document
    if (!/^(?:le|la|l'|les)$/.test(tokens[from]!.normal)) return null
    let end = from + 1
    while (end < to && !groupAt(this.document, end)?.person && tokens[end]!.text !== ',') end++
    if (end >= to) return null
    const own = this.points.filter(
      (p) => p.token >= from && p.token < end && !this.places.isLocative(p.token),
    )
    return own.length > 0 && own.every(({ code }) => code === own[0]!.code) ? own[0]! : null
  }

  /** The one country, by name or adjective, between two tokens. */
  between(from: number, to: number): string | null {
    const codes = new Set(
      this.points.filter((p) => !p.city && p.token >= from && p.token < to).map((p) => p.code),
    )
    return codes.size === 1 ? [...codes][0]! : null
  }

  /** "Ce n'est pas la première fois que ⟦le Togo⟧ s'y essaie": the one state of a sentence with a verb after it. */
  acting({ firstToken, endToken }: Sentence): string | null {
    const { tokens } = this.document
    const codes = new Set<string>()
    for (const { token, endToken: end, code, city } of this.points) {
      if (city || token < firstToken || token >= endToken) continue
      if (!/^(?:le|la|l'|les)$/.test(wordAt(tokens, token - 1))) continue
      const group = groupAt(this.document, end) ?? groupAt(this.document, end + 1)
      if (group?.person === 3) codes.add(code)
    }
    return codes.size === 1 ? [...codes][0]! : (this.subject(firstToken, endToken)?.code ?? null)
  }

  private isSubjectAt(token: number, first: number): boolean {
    return (
      token === first ||
      (token === first + 1 && /^(?:le|la|l'|les)$/.test(this.document.tokens[first]!.normal))
    )
  }

  /** "Bogota et Quito renouent … les présidents A et B": two heads of state have a country each, named in that order. */
  private respective({ phrase, mention }: Holding, pair: CountryContext['pair']): string | null {
    const first = mention.firstToken <= phrase.end + 2
    return pair?.[first ? 0 : 1] ?? null
  }

  /** "les ministres de la Défense ⟦des deux pays⟧, X et Y" */
  private isOfBoth({ office, headEnd, end }: RolePhrase): boolean {
    if (!office.plural) return false
    const { tokens } = this.document
    for (let i = headEnd; i < end; i++)
      if (tokens[i]!.normal === 'deux' && /^(?:pays|capitales|états)$/.test(wordAt(tokens, i + 1)))
        return true
    return false
  }

  /** The two countries named most, in the order of the first sentence that names both and no third. */
  private readSides(): readonly [string, string] | null {
    const { tokens, sentences } = this.document
    const main = mostNamed(this.points)
    let sentence = -1
    let codes = new Set<string>()
    const isPair = () =>
      sentences[sentence]?.kind === 'text' && codes.size === 2 && main.every((code) => codes.has(code))
    for (const { token, code, city } of this.points) {
      if (city) continue
      const at = tokens[token]!.sentence
      if (at !== sentence) {
        if (isPair()) break
        sentence = at
        codes = new Set()
      }
      codes.add(code)
    }
    const [first, second] = codes
    return isPair() && first && second ? [first, second] : null
  }

  /** The two countries that the headline joins: "X et Y", "X – Y". */
  private joined(): readonly [string, string] | null {
    const { tokens, sentences } = this.document
    const headline = sentences.find((s) => s.kind !== 'debris')
    if (!headline) return null
    for (const [i, point] of this.points.entries()) {
      const next = this.points[i + 1]
      if (!next || next.token >= headline.endToken) return null
      const between = tokens.slice(point.endToken, next.token).map((t) => t.normal)
      const joint = between.includes('et') || /^(?:-|–|—|\/)$/.test(between.join(' '))
      if (joint && between.length < 4 && next.code !== point.code) return [point.code, next.code]
    }
    return null
  }

  /** "en Inde, à l'invitation de son homologue": the one country of the sentence that is not the first minister's. */
  private other({ phrase, counterpartOf }: Holding): string | null {
    if (!counterpartOf || phrase.office.lemma !== 'homologue') return null
    const codes = new Set(this.inSentence(phrase.first).map((p) => p.code))
    codes.delete(counterpartOf)
    return codes.size === 1 ? [...codes][0]! : null
  }

  private inSentence(token: number): CountryPoint[] {
    const { firstToken, endToken } = this.document.sentences[this.document.tokens[token]!.sentence]!
    return this.points.filter((p) => p.token >= firstToken && p.token < endToken)
  }

  /** The one country of the sentence before the office; none if it has several. */
  private only(phrase: RolePhrase, name: number): string | null {
    if (phrase.office.plural) return null
    const { tokens, sentences } = this.document
    const sentence = sentences[tokens[phrase.first]!.sentence]!
    const met = this.meeting(sentence.firstToken, phrase.first)
    const near = this.points.filter(
      (p) =>
        p.token >= sentence.firstToken &&
        p.token < Math.max(phrase.first, name) &&
        this.isHeard(p.token, phrase.first) &&
        (p.token > met || this.places.isLocative(p.token)) &&
        !/^homologues?$/.test(wordAt(tokens, p.token - 1)),
    )
    const codes = new Set(near.filter((p) => !p.city).map((p) => p.code))
    if (codes.size !== 1) return null
    const [code] = codes
    // "Le président X a remercié la France, dont l'envoyé a vu le ministre": of one of two.
    const envoy = phrase.office.kind === 'envoy'
    return !envoy && this.known?.others(code!, sentence.firstToken, phrase.first) ? null : code!
  }

  /** What somebody says between marks tells nothing of who stands outside them. */
  private isHeard(token: number, from: number): boolean {
    const { tokens } = this.document
    return tokens[token]!.quotation < 0 || tokens[token]!.quotation === tokens[from]!.quotation
  }

  /** "L'émissaire français ⟦verra⟧ le président": the last verb before a title that sets two sides apart; else -1. */
  private meeting(from: number, to: number): number {
    for (let i = to - 1; i >= from; i--) {
      const group = groupAt(this.document, i)
      if (group && MEETS.has(group.lemma)) return i
    }
    return -1
  }

  /** "Burundi : …", "France : …": the subject of the headline. */
  private topic(): string | null {
    const { tokens, sentences } = this.document
    const first = sentences.find((s) => s.kind !== 'debris')
    const point = first && this.points.find((p) => p.token === first.firstToken && !p.city)
    if (point && tokens[point.endToken]?.text === ':') return point.code
    return null
  }

  /** "OTTAWA, 17 avril – …": the city of the first dateline. */
  private origin(): string | null {
    const { tokens, sentences } = this.document
    const point = this.points.find(({ token, endToken }) => {
      const sentence = sentences[tokens[token]!.sentence]!
      if (token !== sentence.firstToken || tokens[token]!.shape !== 'UPPER') return false
      return (
        sentences[sentence.index - 1]?.paragraph !== sentence.paragraph &&
        DATELINE.test(tokens[endToken]?.text ?? '')
      )
    })
    return point?.code ?? null
  }
}

/** An office that a state has one of, given to several. */
function isShared({ office, countries }: RolePhrase): boolean {
  return (
    office.plural &&
    countries.length === 0 &&
    /^(?:président|premier ministre|roi|chef d'État|chef de l'État|chef du gouvernement|chef de gouvernement|chef de la diplomatie)$/.test(
      office.lemma,
    )
  )
}
