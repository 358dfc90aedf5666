import type { MeetingKind } from '../extract/mentions.ts'

/**
 * What an encounter's noun takes:
 *
 * - `meet`: "la rencontre entre X et Y", "de X avec Y"
 * - `visit`: "la visite de X en Y", "à Y", "chez Y"
 * - `letter`: "la lettre de X à Y"
 * - `call`: "l'appel de X à Y", "entre X et Y"
 * - `gathering`: "le sommet du G7 à X", "entre X et Y", "de Minsk"
 * - `ceremony`: "la signature d'un accord entre X et Y", "l'inauguration de …"
 */
export type NounFrame = 'meet' | 'visit' | 'letter' | 'call' | 'gathering' | 'ceremony'

export interface NounTrigger {
  readonly kind: MeetingKind
  readonly frame: NounFrame
  /**
   * Means an encounter only with support in the clause: sides of its own, a light verb, or an encounter told before
   * that it takes up ("contact", "mission", "échange", "message").
   */
  readonly weak: boolean
  /** May take up an encounter of any kind in person or by telephone ("la réunion", "ce rendez-vous"). */
  readonly generic: boolean
}

/**
 * nouns | kind | frame | w: weak | g: generic
 *
 * The nouns by which French-language agencies name encounters; compiled by hand.
 */
const TABLE = `
rencontre rencontres|talks|meet||g
entretien entretiens|talks|meet||g
entrevue entrevues|talks|meet||g
tête-à-tête face-à-face|talks|meet||g
audience audiences|talks|meet||g
pourparlers|talks|meet||g
négociation négociations|talks|meet|w|g
tractation tractations|talks|meet|w|g
consultation consultations|talks|meet|w|g
concertation concertations|talks|meet|w|g
discussion discussions|talks|meet|w|g
conciliabule conciliabules|talks|meet|w|g
conversation conversations|talks|meet|w|g
dialogue dialogues|talks|meet|w|g
rendez-vous|talks|meet|w|g
contact contacts|talks|meet|w|g
échange échanges|talks|meet|w|g
trilatérale bilatérale|talks|meet|w|g
réunion réunions conclave conclaves|talks|meet|w|g
cycle cycles round rounds ronde rondes|talks|meet|w|g
commission commissions comité|talks|meet|w|g
navette navettes|visit|visit|w|
dîner dîners déjeuner déjeuners souper soupers|talks|meet|w|
aparté apartés|talks|meet|w|
sommet sommets mini-sommet|summit|gathering||
conférence conférences|conference|gathering|w|
forum forums|conference|gathering|w|
assemblée|conference|gathering|w|
session sessions|conference|gathering|w|
séance séances|conference|gathering|w|
colloque symposium|conference|gathering|w|
travaux|conference|gathering|w|g
visite visites|visit|visit||
déplacement déplacements|visit|visit|w|
voyage voyages|visit|visit|w|
tournée tournées|visit|visit|w|
séjour séjours|visit|visit|w|
étape escale halte|visit|visit|w|
mission missions|visit|visit|w|
arrivée|visit|visit|w|
venue|visit|visit|w|
appel appels|call|call|w|
coup|call|call|w|
visioconférence vidéoconférence|call|call|w|g
lettre lettres|correspondence|letter|w|
message messages|correspondence|letter|w|
missive missives|correspondence|letter||
télégramme télégrammes|correspondence|letter||
note|correspondence|letter|w|
félicitations condoléances vœux|correspondence|letter|w|
courrier courriers courriel courriels|correspondence|letter|w|
invitation invitations|correspondence|letter|w|
cérémonie cérémonies|ceremony|ceremony|w|
signature|ceremony|ceremony|w|
inauguration|ceremony|ceremony|w|
ouverture|ceremony|ceremony|w|
créance créances|ceremony|ceremony||
copies|ceremony|ceremony||
funérailles obsèques|ceremony|ceremony|w|
investiture intronisation couronnement prestation|ceremony|ceremony|w|
commémoration commémorations|ceremony|ceremony|w|
`

let byForm: Map<string, NounTrigger> | undefined

/** The trigger that a noun is, by the token's normal form. */
export function nounTrigger(normal: string): NounTrigger | undefined {
  byForm ??= build()
  return byForm.get(normal)
}

function build(): Map<string, NounTrigger> {
  const map = new Map<string, NounTrigger>()
  for (const line of TABLE.trim().split('\n')) {
    const [forms, kind, frame, weak, generic] = line.split('|')
    const trigger: NounTrigger = {
      kind: kind as MeetingKind,
      frame: frame as NounFrame,
      weak: weak === 'w',
      generic: generic === 'g',
    }
    for (const form of forms!.split(' ')) map.set(form, trigger)
  }
  return map
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What is signed between states. */
export const TREATY_NOUNS = set(`
accord accords traité traités pacte convention conventions protocole protocoles mémorandum mémorandums entente ententes
concordat concordats déclaration déclarations cessez-le-feu armistice trêve charte contrat contrats partenariat accord-cadre feuille
document documents texte textes communiqué
`)

/** Nouns that a preposition makes a sign of the channel: "par téléphone", "en visioconférence". */
export const CHANNEL_WORDS = set(`
téléphone téléphonique téléphoniques téléphoniquement visioconférence vidéoconférence visio vidéo virtuel virtuelle
virtuels virtuelles visioconférences vidéoconférences zoom
`)

/** Words right after the noun that make it something else ("session parlementaire", "conférence de presse"). */
export const NOT_ENCOUNTERS: Readonly<Record<string, ReadonlySet<string>>> = {
  conférence: set('presse épiscopale'),
  conférences: set('presse'),
  visite: set('médicale médicales guidée guidées domiciliaire virtuelle'),
  appel: set("offres offre grâce calme air œuvre témoins dons aide boycott paix cour d'offres aux"),
  appels: set('offres offre grâce calme dons aide boycott'),
  lettre: set('ouverte morte'),
  lettres: set('noblesse ouvertes modernes'),
  séance: set('photos photo cinéma tirs'),
  session: set('parlementaire budgétaire criminelle'),
  assemblée: set('nationale législative constituante'),
  rencontre: set('sportive amicale littéraire'),
  rencontres: set('sportives littéraires'),
  forum: set('social'),
  ronde: set('nuit police surveillance enfants'),
  rondes: set('nuit police surveillance'),
  cycle: set('vie conférences films études'),
  cérémonie: set('thé mariage baptême graduation remerciements récompenses césars oscars'),
  mission: set('maintien paix militaire'),
  missions: set('maintien paix militaires'),
  message: set('publicitaire'),
  conclave: set('cardinaux papal papale pape'),
}
