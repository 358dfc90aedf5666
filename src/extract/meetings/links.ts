import type { Scene } from './scene.ts'

const CONTRACTED: Readonly<Record<string, string>> = {
  du: 'de',
  des: 'de',
  "d'": 'de',
  au: 'à',
  aux: 'à',
  auxquels: 'à',
}
const PREPOSITIONS = new Set([
  'à',
  'de',
  'avec',
  'par',
  'entre',
  'chez',
  'en',
  'dans',
  'pour',
  'vers',
  'sur',
  'sans',
  'contre',
  'depuis',
  'jusque',
  "jusqu'",
  'selon',
  'envers',
  'devant',
  'sous',
  'malgré',
  'outre',
  'dont',
  'via',
  'après',
  'avant',
  'pendant',
  'dès',
  'hors',
  'parmi',
  'voici',
])
/** "en présence ⟦de⟧", "auprès ⟦de⟧": what the word before "de" makes of it. */
const BEFORE_DE: Readonly<Record<string, string>> = {
  présence: 'présence',
  auprès: 'à',
  près: 'près',
  côtés: 'présence',
  compagnie: 'présence',
  égide: 'égide',
  médiation: 'égide',
  houlette: 'égide',
  auspices: 'égide',
  coprésidence: 'avec',
  invitation: 'invitation',
  demande: 'demande',
  part: 'par',
  destination: 'à',
  adresse: 'à',
  nom: 'nom',
  faveur: 'autre',
  sujet: 'autre',
  autour: 'autre',
  lors: 'autre',
  cause: 'autre',
  lieu: 'autre',
  direction: 'vers',
  provenance: 'autre',
  dehors: 'autre',
  cours: 'autre',
  accompagné: 'présence',
  accompagnée: 'présence',
  accompagnés: 'présence',
  flanqué: 'présence',
  suivi: 'présence',
}
const BEFORE_A: Readonly<Record<string, string>> = {
  face: 'avec',
  grâce: 'autre',
  suite: 'autre',
  rapport: 'autre',
}

/** Determiners and adjectives that stand between a preposition and a title or name. */
export const LEADING = new Set(
  `le la l' les un une son sa ses leur leurs ce cet cette ces notre nos votre deux trois quatre cinq six nouveau nouvel nouvelle nouveaux nouvelles
ancien ancienne anciens anciennes futur future ex ex-ministre premier première vice haut haute grand grande principal principaux principale actuel actuelle
plusieurs certains divers quelques tous toutes dernier même jeune vieux feu numéro propre simple autres autre m. mm. mme mmes mlle dr monsieur madame mgr sieur
très second seconde troisième plus respectifs respectives`.split(/\s+/),
)

/** The preposition that ties a phrase starting at `first` to what stands before it. */
export function linkBefore(scene: Scene, first: number, sentenceStart: number): string {
  const before = first - 1
  if (before < sentenceStart) return ''
  const word = scene.word(before)
  const link = CONTRACTED[word] ?? word
  if (!PREPOSITIONS.has(link)) return ''
  const two = before > sentenceStart ? scene.word(before - 1) : ''
  if (link === 'de') return BEFORE_DE[two] ?? 'de'
  if (link === 'à') return BEFORE_A[two] ?? 'à'
  return link
}

/** Whether the token is a preposition, contracted or not. */
export function isPreposition(normal: string): boolean {
  return PREPOSITIONS.has(CONTRACTED[normal] ?? normal)
}
