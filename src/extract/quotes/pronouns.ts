import type { Gender } from './discourse.ts'

const SINGULAR = new Set(['il', 'elle', 'celui-ci', 'celle-ci', 'lui', 'celui', 'celle'])
const FEMININE = new Set(['elle', 'elles', 'celle-ci', 'celles-ci', 'celle', 'cette', 'la', 'une'])
const MASCULINE = new Set(['il', 'lui', 'celui-ci', 'celui', 'ce', 'cet', 'le', 'un'])
export const MANY = new Set(['ils', 'elles', 'eux', 'ceux-ci', 'celles-ci'])
export const PRONOUNS = new Set([...SINGULAR, ...MANY])

/** What a pronoun or a determiner tells. */
export function genderOf(normal: string): Gender {
  if (FEMININE.has(normal)) return 'f'
  return MASCULINE.has(normal) ? 'm' : null
}
