/** Words that a year follows as such: "en 2018", "l'an 2000", "depuis 2010". */
export const YEAR_PREPOSITIONS: ReadonlySet<string> = new Set(
  "en depuis dès avant après vers an année jusque jusqu'en courant".split(' '),
)

/** Nouns whose number is a name, not a year: "résolution 1996", "Horizon 2020", "vol 1978". */
export const NUMBERED_NOUNS: ReadonlySet<string> = new Set(
  'résolution résolutions article articles loi décret vol vols page pages numéro n° no nº boeing airbus vision horizon agenda plan objectif objectifs programme stratégie transition code route canal salle chambre ligne bus windows norme iso référence règlement directive arrêté chapitre verset décision dossier projet affaire émergent bleu astéroïde modèle peugeot renault concorde galaxie'.split(
    ' ',
  ),
)

/** Nouns of set events and terms that carry their year even when it is to come: "Jeux olympiques 2028", "budget 2030". */
export const YEARLY_NOUNS: ReadonlySet<string> = new Set(
  'jeux jo olympiques paralympiques coupe mondial euro can championnat championnats élection élections présidentielle présidentielles législatives municipales européennes sommet budget exposition expo édition éditions saison tour festival rallye circuit campagne rentrée exercice rapport accord prix concours tournoi millésime promotion horizon printemps été automne hiver'.split(
    ' ',
  ),
)

/** Words before a number that count or measure: no year follows them. */
export const COUNTING_WORDS: ReadonlySet<string> = new Set(
  "plus moins près environ quelque quelques au-delà sur par avec sans les des ses leurs ces nos vos mes tes deux trois quatre mille cent à aux dont contre soit totalisant comptant seulement presque jusqu' jusqu'à jusqu'au le la l' un une du au et ou que qui ne n' se s' y il elle on ils elles est sont était a ont avait".split(
    ' ',
  ),
)

/** Function words that may follow a year; another plain noun would be what the number counts. */
export const AFTER_YEAR: ReadonlySet<string> = new Set(
  "à au aux de du des d' en et ou par pour sur dans avec sans sous entre vers chez contre depuis dès avant après lors jusqu' jusqu'à jusqu'en que qu' qui quand lorsque lorsqu' où dont mais ni or car donc puis comme si le la les l' un une ce cet cette ces son sa ses leur leurs il elle on ils elles je nous vous s' se n' ne y a ont avait avaient est sont était étaient fut furent sera seront soit devrait doit selon grâce afin avant-hier alors ainsi aussi déjà encore".split(
    ' ',
  ),
)

/** What is named after a day: "place du 13-Mai", "Mouvement du 23 mars". */
export const NAMED_AFTER_DAYS: ReadonlySet<string> = new Set(
  'place rue avenue boulevard pont quai stade esplanade square parc université faculté hôpital aéroport station gare lycée complexe cité mouvement parti alliance coalition forces front brigade brigades groupe collectif autoroute'.split(
    ' ',
  ),
)
