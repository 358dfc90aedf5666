import { remembered } from '../text/remembered.ts'
import { PhraseTable } from './lookup.ts'

/**
 * Offices, titles and professions that the press gives people.
 *
 * kind: masculine/feminine, … ("~" stands for the masculine form). Plurals are generated: the first noun and the
 * adjectives next to it take their mark ("chefs d'État", "secrétaires généraux"); "porte-parole" has none.
 *
 * kinds: `state` speaks for a state; `envoy` speaks for the one who sends him; `body` leads or serves a body named
 * beside it; `person` says what somebody is or does, not whom he speaks for.
 *
 * After the feminine forms of the French guide "Femme, j'écris ton nom…" (1999) and press usage; compiled by hand.
 */
const TABLE = `
state: président/présidente, vice-président/vice-présidente, premier vice-président/première vice-présidente, second vice-président/seconde vice-présidente, coprésident/coprésidente, président de la République/présidente de la République
state: premier ministre/première ministre, vice-premier ministre/vice-première ministre, ministre/~, vice-ministre/~, sous-ministre/~, ministre-président/ministre-présidente
state: Prime Minister/~, Deputy Prime Minister/~, Minister of State/~, Foreign Secretary/~, Home Secretary/~, Chancellor of the Exchequer/~, Secretary of State/~, Under-Secretary of State/~, Permanent Secretary/~, Attorney General/~, Solicitor General/~, Minister Mentor/~
envoy: High Commissioner/~, Deputy High Commissioner/~
state: ministre délégué/ministre déléguée, ministre d'État/~, ministre adjoint/ministre adjointe, ministre conseiller/ministre conseillère
state: secrétaire d'État/~, sous-secrétaire d'État/~, secrétaire d'État adjoint/secrétaire d'État adjointe, chancelier/chancelière, vice-chancelier/vice-chancelière, garde des Sceaux/~
state: roi/reine, prince/princesse, infant/infante, taoiseach/~, tánaiste/~, prince héritier/princesse héritière, vice-roi/vice-reine, empereur/impératrice, tsar/tsarine, émir/~, emir/~, vice-émir/~, sultan/sultane, souverain/souveraine, monarque/~, régent/régente, grand-duc/grande-duchesse, grand duc/grande duchesse, duc/duchesse, comte/comtesse, vicomte/vicomtesse, baron/baronne, marquis/marquise, vizir/~, shah/~, chah/~, raïs/~, calife/~, dauphin/dauphine
state: chef de l'État/cheffe de l'État, chef de l'Etat/cheffe de l'Etat, chef d'État/cheffe d'État, chef du gouvernement/cheffe du gouvernement, chef de gouvernement/cheffe de gouvernement, chef de la diplomatie/cheffe de la diplomatie, chef de l'exécutif/cheffe de l'exécutif, chef du protocole/cheffe du protocole, chef de protocole/cheffe de protocole
state: numéro un/~, numéro deux/~, homme fort/femme forte, homme d'État/femme d'État, guide suprême/~, dirigeant suprême/dirigeante suprême
state: dirigeant/dirigeante, dictateur/dictatrice, despote/~, autocrate/~
state: chef d'état-major/cheffe d'état-major, commandant en chef/commandante en chef, chef suprême/cheffe suprême, chef des armées/cheffe des armées
state: président en exercice/présidente en exercice, président de transition/présidente de transition, président par intérim/présidente par intérim
envoy: ambassadeur/ambassadrice, ambassadeur extraordinaire et plénipotentiaire/ambassadrice extraordinaire et plénipotentiaire, consul/consule, vice-consul/vice-consule, consul général/consule générale, chargé d'affaires/chargée d'affaires, chargé de mission/chargée de mission, chargé d'études/chargée d'études, chargé de communication/chargée de communication, chargé de programme/chargée de programme, chargé de projet/chargée de projet, attaché/attachée, attaché militaire/attachée militaire, attaché culturel/attachée culturelle, légat/~, nonce/~, nonce apostolique/~
envoy: émissaire/~, envoyé/envoyée, envoyé spécial/envoyée spéciale, représentant/représentante, haut représentant/haute représentante, haut-représentant/haute-représentante, représentant spécial/représentante spéciale, représentant permanent/représentante permanente, délégué/déléguée, plénipotentiaire/~, négociateur/négociatrice, médiateur/médiatrice, facilitateur/facilitatrice, observateur/observatrice
envoy: porte-parole/~, porte-parole adjoint/porte-parole adjointe, conseiller/conseillère, conseiller spécial/conseillère spéciale, assistant/assistante, aide de camp/~, sherpa/~, coordinateur/coordinatrice, coordonnateur/coordonnatrice
envoy: diplomate/~, homologue/~, pair/~, haut responsable/haute responsable, haut fonctionnaire/haute fonctionnaire, haut diplomate/haute diplomate, responsable/~, fonctionnaire/~, officiel/officielle, rapporteur/rapporteuse, rapporteur/rapporteure, rapporteur spécial/rapporteuse spéciale, rapporteur spécial/rapporteure spéciale
envoy: interlocuteur/interlocutrice, chef de délégation/cheffe de délégation, chef de la délégation/cheffe de la délégation, chef de mission/cheffe de mission, chef de la mission/cheffe de la mission
body: secrétaire/~, secrétaire général/secrétaire générale, vice-secrétaire général/vice-secrétaire générale, sous-secrétaire général/sous-secrétaire générale, secrétaire général adjoint/secrétaire générale adjointe, secrétaire exécutif/secrétaire exécutive, secrétaire perpétuel/secrétaire perpétuelle, premier secrétaire/première secrétaire, sous-secrétaire/~, cosecrétaire/~, secrétaire national/secrétaire nationale
body: commissaire/~, haut-commissaire/haute-commissaire, haut commissaire/haute commissaire, directeur/directrice, directeur général/directrice générale, directeur exécutif/directrice exécutive, directeur adjoint/directrice adjointe, vice-directeur/vice-directrice, sous-directeur/sous-directrice, codirecteur/codirectrice, directeur de cabinet/directrice de cabinet, chef de cabinet/cheffe de cabinet, chef du cabinet/cheffe du cabinet, chef de service/cheffe de service, chef de division/cheffe de division, chef de bureau/cheffe de bureau, chef de secteur/cheffe de secteur, chef de projet/cheffe de projet, administrateur/administratrice, gouverneur/gouverneure, vice-gouverneur/vice-gouverneure, gouverneur général/gouverneure générale, lieutenant-gouverneur/lieutenante-gouverneure, auditeur général/auditrice générale, président-directeur général/présidente-directrice générale, PDG/~, DG/~, patron/patronne, fondateur/fondatrice, cofondateur/cofondatrice, gérant/gérante, trésorier/trésorière, doyen/doyenne, recteur/rectrice, proviseur/proviseure, principal/principale
body: chef/cheffe, chef adjoint/cheffe adjointe, chef de file/cheffe de file, chef de police/cheffe de police, chef de la police/cheffe de la police, chef du renseignement/cheffe du renseignement, leader/leadeuse, meneur/meneuse, coordonnateur résident/coordonnatrice résidente, commandant/commandante, bras droit/~, titulaire/~, membre/~, cadre/~, numéro trois/~, tête de liste/~, président élu/présidente élue, membre du bureau politique/~, inspecteur/inspectrice, contrôleur/contrôleuse, médiateur/médiatrice, superviseur/superviseure, intendant/intendante
body: maire/mairesse, maire adjoint/maire adjointe, lord-maire/~, député-maire/députée-maire, sénateur-maire/sénatrice-maire, adjoint/adjointe, bourgmestre/~, préfet/préfète, sous-préfet/sous-préfète, wali/~, échevin/échevine, premier magistrat/première magistrate, édile/~, cacique/~
body: député/députée, eurodéputé/eurodéputée, sénateur/sénatrice, parlementaire/~, élu/élue, conseiller municipal/conseillère municipale, conseiller régional/conseillère régionale, conseiller général/conseillère générale, conseiller fédéral/conseillère fédérale, représentant républicain/représentante républicaine, questeur/questeure, législateur/législatrice, député européen/députée européenne, lord/lady
body: procureur/procureure, procureur général/procureure générale, procureur de la République/procureure de la République, vice-procureur/vice-procureure, juge/~, juge d'instruction/~, magistrat/magistrate, avocat/avocate, avocat général/avocate générale, bâtonnier/bâtonnière, notaire/~, greffier/greffière, défenseur des droits/défenseure des droits, ombudsman/~, shérif/shérife, commissaire européen/commissaire européenne
body: général/générale, général de division/générale de division, général de brigade/générale de brigade, général d'armée/générale d'armée, général de corps d'armée/générale de corps d'armée, général major/générale majore, général-major/~, lieutenant-général/~, lieutenant général/~, major-général/~, colonel/colonelle, colonel-major/colonelle-majore, général de corps aérien/générale de corps aérien, lieutenant-colonel/lieutenante-colonelle, capitaine/~, lieutenant/lieutenante, sous-lieutenant/sous-lieutenante, major/majore, sergent/sergente, sergent-chef/sergente-cheffe, adjudant-chef/adjudante-cheffe, commandant en second/commandante en second, vice-maréchal/~, généralissime/~, commodore/~, adjudant/adjudante, caporal/caporale, amiral/amirale, vice-amiral/vice-amirale, contre-amiral/contre-amirale, maréchal/maréchale, brigadier/brigadière, soldat/soldate, commandant de bord/commandante de bord, officier/officière, gendarme/~, policier/policière
body: pape/papesse, souverain pontife/~, pontife/~, saint-père/~, cardinal/~, archevêque/~, évêque/évêquesse, patriarche/~, patriarche œcuménique/~, métropolite/~, archimandrite/~, exarque/~, éparque/~, higoumène/~, chorévêque/~, archiprêtre/~, protopresbytre/~, chanoine/~, diacre/diaconesse, aumônier/aumônière, pandit/~, lama/~, panchen-lama/~, cadi/~, chef religieux/cheffe religieuse, chef spirituel/cheffe spirituelle, chef coutumier/cheffe coutumière, chef traditionnel/cheffe traditionnelle, grand chef/grande cheffe, chef de canton/cheffe de canton, chef de village/cheffe de village, mogho naba/~, moro naba/~, lamido/~, mwami/~, kabaka/~, alaafin/~, asantehene/~, prélat/~, curé/~, prêtre/prêtresse, pasteur/pasteure, moine/~, abbé/abbesse, imam/imame, mufti/~, grand mufti/~, grand imam/~, ayatollah/~, grand ayatollah/~, mollah/~, mullah/~, rabbin/rabbine, grand rabbin/grande rabbine, dalaï-lama/~, vicaire/~, archidiacre/~, primat/~, ordinaire/~, nonce/~, recteur/rectrice, khalife général/~, marabout/~, catholicos/~, catholicos-patriarche/~, patriarche-catholicos/~, secrétaire pour les relations avec les États/~, sous-secrétaire pour les relations avec les États/~, substitut de la Secrétairerie d'État/~, camerlingue/~
person: critique/~, candidat/candidate, opposant/opposante, chef de l'opposition/cheffe de l'opposition, rebelle/~, chef rebelle/cheffe rebelle, chef de guerre/cheffe de guerre, seigneur de guerre/~, guérillero/guérillera, militant/militante, activiste/~, dissident/dissidente, résistant/résistante, révolutionnaire/~, syndicaliste/~, politicien/politicienne, homme politique/femme politique, ténor/~, figure/~, favori/favorite, rival/rivale, successeur/successeure, prédécesseur/prédécesseure, challenger/~, colistier/colistière, vainqueur/~, finaliste/~, porte-étendard/~, terroriste/~, djihadiste/~, jihadiste/~, otage/~
person: géologue/~, paléontologue/~, océanographe/~, glaciologue/~, climatologue/~, épidémiologiste/~, virologue/~, généticien/généticienne, botaniste/~, zoologiste/~, égyptologue/~, décorateur/décoratrice, parolier/parolière, éditeur/éditrice, traducteur/traductrice, libraire/~, galeriste/~, guide touristique/~, guide/~, duathlète/~, biathlète/~, surfeur/surfeuse, kayakiste/~, snowboardeur/snowboardeuse, plongeur/plongeuse, motard/motarde, sportif/sportive, aviateur/aviatrice, garde du corps/~, chauffeur/chauffeuse, professeur/professeure, politologue/~, politiste/~, historien/historienne, économiste/~, sociologue/~, géographe/~, philosophe/~, juriste/~, chercheur/chercheuse, analyste/~, expert/experte, spécialiste/~, consultant/consultante, éditorialiste/~, chroniqueur/chroniqueuse, journaliste/~, reporter/~, correspondant/correspondante, présentateur/présentatrice, animateur/animatrice, rédacteur en chef/rédactrice en chef, rédacteur/rédactrice, photographe/~, blogueur/blogueuse, essayiste/~, écrivain/écrivaine, romancier/romancière, poète/poétesse, auteur/autrice, scénariste/~, dramaturge/~, linguiste/~, anthropologue/~, ethnologue/~, archéologue/~, universitaire/~, scientifique/~, physicien/physicienne, chimiste/~, biologiste/~, mathématicien/mathématicienne, astronome/~, astrophysicien/astrophysicienne, météorologue/~, médecin/~, docteur/docteure, chirurgien/chirurgienne, infirmier/infirmière, pharmacien/pharmacienne, psychologue/~, psychiatre/~, neurologue/~, vétérinaire/~, ingénieur/ingénieure, architecte/~, informaticien/informaticienne, inventeur/inventrice, enseignant/enseignante, instituteur/institutrice, maître de conférences/maîtresse de conférences, étudiant/étudiante, conférencier/conférencière
person: homme d'affaires/femme d'affaires, industriel/industrielle, entrepreneur/entrepreneuse, banquier/banquière, financier/financière, milliardaire/~, magnat/~, oligarque/~, commerçant/commerçante, agriculteur/agricultrice, avocat d'affaires/avocate d'affaires, lobbyiste/~, mécène/~, philanthrope/~
person: acteur/actrice, comédien/comédienne, humoriste/~, chanteur/chanteuse, musicien/musicienne, compositeur/compositrice, rappeur/rappeuse, pianiste/~, violoniste/~, guitariste/~, chef d'orchestre/cheffe d'orchestre, réalisateur/réalisatrice, cinéaste/~, metteur en scène/metteuse en scène, producteur/productrice, danseur/danseuse, chorégraphe/~, peintre/~, sculpteur/sculptrice, dessinateur/dessinatrice, caricaturiste/~, artiste/~, styliste/~, couturier/couturière, mannequin/~, artisan/artisane, cuisinier/cuisinière, designer/~, plasticien/plasticienne, auteur-compositeur-interprète/autrice-compositrice-interprète, star/~, légende/~, idole/~, vedette/~
person: entraîneur/entraîneuse, sélectionneur/sélectionneuse, joueur/joueuse, footballeur/footballeuse, attaquant/attaquante, défenseur/défenseure, milieu/~, gardien/gardienne, buteur/buteuse, capitaine/~, arbitre/~, coureur/coureuse, cycliste/~, sprinteur/sprinteuse, grimpeur/grimpeuse, nageur/nageuse, athlète/~, triathlète/~, skieur/skieuse, boxeur/boxeuse, judoka/~, escrimeur/escrimeuse, épéiste/~, fleurettiste/~, sabreur/sabreuse, tireur/tireuse, tennisman/tenniswoman, joueur de tennis/joueuse de tennis, pilote/~, copilote/~, navigateur/navigatrice, skipper/~, alpiniste/~, cavalier/cavalière, rameur/rameuse, marathonien/marathonienne, champion/championne, vice-champion/vice-championne, médaillé/médaillée, tenant du titre/tenante du titre, recordman/recordwoman, perchiste/~, sauteur/sauteuse, lanceur/lanceuse, décathlonien/décathlonienne, handballeur/handballeuse, basketteur/basketteuse, rugbyman/rugbywoman, volleyeur/volleyeuse, golfeur/golfeuse, patineur/patineuse, lutteur/lutteuse, haltérophile/~, gymnaste/~, pongiste/~, baroudeur/baroudeuse, maillot jaune/~, rouleur/rouleuse, puncheur/puncheuse, leader du classement/~, coéquipier/coéquipière, compatriote/~, coach/~, astronaute/~, cosmonaute/~, spationaute/~, explorateur/exploratrice
person: victime/~, suspect/suspecte, accusé/accusée, prévenu/prévenue, tueur/tueuse, meurtrier/meurtrière, assassin/~, auteur présumé/autrice présumée, témoin/~, survivant/survivante, rescapé/rescapée, lanceur d'alerte/lanceuse d'alerte, prisonnier/prisonnière, détenu/détenue, réfugié/réfugiée, lauréat/lauréate, prix Nobel/~, doyen/doyenne, citoyen/citoyenne, homme/femme, fils/fille, frère/sœur, père/mère, ami/amie, époux/épouse, veuf/veuve, mari/~, compagnon/compagne, neveu/nièce, cousin/cousine, oncle/tante, collègue/~, proche/~, cadet/cadette, aîné/aînée, enfant/~, adversaire/~, allié/alliée, conjoint/conjointe, petit-fils/petite-fille
`

