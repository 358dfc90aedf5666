const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/**
 * Words of sports pages, where countries meet, receive and visit each other without diplomacy. By normal form; words
 * that politics uses too ("victoire", "match" apart) are left out.
 */
export const SPORT_WORDS = set(`
match matchs matches football foot footballeur footballeurs rugby tennis basket handball volley cyclisme cycliste cyclistes
triathlon biathlon marathon athlétisme natation ski slalom championnat championnats tournoi tournois stade arbitre arbitres
mi-temps sélectionneur entraîneur joueur joueurs joueuse joueuses attaquant gardien penalty penaltys éliminatoires médaille
médailles demi-finale demi-finales quart-de-finale finaliste podium peloton maillot buteur but-à-but score scores pronostic
athlète athlètes coureur coureurs coureuse sprint set sets tie-break qualifications supporters supporter amical amicale amicaux
`)

/** Words that make an "audience" one of a court. */
export const COURT_WORDS = set(`
tribunal tribunaux juge juges juré jurés procès prévenu prévenus avocat avocats avocate magistrat magistrats procureur parquet
plaidoirie plaidoiries plainte accusé accusés assises cassation correctionnel correctionnelle appelant verdict
`)

/** First words of names of bodies that are no party of an encounter, though they meet people. */
export const NOT_PARTY_HEADS = set(`
université universités institut école lycée collège hôpital église cathédrale fondation festival club musée tribunal cour parquet
syndicat confédération fédération chambre orchestre théâtre bibliothèque centre laboratoire académie grande commission comité
`)

/** First words of names of political and armed movements that the tables do not know. */
export const MOVEMENT_HEADS = set(`
front mouvement coordination coalition alliance conseil union armée rassemblement forum organisation ligue initiative groupe
communauté plateforme plate-forme parti autorité opposition brigade brigades forces résistance force pacte congrès
`)
