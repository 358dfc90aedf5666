import type { RolePhrase } from '../extract/people/roles.ts'
import { LED_BY } from '../lexicon/delegations.ts'
import { groupAt, wordAt } from '../text/at.ts'
import type { TextDocument } from '../text/document.ts'
import type { CountryPoint } from './country-points.ts'

/** Verbs whose objects are of the place where that is. */
const MEETS = new Set(['rencontrer', 'voir', 'revoir', 'retrouver', 'saluer', 'entretenir'])
const HOSTING = new Set(['recevoir', 'accueillir', 'inviter', 'saluer'])
/** Verbs whose object is where somebody goes. */
const GOES = new Set(['visiter', 'gagner', 'rejoindre', 'parcourir', 'quitter'])

const JOURNEYS = /^(?:déplacement|visite|voyage|séjour|mission|tournée)$/
const TRAVELS = new Set(['rendre', 'aller', 'partir', 'envoler', 'arriver', 'séjourner', 'voyager', 'venir'])

const VISIT = /^(?:visite|séjour|déplacement|voyage|tournée|arrivée?s?)$/

const DELEGATION = /^(?:délégation|mission|équipe)$/

/** Whose an office is, by where the article says that its holder acts. */
export class CountryPlaces {
  readonly #document: TextDocument
  readonly #points: readonly CountryPoint[]

  constructor(document: TextDocument, points: readonly CountryPoint[]) {
    this.#document = document
    this.#points = points
  }

