import type { EventType } from './event-types.ts'

/**
 * Nouns that tell an event of the PLOVER ontology where both sides are tied to them: "les frappes israéliennes sur
 * Gaza", "l'aide du Japon au Laos", "les sanctions imposées par Washington à Cuba".
 *
 * type | mode | CAMEO root if not that of the type | links of the target (see event-verbs.ts): nouns
 *
 * The first line that has a noun holds. Compiled by hand from the definitions of the PLOVER manual and the usage of
 * French-language agencies.
 */
const TABLE = `
ASSAULT|heavy-weapons|19| contre,sur,visant,en,à,dans,de : frappe frappes raid raids bombardement bombardements pilonnage pilonnages
ASSAULT||19| contre,sur,visant,en,dans,de : attaque attaques offensive offensives incursion incursions invasion agression agressions
SANCTION||| contre,visant,envers,à,sur : sanction sanctions embargo blocus
AID||| à,pour,en : aide aides assistance don dons
SUPPORT||| à,pour,envers : soutien appui
ACCUSE||| contre,envers : accusation accusations critique critiques
THREATEN||| contre,envers : menace menaces
`

/** Adjectives beside a noun of help that tell its mode. */
export const AID_MODES: Readonly<Record<string, string>> = {
  militaire: 'military',
  militaires: 'military',
  humanitaire: 'humanitarian',
  humanitaires: 'humanitarian',
  alimentaire: 'humanitarian',
  alimentaires: 'humanitarian',
  médicale: 'humanitarian',
  économique: 'economic',
  économiques: 'economic',
  financière: 'economic',
  financières: 'economic',
  budgétaire: 'economic',
}

/** Adjectives by which a noun is not told as done: "une éventuelle frappe". */
export const UNDONE: ReadonlySet<string> = new Set(
  (
    'éventuel éventuelle éventuels éventuelles possible possibles potentiel potentielle potentielles hypothétique ' +
    'hypothétiques imminente imminentes imminent prétendue prétendues présumée présumées future futures futur ' +
    'prochaine prochaines'
  ).split(' '),
)

/** Words before a noun by which it is not told as done: "en cas d'attaque", "contre toute offensive". */
export const UNDOING: ReadonlySet<string> = new Set(
  (
    'menace menaces menacer menacé menaçant risque risques risquer projet projets plan plans cas toute tout aucune ' +
    'aucun pas sans ni si contre crainte craintes craindre redouter prévenir empêcher éviter interdire préparer'
  ).split(' '),
)

export interface EventNoun {
  readonly type: EventType
  readonly mode: string | null
  readonly cameo: string | null
  readonly links: readonly string[]
}

let byNoun: Map<string, EventNoun> | undefined

/** What a noun tells, or undefined. */
export function eventNoun(noun: string): EventNoun | undefined {
  byNoun ??= new Map(TABLE.trim().split('\n').flatMap(readLine))
  return byNoun.get(noun)
}

function readLine(line: string): [string, EventNoun][] {
  const [head = '', nouns = ''] = line.split(' : ')
  const [type, mode, cameo, links = ''] = head.split('|').map((cell) => cell.trim())
  const row = { type: type as EventType, mode: mode || null, cameo: cameo || null, links: links.split(',') }
  return nouns.split(' ').map((noun) => [noun, row])
}
