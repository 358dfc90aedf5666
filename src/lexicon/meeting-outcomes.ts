const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What an encounter may end in: the texts that are agreed, and the acts by which they are. Compiled by hand from the usage of French-language agencies. */
export const RESULT_NOUNS = set(`
accord accords traité traités pacte convention conventions protocole protocoles mémorandum mémorandums mémorandas entente ententes
déclaration déclarations cessez-le-feu armistice trêve charte contrat contrats partenariat partenariats accord-cadre feuille
document documents communiqué communiqués résolution résolutions compromis consensus mémoire arrangement arrangements
adoption signature engagement engagements échec constat appel percée résultat résultats plan avancée avancées
`)
