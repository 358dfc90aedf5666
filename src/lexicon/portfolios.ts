import { stripAccents } from './fold.ts'

/**
 * Nouns and adjectives of ministerial portfolios, lower case: a capitalised one after a title belongs to the title,
 * not to a name ("ministre de la Défense nationale").
 *
 * After the names of ministries in the French-speaking states; compiled by hand.
 */
const WORDS: ReadonlySet<string> = new Set(
  `affaires étrangères étrangeres extérieures extérieur extérieurs intérieur interieur défense defense justice économie economie finances
budget travail emploi santé éducation education enseignement recherche culture communication information agriculture pêche pêches
commerce industrie énergie energie transports transport équipement logement environnement écologie climat tourisme sport sports jeunesse
coopération cooperation développement developpement intégration relations relation sécurité securite armées armée combattants anciens
outre-mer outre-mers fonction réforme décentralisation territoires territoire ville famille femme femmes solidarité solidarités social sociales
cohésion numérique innovation technologie technologies sciences science planification plan mines hydraulique eau eaux forêts pétrole hydrocarbures
privatisation investissement investissements immigration identité émigration diaspora migrations réunification unification réconciliation
droits homme promotion parité égalité genre cultes religieuses islamiques postes télécommunications médias presse artisanat
aménagement urbanisme habitat infrastructures travaux plénipotentiaire présidence gouvernement parlement sceaux europe européennes
européens maghrébines maghrébine maghrébin africaines africaine africain arabes arabe internationale internationales international régionale régional extérieurs étranger trésor comptes publics publiques public publique nationale national fédérale
populaire populaire civile militaires militaire stratégiques spéciales économiques politique politiques commerciale humanitaire humanitaires
alimentation ruralité mer biodiversité transition autonomie handicapées prévoyance retraites collectivités locales relance souveraineté
consommation protection pouvoirs élections élevage ressources humaines halieutiques maritime maritimes minières produits premières
paix parlementaires institutions institutionnelles législation institutionnelle douanes hygiène prévention population digitale digital digitalisation foncières foncier
désenclavement climatique entrepreneuriat pme action sociale moudjahidine habous wakfs culturelles patrimoine arts loisirs solidaire administration
administrations statistique statistiques prospective salubrité assainissement modernisation électricité aviation marine transparence
construction biens routes renseignements renseignement mobilité vétérans citoyenneté inclusion réfugiés antiquités irrigation téléphonie`
    .split(/\s+/)
    .map(stripAccents),
)

/** Whether a word (lower case, its accents perhaps lost on a capital) belongs to portfolios. */
export function isPortfolioWord(normal: string): boolean {
  return WORDS.has(stripAccents(normal))
}
