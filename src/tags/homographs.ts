const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Forms of a verb that news prose uses as noun, adjective or particle: never a verb but after a clitic or pronoun. */
export const RARELY_VERBS = set(`
cadre type titre date place ligne zone poste test suite cause force forme charge base centre terme guerre mine pilote liste
membre capture presse face marche mesure règle vote contrôle échange état ferme manche page plage note offre partie
troupe crise lutte grève équipe île aide grâce peine série source somme sommes phase tête fête réforme chef siège
président résident excellent content précédent équivalent violent adhérent patient influent divergent convergent différent
affluent négligent urgent couvent conseil tu tue tus or entre vers pendant durant suivant concernant sur dans par contre
fort court large double simple juste libre calme propre vide mort morte morts neuf été car soit rien point pas
fier fière lit mai mars nuit est-ce trêve alliance franc voie toute tout parle-ment traite limite retraite rencontre
visite demande entame réserve révolte offense enquête menace attaque défense preuve parole arme adresse commerce dialogue
accord appel rebelle rebelles annonce conserve quitte prime but joint adjoint produit
`)

/** Present participles that are nouns when no object follows. */
export const NOUNS_IN_ANT = set(`
dirigeant représentant commandant étudiant habitant combattant participant manifestant enseignant important suivant montant
assaillant gouvernant passant assistant consultant fabricant migrant exploitant occupant opposant survivant militant partant
puissant brillant vivant garant intervenant correspondant remplaçant suppléant restant existant constant courant cinglant désolant
`)

/** Infinitives that are nouns after a determiner, or titles ("conseiller à la sécurité nationale"). */
export const NOUN_INFINITIVES = set(
  'pouvoir devoir dîner déjeuner souper savoir souvenir être rire sourire aller lever goûter conseiller',
)

/** Adjectives and numerals that stand between a determiner and its noun. */
export const PRENOMINAL = set(`
premier première premiers premières second seconde deuxième troisième quatrième cinquième sixième dernier dernière derniers
dernières nouveau nouvel nouvelle nouveaux nouvelles prochain prochaine prochains prochaines récent récente récents récentes
grand grande grands grandes petit petite petits petites bon bonne bons bonnes futur future futurs futures ancien ancienne
anciens anciennes propre propres seul seule seuls autre autres même mêmes double triple brève bref long longue longs
longues vaste haute haut importante éventuelle éventuel possible simple véritable vraie vrai nombreux nombreuses multiples
multiple différents différentes principale principal principales principaux deux trois quatre cinq six sept huit neuf dix
ultime énième actuel actuelle mauvaise mauvais belle beau jeune vieux vieille très plus moins meilleur meilleure unique
tout toute
`)

/** Words that may stand between an auxiliary and its participle though they are no adverbs. */
export const INNER_WORDS = set(`
lundi mardi mercredi jeudi vendredi samedi dimanche matin soir midi hier aujourd'hui ce cette semaine après-midi
tous toutes tout toute deux eux-mêmes lui-même elle-même elles-mêmes lui elle eux en partie à nouveau de effet outre par
ailleurs fois plusieurs revanche d' chacun chacune d'abord peine d'ores et déjà maintes reprises
abord exemple suite la dernière veille pour sa part son côté tour quant entre autres même titre moins moment
`)