export type OfficeKind = 'state' | 'envoy' | 'body' | 'person'

export interface Office {
  /** Masculine singular, the same for all forms of one office: "ambassadeur". */
  readonly lemma: string
  /** This form in the singular: "ambassadrice". */
  readonly singular: string
  readonly kind: OfficeKind
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
}

/** Kinship and the like introduce a name but are no titles: never given as a role. */
const NO_TITLE = new Set(
  `homme fils frère père ami époux veuf mari compagnon neveu cousin oncle collègue proche cadet aîné enfant adversaire
allié conjoint petit-fils victime compatriote coéquipier homologue pair interlocuteur citoyen membre figure ténor star légende idole
vedette rival successeur prédécesseur challenger témoin survivant rescapé suspect accusé prévenu tueur meurtrier assassin détenu
lauréat auteur prisonnier réfugié favori milieu principal cadre élu otage soldat`.split(/\s+/),
)

export function isTitle(office: Office): boolean {
  return !NO_TITLE.has(office.lemma)
}

const PREPOSITIONS = new Set(['de', 'du', 'des', 'en', 'par', 'pour', 'à', 'la', 'avec'])

function pluralWord(word: string): string {
  if (/(?:[sxz]|porte-parole|^et)$/.test(word)) return word
  if (word === 'PDG' || word === 'DG') return word
  if (
    /(?:^|[a-z-])(?:général|cardinal|amiral|maréchal|caporal|régional|municipal|national|fédéral|spécial|rival|principal|sous-général)$/.test(
      word,
    )
  )
    return `${word.slice(0, -2)}aux`
  return word.endsWith('eau') ? `${word}x` : `${word}s`
}

