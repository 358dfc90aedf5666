import type { OrganizationType } from '../mentions.ts'

/**
 * Common nouns before an organisation's own name: "le quotidien ⟦Kommersant⟧", "la compagnie ⟦Flydubai⟧".
 * The noun itself is no part of the name.
 */
const GENERIC = `
media: journal quotidien hebdomadaire magazine mensuel chaîne radio agence site tabloïd revue portail
company: société compagnie groupe entreprise constructeur start-up startup filiale éditeur opérateur transporteur avionneur équipementier fabricant banque plateforme firme holding géant laboratoire conglomérat consortium distributeur assureur cabinet maison
party: parti formation
other: syndicat ong association fondation collectif club think-tank institut réseau centrale confrérie
armed-group: organisation mouvement milice groupuscule faction guérilla
`

let kinds: Map<string, OrganizationType> | null = null

/** The kind of organisation a common noun announces; undefined if it announces none. */
export function generic(normal: string): OrganizationType | undefined {
  if (!kinds) {
    kinds = new Map()
    for (const line of GENERIC.trim().split('\n')) {
      const [kind, words] = line.split(': ')
      for (const word of words!.split(' ')) kinds.set(word, kind as OrganizationType)
    }
  }
  return kinds.get(normal)
}
