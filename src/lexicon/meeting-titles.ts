const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What may stand before the office, joined by a hyphen or not: "vice-première ministre", "sous-secrétaire", "coprésidents". */
const PREFIXES = ['vice-', 'sous-', 'ex-', 'co-', 'vice', 'co']

/** Offices that take such a prefix. */
const PREFIXED = `
président présidente présidents présidentes premier première ministre ministres secrétaire secrétaires gouverneur gouverneure
directeur directrice chancelier chancelière chef cheffe consul consule amiral maréchal
`

const prefixed = () => [...set(PREFIXED)].flatMap((office) => PREFIXES.map((prefix) => prefix + office))

/** Heads of titles of those who stand for a state, an organisation or a movement. */
export const TITLES: ReadonlySet<string> = new Set([
  ...prefixed(),
  ...set(`
président présidente présidents présidentes ministre ministres premier-ministre chancelier chancelière roi reine rois émir émirs sultan
prince princesse souverain souveraine monarque empereur tsar chah pape pontife cardinal nonce ambassadeur ambassadrice
ambassadeurs ambassadrices secrétaire secrétaires chef cheffe chefs cheffes dirigeant dirigeante dirigeants
dirigeantes leader leaders numéro responsable responsables sénateur sénatrice sénateurs député députée députés eurodéputé
représentant représentante représentants représentantes directeur délégué déléguée délégués envoyé envoyée envoyés émissaire
émissaires conseiller conseillère conseillers commissaire commissaires haut-commissaire haut-représentant haute-représentante
négociateur négociatrice négociateurs médiateur médiatrice médiateurs facilitateur facilitatrice coordinateur coordinatrice
coordonnateur coordonnatrice porte-parole homologue homologues général amiral maréchal colonel gouverneur gouverneure
diplomate diplomates consul consule chargé chargée chargés plénipotentiaire directeur directrice directeurs speaker
lieutenant-gouverneur observateur observatrice observateurs maire mairesse bourgmestre préfet préfète wali collègue collègues pair pairs interlocuteur interlocuteurs
interlocutrice législateur législatrice législateurs guide ayatollah doyen généralissime attaché attachée attachés commandant commandante hôte hôtes invité visiteur
visiteuse visiteurs
`),
])

/** Heads of groups that stand for a country or organisation which an adjective or "de" names. */
export const BODIES = set(`
délégation délégations gouvernement gouvernements autorités autorité partie parties camp diplomatie présidence armée
parlement côté pouvoir régime exécutif junte royaume république état états pays capitale capitales négociateurs
représentants représentant responsables hauts experts dirigeants officiels émissaires ministère chancellerie ambassade
opposition rebelles rébellion guérilla séparatistes factions groupe groupes mouvement mouvements front coalition parlementaires hommes diplomates militaires milice milices insurgés
douanes douaniers polices états-majors techniciens services sénateurs élus entrepreneurs médiateurs conseillers troupes forces membres
`)

/** Not parties of an encounter though they have a title. */
export const TELLERS = set('porte-parole')

/** "les deux hommes", "les trois ministres": nouns that take up the sides last told. */
export const GROUP_NOUNS = set(`
hommes femmes parties dirigeants présidents ministres chefs pays responsables diplomates leaders capitales gouvernements
délégations interlocuteurs voisins camps émissaires négociateurs homologues hommes d'état puissances états alliés rivaux
signataires garants membres négociatrices souverains présidentes chancelières premiers responsables côtés
`)

const HEADS = new Set([...TITLES, ...BODIES, ...GROUP_NOUNS, 'organisation', 'bloc'])

/** Whether a word may head a phrase of actors at all. */
export const isHead = (normal: string): boolean => HEADS.has(normal)

export const NUMBERS: Readonly<Record<string, number>> = {
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
}
