/**
 * Small words inside names, and what goes before a name that is no person's.
 *
 * Particles: the usage of the languages named; hosts: nouns of places, prizes, works and bodies that bear a person's
 * name ("prix Sakharov", "rue Jean-Jaurès"). Compiled by hand.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** French, Dutch, German, Iberian, Italian, Arabic, Tuareg, Irish … particles, written small inside a name. */
export const PARTICLES = words(`
de du d' des la le van von der den ter ten te und zu zum zur vom 't op di da do dos das del della dello dei degli delle y e i
al el ul ud ed ad bin ben bint bent ibn ould oulad mint ag ait aït abu abou abd bou umm bar av af til mac mc ap san santa ny
`)

/** Particles that speak for a person wherever they stand between two capitals. */
export const PERSONAL_PARTICLES = words(`
van von der ter ten zu vom bin ben bint ibn ould mint ag ait aït abu abou bou al el av af
`)

/** Arabic article or particle joined to its name by a hyphen: "al-Zoubi", "el-Mahdi", "ash-Shabab". */
export const JOINED_ARTICLE =
  /^(?:al|el|ul|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez|ach|ech|oul|ould|bin|ben|ibn|abou|abu|bou|ou|u)-[A-ZÀ-ÖØ-Þ\u0100-\u024f]/

/** After these nouns a name is that of a place, prize, ship, work, law, body. */
export const HOSTS = words(`
rue avenue boulevard place quai pont square impasse allée chemin route esplanade cours villa rond-point porte gare station
aéroport aérodrome port lac île îles mont montagne pic col vallée parc jardin jardins bois forêt barrage canal
stade arène gymnase piscine vélodrome hippodrome palais château hôtel tour immeuble maison manoir résidence caserne
lycée collège école université faculté institut campus académie chaire laboratoire centre hôpital clinique musée théâtre
cinéma opéra bibliothèque médiathèque salle galerie amphithéâtre auditorium cathédrale église basilique abbaye chapelle
mosquée monastère cimetière mausolée mémorial monument statue
prix trophée coupe médaille ordre bourse challenge mémorial tournoi oscar césar
fondation association cercle club comité amis ligue cabinet agence groupe maison société entreprise banque laboratoires éditions
journal magazine revue radio chaîne quotidien hebdomadaire mensuel site
loi amendement plan doctrine décret traité accord protocole rapport projet circulaire jurisprudence arrêt
navire frégate porte-avions sous-marin paquebot ferry cargo yacht voilier destroyer croiseur pétrolier chalutier satellite sonde
fusée mission télescope robot opération ouragan cyclone tempête typhon comète astéroïde
film roman livre pièce album chanson série opéra comédie bande feuilleton jeu émission
maladie syndrome théorème loi effet constante échelle
mouvance format pays collectif compagnie planète projet programme filiale marque firme fabricant constructeur opérateur éditeur
famille clan dynastie frères sœurs époux couple
village ville quartier commune banlieue province district région département camp vicomté comté
`)

/** Figures whose name is no person's: "le Père Noël". */
export const FIGURES = new Set(['père noël', 'père noel', 'mère noël', 'père fouettard', 'oncle sam'])

/** A capitalised word of these in a run shows a body, a place or an event. */
export const NOT_PERSON_WORDS = words(`
agence airlines airways alliance armée assemblée association athletic avenue banque bank banco bay beach big bourse bridge broadcasting
brigade brigades cathédrale center central centre chambre champions championnat championship channel church city club coalition college collège comité
commission committee communauté company compagnie confédération conférence congress congrès conseil convention convoi coordination corp corporation
council country coupe cour court croix-rouge croissant cup daily days direction district division east electric energy entertainment équipe
europe eurovision express fc fédération federation festival film films financial first fondation football force forces forum foundation
front gazette géant general gouvernement grand green group groupe guard haute haut hall herald high hill hills home hôpital hospital hotel house
inc industries infantry institut institute international island islands isle journal jr kingdom lake league library ligue ltd magazine mail
majesté march markets media medical memorial métro ministère mission monde motors mount mountain mouvement movement mouvements museum music
national nations navy network news nord north nouveau nouvelle observatory ocean office olympique open opera orchestra organisation organization
paix pays park parlement parti party pass people pictures place plan plateau police port post post-gazette power premier press presse prix productions programme
project province québec quotidien race radio rally rangers records red region région république republic research review river road rock royal
saint saints sainte school science sciences sea secretary sénat service services social société society solutions south square st stade stadium star
state states station stock store street studio studios summit sun super syndicat systems team tech technologies technology telecom télé télévision
theatre times today tour tournoi tower town track trade trail train trans transport treaty trial tribunal tribune trophée tv union united
universal université university valley village voice war watch water week west wide wild windows wings women world yacht young zone
the of and in for to at awards award hebdo match labs lab race cup prize sir open-source cyclisme natation athlétisme ouest est sud terre grande petit petite mont lac rue boulevard loi code traité rapport opération
`)