/** "chef d'État" → "chefs d'État"; "haut représentant" → "hauts représentants"; "premier ministre" → "premiers ministres". */
export function pluralOffice(singular: string): string {
  const words = singular.split(' ')
  const end = words.findIndex(
    (word) => PREPOSITIONS.has(word) || word.startsWith("d'") || word.startsWith("l'"),
  )
  return words.map((word, i) => (end >= 0 && i >= end ? word : pluralWord(word))).join(' ')
}

function* officeForms(): Generator<readonly [string, Office]> {
  for (const line of TABLE.trim().split('\n')) {
    const colon = line.indexOf(': ')
    const kind = line.slice(0, colon) as OfficeKind
    for (const entry of line.slice(colon + 2).split(', ')) {
      const slash = entry.indexOf('/')
      const masculine = entry.slice(0, slash)
      const given = entry.slice(slash + 1)
      const forms: [string, 'm' | 'f' | null][] =
        given === '~'
          ? [[masculine, null]]
          : [
              [masculine, 'm'],
              [given, 'f'],
            ]
      for (const [singular, gender] of forms) {
        yield [singular, { lemma: masculine, singular, kind, gender, plural: false }]
        const plural = pluralOffice(singular)
        if (plural !== singular) yield [plural, { lemma: masculine, singular, kind, gender, plural: true }]
      }
    }
  }
}

