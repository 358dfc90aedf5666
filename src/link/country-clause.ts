import type { RolePhrase } from '../extract/people/roles.ts'
import { capitalOf } from '../lexicon/countries.ts'
import { speechOf } from '../lexicon/user/words.ts'
import type { VerbGroup } from '../tags/verb.ts'
import { groupAt, wordAt } from '../text/at.ts'
import type { TextDocument } from '../text/document.ts'
import type { CountryPoint } from './country-points.ts'

/** Verbs that only tell who is there. */
const PRESENT = /^(?:être|assister|participer|prendre|figurer|compter|noter|comprendre|signer|représenter)$/
const ARTICLE = /^(?:le|la|l'|les)$/
/** Who is sent abroad is never of the state where he serves. */
const POSTED =
  /^(?:ambassad|consul|vice-consul|chargé d'affaires|haut-commissaire|haut commissaire|nonce|attaché)/
/** Capitals where half the world's ministers speak. */
const SEATS = new Set(['BE', 'ET', 'AT', 'CH', 'US'])
/** What opens a sentence about a country: its last word before the name and its article. */
const TOPIC =
  /^(?:concernant|(?:s' )?agissant (?:de|du|des|d')|quant (?:à|au|aux)|(?:à|a) propos (?:de|du|des|d')|au sujet (?:de|du|des|d')|(?:en|pour) ce qui concerne|pour ce qui est (?:de|du|des|d')|sur)$/

/** Whose an office is that names no state, by what its own clause tells: a side, a topic, the capital where its holder speaks. */
export class CountryClause {
  readonly #document: TextDocument
  readonly #points: readonly CountryPoint[]

  constructor(document: TextDocument, points: readonly CountryPoint[]) {
    this.#document = document
    this.#points = points
  }

  /** "⟦du côté namibien⟧, l'ambassadeur X", "⟦pour la partie togolaise⟧, le ministre X", "signé ⟦pour le Togo⟧ par le ministre X". */
  side({ first, opening, determiner }: RolePhrase): string | null {
    const { tokens, sentences } = this.#document
    const start = determiner >= 0 ? determiner : opening
    const { firstToken } = sentences[tokens[first]!.sentence]!
    for (let i = start - 1; i >= firstToken && start - i < 40; i--) {
      const group = groupAt(this.#document, i)
      if (group?.person != null && !PRESENT.test(group.lemma)) return null
      if (tokens[i]!.text === ';') return null
      const { normal } = tokens[i]!
      if (normal === 'côté' || (normal === 'partie' && wordAt(tokens, i - 1) === 'la')) {
        const code = this.#named(i + 1)?.code
        if (code) return code
      }
      const state = normal === 'pour' ? this.#named(i + 1) : undefined
      if (state && /^(?:par)?$/.test(wordAt(tokens, state.endToken)) && start - state.endToken < 2)
        return state.code
    }
    return null
  }

  /** "⟦Concernant Fidji⟧, il a dit, après ses entretiens avec le Premier ministre X": who is no subject of the sentence. */
  topic({ first, determiner }: RolePhrase): string | null {
    const { tokens, sentences } = this.#document
    const { firstToken } = sentences[tokens[first]!.sentence]!
    const state = this.#points.find(({ token }) => token > firstToken)
    if (
      !state ||
      state.city ||
      state.token - firstToken > 6 ||
      tokens[state.token]!.sentence !== tokens[first]!.sentence
    )
      return null
    const article = ARTICLE.test(wordAt(tokens, state.token - 1)) ? 1 : 0
    const lead = tokens.slice(firstToken, state.token - article).map(({ normal }) => normal)
    if (!TOPIC.test(lead.join(' '))) return null
    // "avec ⟦le contre-amiral⟧ Premier ministre X"
    const from = determiner >= 0 ? determiner : first - 3
    if (!tokens.slice(from - 1, first).some(({ normal }) => /^(?:avec|de|du|à|au|contre)$/.test(normal)))
      return null
    for (let i = state.endToken; i < from; i++)
      if (groupAt(this.#document, i)?.person != null) return state.code
    return null
  }

  /** "à Wellington, ⟦où⟧ X, ministre des Affaires étrangères, a jugé": in whose capital he speaks. */
  speaking(
    { first, end, opening }: RolePhrase,
    name: { firstToken: number; endToken: number },
  ): string | null {
    const { tokens, sentences } = this.#document
    const { firstToken, endToken } = sentences[tokens[first]!.sentence]!
    let where = Math.min(opening, name.firstToken) - 1
    while (where > firstToken && tokens[where]!.normal !== 'où') {
      if (groupAt(this.#document, where)?.person != null) return null
      where--
    }
    if (where <= firstToken) return null
    const city = this.#points.find(
      (p) =>
        p.city && (p.endToken === where || (p.endToken === where - 1 && tokens[where - 1]!.text === ',')),
    )
    if (!city || SEATS.has(city.code) || !/^(?:à|au)$/.test(wordAt(tokens, city.token - 1))) return null
    if (!capitalOf(this.#document.source.slice(tokens[city.token]!.start, tokens[city.endToken - 1]!.end)))
      return null
    const verb = this.#verbAfter(Math.max(end, name.endToken), endToken)
    return verb && speechOf(this.#document, verb) ? city.code : null
  }

  /** "ambassadeur ⟦à La Havane⟧": the state where somebody serves, who is not of it; null if the title tells none. */
  posted({ office, headEnd, end }: RolePhrase): string | null {
    if (!POSTED.test(office.lemma)) return null
    const { tokens } = this.#document
    const host = this.#points.find(({ token }) => {
      if (token < headEnd || token >= end) return false
      let at = token - 1
      while (
        at > headEnd &&
        /^(?:le|la|l'|de|du|des|d'|république|royaume|fédération)$/.test(tokens[at]!.normal)
      )
        at--
      return /^(?:à|en|au|aux|auprès|près)$/.test(tokens[at]!.normal)
    })
    return host?.code ?? null
  }

  /** The state named at a token, or behind an article or "de" there. */
  #named(token: number): CountryPoint | undefined {
    let at = token
    while (at < token + 3 && /^(?:le|la|l'|les|de|du|des|d')$/.test(wordAt(this.#document.tokens, at))) at++
    return this.#points.find((p) => p.token === at && !p.city)
  }

  #verbAfter(from: number, to: number): VerbGroup | undefined {
    for (let i = from; i < to; i++) {
      const group = groupAt(this.#document, i)
      if (group && group.person !== null) return group
    }
    return undefined
  }
}
