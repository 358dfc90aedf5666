import { BODY_NOUNS, OFFICE_HOLDERS } from '../../lexicon/speech-nouns.ts'
import type { Person, Reference } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Range } from './draft.ts'
import { referTo } from './reference.ts'
import { isComma, isOf } from './words.ts'

/** "Son organisation", "sa fédération": a body told only by whose it is. */
export function isOwnBody({ document: { tokens } }: Context, { first, end }: Range): boolean {
  return end - first === 2 && /^(?:son|sa)$/.test(tokens[first]!.normal) && OWN.has(tokens[first + 1]!.normal)
}

const OWN: ReadonlySet<string> = new Set([...BODY_NOUNS, 'formation', 'institution', 'agence'])

/** The body that the person's titles name, or the title before the name; null if none does. */
export function bodyOf(context: Context, person: Person, before: number): Reference | null {
  const { organizations } = context.entities
  for (const { organization } of person.roles) {
    if (organization === null) continue
    const body = organizations.find(({ name, acronym }) => name === organization || acronym === organization)
    return body ? referTo(body) : { ref: null, name: organization }
  }
  return headed(context, person, before)
}

/** "le président ⟦du Syndicat des pêcheurs⟧, X": what the title before the name is of, with a capital. */
function headed({ document, entities }: Context, { mentions }: Person, before: number): Reference | null {
  const { tokens, sentences, source } = document
  for (const { firstToken, kind } of mentions) {
    if (firstToken >= before) break
    if (kind !== 'name' || !isComma(tokens[firstToken - 1])) continue
    const { firstToken: first } = sentences[tokens[firstToken]!.sentence]!
    for (let k = firstToken - 2; k > Math.max(first, firstToken - LONGEST_BODY); k--) {
      if (!isOf(tokens[k]!) || !isHeld(tokens, k - 1)) continue
      const at = /^(?:la|l'|les)$/.test(tokens[k + 1]!.normal) ? k + 2 : k + 1
      if (tokens[at]!.shape !== 'Title' && tokens[at]!.shape !== 'UPPER') continue
      const found = entities.at(at)?.entity
      const ref = found?.type === 'organization' ? found.id : null
      return { ref, name: source.slice(tokens[at]!.start, tokens[firstToken - 2]!.end) }
    }
  }
  return null
}

const LONGEST_BODY = 16

/** "président", "secrétaire général". */
const isHeld = (tokens: Context['document']['tokens'], k: number) =>
  OFFICE_HOLDERS.has(tokens[k]!.normal) || (k > 0 && OFFICE_HOLDERS.has(tokens[k - 1]!.normal))
