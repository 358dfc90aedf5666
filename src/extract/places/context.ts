import { demonymReadings } from '../../lexicon/demonyms.ts'
import type { Token } from '../../text/document.ts'
import { isCapitalised } from './known.ts'

/** Nouns whose complement is a place: "la ville de X", "le maire de X", "dans la province du X". */
const PLACE_NOUNS: ReadonlySet<string> = new Set(
  (
    'ville,villes,village,villages,commune,communes,municipalité,localité,bourg,bourgade,hameau,cité,capitale,métropole,agglomération,' +
    'province,provinces,région,régions,district,districts,gouvernorat,wilaya,oblast,comté,canton,préfecture,sous-préfecture,' +
    "cercle,département,banlieue,faubourg,quartier,quartiers,arrondissement,île,îles,presqu'île,péninsule,vallée,plaine,rivière,fleuve,lac," +
    'port,aéroport,gare,frontière,maire,mairie,préfet,habitants,habitante,habitant,évêque,archevêque,' +
    'périphérie,environs,alentours,abords,centre-ville,littoral,côte,côtes,enclave,bastion,fief,' +
    'camp,base,archipel,atoll,massif,mont,col,station,état,république,émirat,sultanat,principauté,royaume,raïon,zone'
  ).split(','),
)

/** Of these a place follows with "de" only: "le préfet de X", but "le préfet X". */
const HOLDERS: ReadonlySet<string> = new Set(
  'maire,mairie,préfet,évêque,archevêque,habitants,habitante,habitant'.split(','),
)

/** Prepositions that lead to a place and hardly to a person. */
const INTO: ReadonlySet<string> = new Set(['en', 'vers', 'depuis'])
const NEAR: ReadonlySet<string> = new Set(['près', 'loin', 'autour', 'hors', 'aux environs', 'lès'])

/** Words before "à" that make it a dative or an idiom: "face à X", "a succédé à X". */
const NOT_LOCATIVE_A: ReadonlySet<string> = new Set(
  (
    'face,grâce,quant,suite,rapport,contrairement,conformément,fidèle,opposé,opposée,favorable,hostile,cher,propre,lié,liée,hommage,soutien,' +
    'lettre,message,réponse,appel,pardon,visite,confiance,raison,tort,oui,non,merci,quant,semblable,identique,comparé,comparée,relatif,relative'
  ).split(','),
)

export type PlaceContext = 'noun' | 'preposition' | 'a' | null

/** What stands before a name and speaks for a place. */
export function contextBefore(tokens: readonly Token[], i: number): PlaceContext {
  const before = tokens[i - 1]
  if (!before || before.sentence !== tokens[i]!.sentence) return null
  const word = before.normal
  if (INTO.has(word)) return 'preposition'
  if (word === 'à') return locativeA(tokens, i - 1) ? 'a' : null
  if (PLACE_NOUNS.has(word) && before.shape === 'lower')
    return word.length > 5 && !HOLDERS.has(word) ? 'noun' : null
  const head = headBefore(tokens, i)
  if (head === undefined) return null
  if (NEAR.has(head.normal)) return 'preposition'
  return PLACE_NOUNS.has(head.normal) || DIRECTIONS.has(head.normal) ? 'noun' : null
}

/** The word before "de", "de la", "d'", "du", "des" that stand at `i - 1`. */
function headBefore(tokens: readonly Token[], i: number): Token | undefined {
  let at = i - 1
  const word = tokens[at]!.normal
  if ((word === 'la' || word === "l'" || word === 'le') && tokens[at - 1]?.normal === 'de') at--
  else if (word !== 'de' && word !== "d'" && word !== 'du' && word !== 'des') return undefined
  const head = tokens[at - 1]
  if (!head || head.sentence !== tokens[i]!.sentence) return undefined
  // "la ville syrienne de X", "la province orientale de X": an adjective may stand between.
  const noun = tokens[at - 2]
  if (noun && PLACE_NOUNS.has(noun.normal) && isPlaceAdjective(head)) return noun
  return DIRECTIONS.has(head.normal) && !DIRECTION_LEADS.has(noun?.normal ?? '') ? undefined : head
}

/** "est" is a verb and "sud" an adjective, unless one of these leads: "dans l'est de X". */
const DIRECTION_LEADS: ReadonlySet<string> = new Set(["l'", 'le', 'au', 'du', 'à', 'plein', 'extrême'])
const DIRECTIONS: ReadonlySet<string> = new Set(
  'nord,sud,est,ouest,sud-est,sud-ouest,nord-est,nord-ouest'.split(','),
)

const ADJECTIVES: ReadonlySet<string> = new Set(
  (
    'orientale,occidentale,septentrionale,méridionale,centrale,côtière,portuaire,frontalière,balnéaire,voisine,autonome,' +
    'historique,rebelle,stratégique,oriental,occidental,septentrional,méridional,central,côtier,portuaire,frontalier,' +
    'voisin,assiégée,assiégé,pétrolière,minière,natale,natal,sainte,kurde,catalane,corse,bretonne,est,ouest,nord,sud'
  ).split(','),
)

function isPlaceAdjective(token: Token): boolean {
  return (
    ADJECTIVES.has(token.normal) || (token.shape === 'lower' && demonymReadings(token.normal) !== undefined)
  )
}

function locativeA(tokens: readonly Token[], a: number): boolean {
  const before = tokens[a - 1]
  if (!before || before.sentence !== tokens[a]!.sentence) return true
  return !NOT_LOCATIVE_A.has(before.normal)
}

const HONORIFICS: ReadonlySet<string> = new Set(
  'm.,mm.,mme,mmes,mlle,dr,me,mgr,mr,mrs,sir,lord,lady,monsieur,madame,général,colonel,cheikh,roi,reine,prince,princesse,pape,président,présidente,ministre,sénateur,don,dona,saint,sainte'.split(
    ',',
  ),
)

/** A title, honorific or given name stands right before: the name is a person's. */
export function personBefore(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (!before || before.sentence !== tokens[i]!.sentence) return false
  return HONORIFICS.has(before.normal)
}

/** Last names of the document's persons, as far as their form shows: "M. X", or X after a capitalised word. */
export function likelySurnames(tokens: readonly Token[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!
    if (!isCapitalised(token)) continue
    const before = tokens[i - 1]!
    if (before.sentence !== token.sentence) continue
    if (personBefore(tokens, i)) names.add(token.normal)
    else if (isCapitalised(before) && before.shape === 'Title' && token.shape !== 'Initial')
      names.add(token.normal)
  }
  return names
}
