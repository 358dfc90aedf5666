import type { EventType } from './event-types.ts'

/**
 * A verb and the noun after it that together tell an event of the PLOVER ontology: "imposer des sanctions à".
 *
 * type | mode | CAMEO root if not that of the type | links of the target (see event-verbs.ts) | traits | verbs | nouns
 *
 * The first line that fits holds. Compiled by hand from the definitions of the PLOVER manual and the usage of
 * French-language agencies.
 */
const TABLE = `
SUPPORT|||avec|s|signer conclure parapher ratifier sceller|accord accords traité pacte convention conventions mémorandum protocole protocoles armistice
COOPERATE|||avec|s|signer conclure|contrat contrats partenariat
AGREE|||avec|s|trouver|accord compromis
SUPPORT|||avec|s|rétablir établir nouer normaliser renouer|relations liens
SUPPORT|||avec|s|renforcer resserrer développer approfondir consolider|relations liens coopération partenariat amitié
SUPPORT|||à,envers,de,pour||exprimer apporter manifester réaffirmer réitérer témoigner afficher redire renouveler confirmer accorder assurer offrir|soutien appui solidarité gratitude reconnaissance
AGREE|||à||promettre offrir proposer|aide assistance soutien médiation
AID|military||à,pour,en||fournir livrer envoyer donner expédier vendre céder offrir|arme armes missile missiles char chars munition munitions blindés avion avions hélicoptères drones armement
AID|humanitarian||à,pour,en||fournir livrer envoyer donner expédier apporter acheminer distribuer offrir|vivres médicaments tentes nourriture secours secouristes vaccins couvertures
AID|economic||à,pour,en||accorder octroyer verser débloquer prêter fournir consentir donner|prêt prêts don crédit crédits subvention fonds millions milliards
AID|||à,pour,en||fournir accorder octroyer apporter envoyer offrir verser débloquer donner|aide assistance
COOPERATE|||avec|s|mener effectuer organiser tenir conduire|exercices manœuvres patrouilles
MOBILIZE|troops||contre,sur,en,à,vers,dans,près||déployer masser mobiliser dépêcher envoyer positionner concentrer|troupes soldats forces militaires chars blindés renforts
MOBILIZE|weapons||contre,sur,en,à,vers,dans,près||déployer positionner installer envoyer dépêcher|missiles porte-avions navires destroyer bombardiers avions batteries
RETREAT|withdraw||de,en||retirer évacuer rapatrier|troupes soldats forces contingent militaires
RETREAT|release||obj,à||libérer relâcher remettre|prisonnier prisonniers otage otages détenu détenus captifs
RETREAT|ceasefire||avec|s|observer respecter instaurer proclamer|cessez-le-feu trêve
CONCEDE|||contre,à,sur,de,visant||lever alléger assouplir|sanctions sanction embargo blocus restrictions
CONCEDE|||à||présenter adresser|excuses regrets
SANCTION|||à,contre,sur,obj||imposer infliger décréter adopter prendre renforcer durcir annoncer décider étendre|sanction sanctions embargo blocus
SANCTION|sever||avec|s|rompre couper suspendre geler cesser interrompre|relations liens ponts contacts coopération commerce
SANCTION|sever||avec,à||suspendre rompre interrompre geler arrêter|aide assistance dialogue négociations pourparlers discussions livraisons
SANCTION|sever||à,en,avec||fermer|ambassade consulat frontière frontières
SANCTION|withdraw||à,en,de||rappeler retirer|ambassadeur ambassadrice ambassadeurs diplomates consul
SANCTION|expel||obj||expulser renvoyer chasser|diplomate diplomates ambassadeur ambassadrice attaché attachés
ACCUSE|||obj||convoquer|ambassadeur ambassadrice chargé
ACCUSE|||contre||déposer porter|plainte
ACCUSE||09|contre,sur||ouvrir lancer|enquête
REQUEST||02|à||adresser lancer transmettre|appel demande requête
REQUEST||02|obj,à||demander solliciter réclamer|aide assistance soutien intervention extradition
REQUEST|||de,à||exiger réclamer|excuses explications retrait libération départ
THREATEN|||à||adresser lancer poser fixer envoyer|ultimatum avertissement
ASSAULT|heavy-weapons|19|contre,sur,en,à,dans,vers||lancer mener effectuer tirer conduire envoyer|frappe frappes raid raids missile missiles roquette roquettes bombardements obus
ASSAULT||19|contre,sur,en,à,dans||lancer mener conduire déclencher|attaque attaques offensive assaut assauts invasion
COERCE|ban||obj,de||interdire dissoudre|parti mouvement manifestations
`

export interface EventPhrase {
  readonly type: EventType
  readonly mode: string | null
  readonly cameo: string | null
  readonly links: readonly string[]
  readonly traits: string
  readonly verbs: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

let byVerb: Map<string, EventPhrase[]> | undefined

/** The phrases that a verb opens. */
export function eventPhrases(lemma: string): readonly EventPhrase[] {
  byVerb ??= build()
  return byVerb.get(lemma) ?? []
}

function build(): Map<string, EventPhrase[]> {
  const map = new Map<string, EventPhrase[]>()
  for (const line of TABLE.trim().split('\n')) {
    const [type, mode, cameo, links, traits, verbs, nouns] = line.split('|')
    const phrase: EventPhrase = {
      type: type as EventType,
      mode: mode || null,
      cameo: cameo || null,
      links: links!.split(','),
      traits: traits!,
      verbs: new Set(verbs!.split(' ')),
      nouns: new Set(nouns!.split(' ')),
    }
    for (const verb of phrase.verbs) {
      const list = map.get(verb)
      if (list) list.push(phrase)
      else map.set(verb, [phrase])
    }
  }
  return map
}
