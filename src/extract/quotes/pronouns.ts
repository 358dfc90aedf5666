import type { Person } from '../mentions.ts'
import type { Context } from './context.ts'

export type Gender = 'm' | 'f' | null

export const SINGULAR = new Set(['il', 'elle', 'celui-ci', 'celle-ci', 'lui', 'celui', 'celle'])
const FEMININE = new Set(['elle', 'elles', 'celle-ci', 'celles-ci', 'celle', 'cette', 'la', 'une'])
const MASCULINE = new Set(['il', 'lui', 'celui-ci', 'celui', 'ce', 'cet', 'le', 'un'])
export const MANY = new Set(['ils', 'elles', 'eux', 'ceux-ci', 'celles-ci'])
export const PRONOUNS = new Set([...SINGULAR, ...MANY])

/** What a pronoun or a determiner tells. */
export function genderOf(normal: string): Gender {
  if (FEMININE.has(normal)) return 'f'
  return MASCULINE.has(normal) ? 'm' : null
}

/** "le ministre" is no woman, "la ministre" no man. */
export function agrees(context: Context, determiner: string, person: Person): boolean {
  const gender = genderOfPerson(context, person)
  if (determiner === 'la' || determiner === 'cette') return gender !== 'm'
  return (determiner !== 'le' && determiner !== 'ce') || gender !== 'f'
}

/** A person's gender, of itself or as the pronouns told that took the person up. */
export const genderOfPerson = ({ genders }: Context, { id, gender }: Person): Gender =>
  gender ?? genders.get(id) ?? null
