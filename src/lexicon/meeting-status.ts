import type { MeetingStatus } from '../extract/mentions.ts'

/**
 * What a verb that governs an encounter, or has it as subject or object, says of its status. Past and present count
 * alike ("a annulé", "annule"), unless a rule of tense says otherwise (status.ts).
 *
 * status: lemmas. Compiled by hand from the usage of French-language agencies.
 */
const GOVERNORS = `
cancelled: annuler décommander supprimer déprogrammer rompre renoncer empêcher dissuader
postponed: reporter ajourner repousser différer décaler retarder reprogrammer
denied: démentir nier exclure refuser décliner rejeter réfuter contester écarter
proposed: proposer envisager pouvoir souhaiter espérer vouloir étudier suggérer demander réclamer appeler plaider inviter convier offrir solliciter exhorter chercher tenter désirer rêver songer presser encourager préconiser inciter
planned: prévoir devoir aller compter attendre programmer annoncer préparer apprêter entendre planifier fixer convoquer maintenir confirmer organiser décider accepter promettre engager projeter convenir charger agender profiler
held: venir achever conclure clore clôturer terminer finir effectuer boucler succéder
ongoing: poursuivre continuer commencer débuter entamer ouvrir reprendre
`

/** What participles and adjectives beside the noun say: "la visite prévue", "une éventuelle rencontre". */
const QUALIFIERS = `
planned: prévu prévue prévus prévues programmé programmée programmés programmées attendu attendue attendus attendues annoncé annoncée prochain prochaine prochains prochaines futur future futurs futures imminent imminente maintenu maintenue planifié planifiée fixé fixée convoqué convoquée
proposed: éventuel éventuelle éventuels éventuelles possible possibles hypothétique proposé proposée envisagé envisagée souhaité souhaitée espéré espérée potentiel potentielle probable
held: dernier dernière derniers dernières précédent précédente récent récente récents récentes tenu tenue tenus tenues effectué effectuée organisé organisée achevé achevée conclu conclue conclus conclues ancien ancienne mené menés menée menées réalisé réalisée
cancelled: annulé annulée annulés annulées décommandé décommandée avorté avortée manqué manquée
postponed: reporté reportée reportés reportées ajourné ajournée repoussé repoussée différé différée décalé décalée retardé retardée
denied: exclu exclue démenti démentie prétendu prétendue prétendus prétendues soi-disant
ongoing: actuel actuelle
`

/** Nouns over the encounter's noun: "l'hypothèse d'un sommet", "la tenue d'une rencontre". */
const HEADS = `
proposed: hypothèse idée possibilité projet proposition offre éventualité perspective principe suggestion demande souhait opportunité organisation tenue
cancelled: annulation suppression
postponed: report ajournement
planned: préparation préparatifs veille approche vue programme prélude préalable préparer
held: issue lendemain terme fin clôture suite conclusion cours marge marges retour lors occasion durant après pendant compte-rendu
`

function table(text: string): Map<string, MeetingStatus> {
  const map = new Map<string, MeetingStatus>()
  for (const line of text.trim().split('\n')) {
    const colon = line.indexOf(': ')
    for (const word of line.slice(colon + 2).split(' ')) map.set(word, line.slice(0, colon) as MeetingStatus)
  }
  return map
}

let governors: Map<string, MeetingStatus> | undefined
let qualifiers: Map<string, MeetingStatus> | undefined
let heads: Map<string, MeetingStatus> | undefined

/** Status that a governing verb gives an encounter, by lemma. */
export function governorStatus(lemma: string): MeetingStatus | undefined {
  governors ??= table(GOVERNORS)
  return governors.get(lemma)
}

/** Status that an adjective or participle beside the noun gives, by normal form. */
export function qualifierStatus(normal: string): MeetingStatus | undefined {
  qualifiers ??= table(QUALIFIERS)
  return qualifiers.get(normal)
}

/** Status that a noun over the encounter's noun gives, by normal form. */
export function headStatus(normal: string): MeetingStatus | undefined {
  heads ??= table(HEADS)
  return heads.get(normal)
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Verbs whose subject takes part in the encounter that is their object: "tenir un sommet", "avoir un entretien". */
export const LIGHT_VERBS = set(`
tenir avoir faire effectuer réaliser entamer entreprendre achever mener accorder conduire poursuivre commencer débuter reprendre
participer assister prendre organiser accueillir présider coprésider co-présider ouvrir conclure terminer boucler préparer
honorer multiplier enchaîner engager ouvrir clore clôturer animer abriter convoquer rejoindre diriger coorganiser
adresser envoyer remettre transmettre parvenir échanger écrire expédier faire recevoir présenter donner passer nouer rendre
représenter quitter interrompre écourter annuler reporter réunir rencontrer
`)

/** What is done with a letter: "a adressé un message", "une lettre a été remise". */
export const SENDING = set('adresser envoyer expédier remettre transmettre délivrer')

/** Their subject hosts the gathering that is their object. */
export const HOST_VERBS = set(
  'accueillir organiser abriter présider coprésider co-présider convoquer recevoir parrainer',
)

/** The encounter's noun is their subject, and their date and place are its own: "aura lieu", "se tiendra". */
export const TAKES_PLACE = set(
  'tenir dérouler ouvrir achever clore avoir débuter commencer remonter dater intervenir réunir poursuivre rassembler entamer effectuer organiser',
)

const OWN_ACTS = new Set([
  'préparer',
  'organiser',
  'convoquer',
  'ouvrir',
  'conclure',
  'effectuer',
  'poursuivre',
  'entamer',
  'reprendre',
  'commencer',
  'débuter',
  'achever',
  'terminer',
  'clore',
  'clôturer',
  'boucler',
  'inviter',
])

/** As `governorStatus`, for verbs that are no part of the encounter themselves: "proposer", "annuler", not "tenir". */
export function governorStatusOf(lemma: string): MeetingStatus | undefined {
  return OWN_ACTS.has(lemma) ? undefined : governorStatus(lemma)
}
