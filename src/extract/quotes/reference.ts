import { capitalOf, countryName } from '../../lexicon/countries.ts'
import { demonym } from '../../lexicon/demonyms.ts'
import { STATE_BODIES } from '../../lexicon/speech-nouns.ts'
import type { Entity, Mention, Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'

/** An entity by its name; a body that the article only writes in short, as it is written. */
export function referTo(entity: Entity, mention?: Mention): Reference {
  if (entity.type !== 'organization' || !entity.acronym) return { ref: entity.id, name: entity.name }
  const { acronym } = entity
  const written = entity.mentions.some(({ text }) => text !== acronym && !text.startsWith(`${acronym} `))
  const name = written ? entity.name : (mention?.text ?? acronym)
  return { ref: entity.id, name }
}

/** A city that is a capital speaks for its state; other places and bodies for themselves. */
export function stateOf(context: Context, entity: Entity): Reference {
  const country = entity.type === 'place' && entity.kind === 'city' ? capitalOf(entity.name) : undefined
  return country ? countryReference(context, country.name) : referTo(entity)
}

export function countryReference({ entities }: Context, name: string): Reference {
  const state = entities.places.find((place) => place.name === name)
  return { ref: state?.id ?? null, name }
}

/**
 * "le gouvernement burundais", "le gouvernement de X", "À X, le gouvernement": the state whose body speaks. Null for
 * another noun, or where no state is named.
 */
export function stateOfBody(context: Context, { first, end }: Range): Reference | null {
  const { entities, document } = context
  const { tokens } = document
  const head = tokens[first]!.tags.has('Determiner') && first + 1 < end ? first + 1 : first
  if (!STATE_BODIES.has(tokens[head]!.normal)) return null
  for (let k = head + 1; k < end; k++) {
    const found = entities.at(k)
    if (found?.mention.kind === 'demonym' && found.entity.type === 'place' && found.entity.country)
      return referTo(found.entity)
    const codes = found && found.mention.kind !== 'demonym' ? [] : demonym(tokens[k]!.normal)
    // "congolais": of two states the one that the article names
    const code =
      codes.find((c) => entities.places.some((p) => p.kind === 'country' && p.country === c)) ?? codes[0]
    if (code) return countryReference(context, countryName(code))
    if (found?.entity.type === 'person' && found.entity.country)
      return countryReference(context, countryName(found.entity.country))
    if (found?.entity.type === 'place') return stateOf(context, found.entity)
  }
  return end - head === 1 ? (stateOfSetting(context, first) ?? stateToldBefore(context, head)) : null
}

/** "le gouvernement du Burundi … ⟦le gouvernement⟧": whose the same noun was a few lines before. */
function stateToldBefore(context: Context, head: number): Reference | null {
  const { tokens } = context.document
  for (let k = head - 2; k >= Math.max(0, head - FARTHEST_STATE); k--) {
    if (tokens[k]!.normal !== tokens[head]!.normal || tokens[k]!.quotation >= 0) continue
    const of = /^(?:de|d'|du|des)$/.test(tokens[k + 1]!.normal) ? k + 2 : k + 1
    const at = context.entities.at(tokens[of]?.normal === 'la' || tokens[of]?.normal === "l'" ? of + 1 : of)
    if (at?.entity.type === 'place' && at.entity.country && at.mention.kind !== 'role')
      return stateOf(context, at.entity)
  }
  return null
}

const FARTHEST_STATE = 120

/** "À Katmandou, le gouvernement …": the capital or country that opens the sentence. */
function stateOfSetting(context: Context, before: number): Reference | null {
  const { tokens, sentences } = context.document
  const { firstToken } = sentences[tokens[before]!.sentence]!
  if (!/^(?:à|a|en|au|aux)$/.test(tokens[firstToken]!.normal)) return null
  const found = context.entities.at(firstToken + 1)
  return found?.entity.type === 'place' && found.mention.endToken < before
    ? stateOf(context, found.entity)
    : null
}