/** Every form of every office. */
export const OFFICES = new PhraseTable<Office>('offices', officeForms)

let genders: Map<string, { m: string; f: string }> | null = null

/** The form of an office for a man or a woman: "président", f → "présidente". */
export function officeFor(office: Office, gender: 'm' | 'f'): string {
  if (!genders) {
    genders = new Map()
    for (const [, { lemma, singular, gender: own }] of officeForms()) {
      const forms = genders.get(lemma) ?? { m: lemma, f: lemma }
      if (own === 'f') forms.f = singular
      genders.set(lemma, forms)
    }
  }
  return genders.get(office.lemma)?.[gender] ?? office.singular
}

/** Offices that name one position in several ways; "le chef de la diplomatie" is the foreign minister. */
const POSITIONS: readonly (readonly [position: string, title: RegExp])[] = [
  ['head-of-state', /^(?:chef(?:fe)? de l'[ée]tat|chef(?:fe)? d'[ée]tat)$/],
  [
    'head-of-government',
    /^(?:premi(?:er|ère) ministre|chef(?:fe)? (?:du|de) gouvernement|premi(?:er|ère)|président(?:e)? du conseil(?= des ministres|$)|chancel(?:ier|ière))\b/,
  ],
  [
    'high-representative',
    /^(?:haute? représentante? .*(?:union|ue|européen|étrangère)|chef(?:fe)? de la diplomatie (?:européenne|de l'(?:union|ue)))/,
  ],
  [
    'foreign-minister',
    /^(?:ministre|chef(?:fe)? de la diplomatie|secrétaire d'état|chancel(?:ier|ière))\b.*(?:étrang|extérieur|diplomatie)|^(?:chef(?:fe)?|patron(?:ne)?) de la diplomatie/,
  ],
  ['pope', /^(?:pape|(?:souverain )?pontife|saint-père|évêque de rome)$/],
  ['monarch', /^(?:roi|reine|souveraine?|monarque|émir|sultan|empereur)$/],
]

/** The position a title means, or null. */
export const positionOf = remembered((title): string | null => {
  const plain = title.toLowerCase()
  return POSITIONS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null
})
