import type { Token } from '../../text/document.ts'

/** Words before a title that say that it is held no more. */
export const FORMER = new Set([
  'ancien',
  'ancienne',
  'anciens',
  'anciennes',
  'ex',
  'feu',
  'feue',
  'défunt',
  'défunte',
])
/** Words before a title that say that it is not held yet. */
export const COMING = new Set(['futur', 'future', 'futurs', 'futures', 'prochain', 'prochaine'])
/** Adjectives before a title that are no part of it. */
export const NEWNESS = new Set([
  'nouveau',
  'nouvelle',
  'nouvel',
  'nouveaux',
  'nouvelles',
  'actuel',
  'actuelle',
  'jeune',
  'célèbre',
  'très',
  'redoutable',
  'propre',
  'puissant',
  'puissante',
  'simple',
  'vieux',
  'grand',
  'petit',
  'petite',
  'grande',
  'éphémère',
])

const DETERMINERS = new Set(
  "le la l' les un une des du au aux ce cet cette ces son sa ses leur leurs notre nos mon ma mes deux trois quatre".split(
    ' ',
  ),
)

export function isDeterminer(token: Token | undefined): boolean {
  return token !== undefined && DETERMINERS.has(token.normal)
}