  /** "une visite ⟦en Inde⟧, à l'invitation de son homologue": who invites is at home. */
  inviting({ determiner, first, office }: RolePhrase): string | null {
    const { tokens, sentences } = this.#document
    if (office.plural) return null
    let at = determiner >= 0 ? determiner : first
    if (/^(?:de|d')$/.test(wordAt(tokens, at - 1))) at--
    else if (!/^(?:du|de|d')$/.test(wordAt(tokens, at))) return null
    const led = tokens[at - 1]?.normal === 'invitation' && tokens[at - 2]?.normal === "l'"
    if (!led || !/^(?:à|sur)$/.test(wordAt(tokens, at - 3))) return null
    const { firstToken, endToken } = sentences[tokens[first]!.sentence]!
    const codes = new Set(
      this.#points
        .filter(({ token }) => token >= firstToken && token < endToken && this.isLocative(token))
        .map(({ code }) => code),
    )
    return codes.size === 1 ? [...codes][0]! : null
  }

  /** "au Sri Lanka … Il ⟦y⟧ rencontrera le président": the place of the sentence before, or to which it tells to go. */
  visited(token: number): string | null {
    const { tokens, sentences } = this.#document
    const sentence = sentences[tokens[token]!.sentence]!
    let y = token - 1
    while (y >= sentence.firstToken && tokens[y]!.normal !== 'y') y--
    if (y < sentence.firstToken) return null
    const group = groupAt(this.#document, y)
    if (token - y > 8 && !MEETS.has(group?.lemma ?? '')) return null
    const before = sentences[sentence.index - 1]
    const near = before?.paragraph === sentence.paragraph
    const from = near || y - sentence.firstToken < 6 ? (before ?? sentence).firstToken : sentence.firstToken
    const place = this.#points.findLast(
      ({ token: p }) =>
        p >= from &&
        p < y &&
        (this.isDestination(p) ||
          ((near || p >= sentence.firstToken) && (this.isLocative(p) || this.isGoal(p)))),
    )
    return place?.code ?? null
  }

  /** "sera reçu ⟦à Pékin⟧ par le vice-président": who receives is at home. */
  hosting(token: number): string | null {
    const { tokens, sentences } = this.#document
    const sentence = sentences[tokens[token]!.sentence]!
    for (let i = token - 1; i >= sentence.firstToken && i > token - 14; i--) {
      if (/^(?:,|;|:)$/.test(tokens[i]!.text)) return null
      const group = groupAt(this.#document, i)
      if (!group) continue
      if (!HOSTING.has(group.lemma) || group.voice !== 'passive') return null
      const place = this.#points.findLast((p) => p.token > i && p.token < token && this.isLocative(p.token))
      return place?.code ?? null
    }
    return null
  }

  /**
   * "est arrivée à Cotonou. Elle a été ⟦accueillie par⟧ son homologue": who receives is at home, in the place that the
   * sentence before or the article's beginning tells to be visited.
   */
  receiving(token: number): string | null {
    const { tokens, sentences } = this.#document
    const sentence = sentences[tokens[token]!.sentence]!
    let at = token - 1
    while (at >= sentence.firstToken && at > token - 8 && tokens[at]!.normal !== 'par') at--
    const group = groupAt(this.#document, at - 1) ?? groupAt(this.#document, at - 2)
    if (tokens[at]?.normal !== 'par' || !group || !HOSTING.has(group.lemma) || group.voice !== 'passive')
      return null
    const before = sentences[sentence.index - 1]
    const near =
      before?.paragraph === sentence.paragraph ? this.#goals(before.firstToken, before.endToken) : []
    const codes = new Set(near.length > 0 ? near : this.#visits())
    return codes.size === 1 ? [...codes][0]! : null
  }

  /** Where the places between two tokens lie to which somebody goes. */
  #goals(from: number, to: number): string[] {
    return this.#points
      .filter(({ token }) => token >= from && token < to && (this.isLocative(token) || this.isGoal(token)))
      .map(({ code }) => code)
  }

  /** The places of the first sentences that tell of a visit or an arrival. */
  #visits(): string[] {
    const { tokens, sentences } = this.#document
    return sentences
      .slice(0, 4)
      .filter(({ firstToken, endToken }) =>
        tokens.slice(firstToken, endToken).some(({ normal }) => VISIT.test(normal)),
      )
      .flatMap(({ firstToken, endToken }) => this.#goals(firstToken, endToken))
  }

  /** "une délégation ⟦cubaine⟧, conduite par X, membre du …": who leads it is of the country that sends it. */
  leading(name: number): string | null {
    const { tokens, sentences } = this.#document
    const { firstToken } = sentences[tokens[name]!.sentence]!
    let led = name - 1
    while (led > firstToken && name - led < 8 && !LED_BY.test(tokens[led]!.normal)) led--
    if (led <= firstToken || !LED_BY.test(tokens[led]!.normal) || tokens[led + 1]?.normal !== 'par')
      return null
    let sent = led - 1
    while (sent > firstToken && led - sent < 14 && !DELEGATION.test(tokens[sent]!.normal)) sent--
    if (!DELEGATION.test(tokens[sent]!.normal)) return null
    const codes = new Set(
      this.#points.filter((p) => p.token > sent && p.token < led && !p.city).map(({ code }) => code),
    )
    return codes.size === 1 ? [...codes][0]! : null
  }

  /** "M. X effectuera un déplacement ⟦à Tbilissi⟧": where somebody goes by the words of his sentence. */
  goal(name: number): string | null {
    const { tokens, sentences } = this.#document
    const { firstToken, endToken } = sentences[tokens[name]!.sentence]!
    const place = this.#points.find((p) => {
      if (p.token <= name || p.token >= endToken || !this.isLocative(p.token)) return false
      for (let i = p.token - 2; i >= Math.max(firstToken, p.token - 5); i--) {
        if (JOURNEYS.test(tokens[i]!.normal)) return true
        const group = groupAt(this.#document, i)
        if (group) return TRAVELS.has(group.lemma)
      }
      // "Déplacement de M. X ⟦à Tbilissi⟧"
      return JOURNEYS.test(tokens[firstToken]!.normal) && p.token - name <= 4
    })
    return place?.code ?? null
  }

  /** "M. X, ministre …, ⟦a reçu⟧": the next verb makes him the one at home. */
  receives(name: number): boolean {
    const { tokens, sentences } = this.#document
    const { endToken } = sentences[tokens[name]!.sentence]!
    for (let i = name; i < endToken; i++) {
      const group = groupAt(this.#document, i)
      if (group && group.tense !== 'past-participle')
        return /^(?:recevoir|accueillir)$/.test(group.lemma) && group.voice === 'active'
    }
    return false
  }

  /** "Paris, le 12 avril 2016" on a line of its own: where a ministry issues its communiqué. */
  issued(): string | null {
    const { tokens, sentences } = this.#document
    for (const { firstToken, endToken } of sentences.slice(0, 4)) {
      const city = this.#points.find((p) => p.token === firstToken)
      if (!city || endToken - city.endToken > 6) continue
      const rest = tokens.slice(city.endToken, endToken)
      if (rest[0]?.text === ',' && rest.some((t) => t.kind === 'number')) return city.code
    }
    return null
  }

  /** "a visité ⟦Achgabat⟧" */
  private isGoal(token: number): boolean {
    const { tokens } = this.#document
    const article = /^(?:le|la|l'|les)$/.test(wordAt(tokens, token - 1))
    return GOES.has(groupAt(this.#document, token - (article ? 2 : 1))?.lemma ?? '')
  }

  /** "s'est envolé vendredi ⟦pour le sultanat d'Oman⟧" */
  private isDestination(token: number): boolean {
    const { tokens } = this.#document
    let at = token - 1
    while (
      at > token - 5 &&
      /^(?:le|la|l'|les|de|du|des|d'|sultanat|royaume|république|émirat)$/.test(wordAt(tokens, at))
    )
      at--
    if (wordAt(tokens, at) !== 'pour') return false
    for (let i = at - 1; i > at - 5; i--)
      if (TRAVELS.has(groupAt(this.#document, i)?.lemma ?? '')) return true
    return false
  }

  isLocative(token: number): boolean {
    const before = this.#document.tokens[token - 1]?.normal
    const article = before === 'la' || before === "l'" ? this.#document.tokens[token - 2]?.normal : before
    return /^(?:à|a|en|au|aux)$/.test(article ?? '')
  }

  /** "À Bamako, le Premier ministre …": the place that opens the sentence. */
  opening(token: number): string | null {
    const { tokens, sentences } = this.#document
    const first = sentences[tokens[token]!.sentence]!.firstToken
    if (!/^(?:à|a|en|au|aux)$/.test(tokens[first]!.normal)) return null
    const point = this.#points.find((p) => p.token > first && p.token <= first + 2)
    return point && point.endToken <= token ? point.code : null
  }

  /** "Corée du Sud. Le président …": the sentence before is a country's name. */
  label(token: number): string | null {
    const { tokens, sentences } = this.#document
    const sentence = sentences[tokens[token]!.sentence]!
    for (let back = 1; back <= 4; back++) {
      const before = sentences[sentence.index - back]
      if (!before) return null
      const point = this.#points.find((p) => p.token === before.firstToken && !p.city)
      if (point && before.endToken - point.endToken <= 1) return point.code
      if (before.paragraph !== sentence.paragraph) return null
    }
    return null
  }
}
