import { demonymReadings } from '../../lexicon/demonyms.ts'
import { plainName } from '../../lexicon/fold.ts'
import { givenName } from '../../lexicon/given-names.ts'
import { isVietnameseSurname } from '../../lexicon/surnames-first.ts'
import type { Token } from '../../text/document.ts'
import { isCapitalised, knownPlaceAt } from '../places/known.ts'

/** No name of an organisation is longer than this. */
const MAX_TOKENS = 14
/** "Commission de la condition de la femme": phrases with small nouns that may follow one another. */
const MAX_SMALL_PHRASES = 2

export interface Phrase {
  readonly endToken: number
  /** A capital or a nationality stands in it, so that it names somebody. */
  readonly proper: boolean
  /** Something follows the head. */
  readonly complete: boolean
}

const ADJECTIVE =
  /(?:[aiu]l|[aiu]le|[aiu]les|aux|ique|iques|isme|iste|istes|ien|ienne|iens|iennes|éen|éenne|éens|éennes|ain|aine|ains|aines|ais|aise|aises|ois|oise|oises|if|ive|ifs|ives|aire|aires|el|elle|els|elles|eur|eure|eux|euse|euses|able|ables|ible|ibles|uni|unie|unis|unies|armés?|armées?|fédérée?s?|associée?s?|in|ine|ins|ines|on|onne|eures|(?:étrang|financi|polici|douani|ouvri|pétroli|côti|mini|hospitali|fonci)(?:ers?|ères?)|urgent|libre|libres|suprême|publique|public|mixte|arabe|kurde|corse|basque|vert|verte|rouge|rouges|blanc|insoumise|franche)$/
const NOT_ADJECTIVE: ReadonlySet<string> = new Set(
  "ont,sont,avaient,après,avant,pendant,cependant,mais,est,selon,concernant,suivant,maintenant,devant,durant,dont,lors,puis,plus,moins,mardi,aussi,ainsi,même,seul,seule,enfin,donc,ici,aujourd'hui,demain,hier,matin,non,actuel,actuelle,afin,bien,rien,combien,sinon,moyennant,nonobstant,visant,contre,réuni,réunie,tel,telle,tels,telles,chargé,chargée,chargés,basé,basée,situé,située,ayant,étant,dit,dits,annoncé,appelé,appelée,créé,créée,fondé,fondée,dirigé,dirigée,présidé,présidée,représenté,représentée,accusé,accusée,réel,réelle,juin,fin".split(
    ',',
  ),
)

function isAdjective(tokens: readonly Token[], at: number, first: number): boolean {
  const token = tokens[at]
  if (token?.kind !== 'word' || token.sentence !== tokens[first]!.sentence || token.clitic) return false
  if (token.shape !== 'lower') return false
  if (demonymReadings(token.normal)) return true
  if (NOT_ADJECTIVE.has(token.normal) || !ADJECTIVE.test(token.normal)) return false
  return token.verbs.every((form) => form.tense === 'past-participle' || form.tense === 'infinitive')
}

/** Where the preposition's noun phrase begins ("de la ⟦…⟧", "d'⟦…⟧", "pour les ⟦…⟧"), or -1. */
function afterPreposition(tokens: readonly Token[], at: number): number {
  const word = tokens[at]?.normal
  if (word === 'du' || word === 'des' || word === 'aux' || word === 'au') return at + 1
  if (word !== 'de' && word !== "d'" && word !== 'pour' && word !== 'contre' && word !== 'à') return -1
  const next = tokens[at + 1]?.normal
  return next === 'la' || next === 'le' || next === 'les' || next === "l'" ? at + 2 : at + 1
}

/** Reads the name that a head noun with a capital opens: "Fédération internationale des ligues des droits de l'homme". */
export function readPhrase(tokens: readonly Token[], first: number, smallNouns = MAX_SMALL_PHRASES): Phrase {
  let end = first + 1
  let proper = false
  let small = MAX_SMALL_PHRASES - smallNouns
  for (;;) {
    const next = extend(tokens, first, end, small)
    if (!next) break
    end = next.end
    proper ||= next.proper
    if (next.small) small++
    if (end - first >= MAX_TOKENS) break
  }
  return { endToken: end, proper, complete: end > first + 1 }
}

interface Step {
  readonly end: number
  readonly proper: boolean
  readonly small: boolean
}

function extend(tokens: readonly Token[], first: number, at: number, small: number): Step | undefined {
  const token = tokens[at]
  if (!token || token.sentence !== tokens[first]!.sentence || token.kind !== 'word') return undefined
  if (isAdjective(tokens, at, first)) {
    return { end: at + 1, proper: demonymReadings(token.normal) !== undefined, small: false }
  }
  if (isCapitalised(token)) return directName(tokens, first, at)
  if (token.normal === 'et' || token.normal === ',') return coordinated(tokens, first, at, small)
  const noun = afterPreposition(tokens, at)
  if (noun < 0) return undefined
  return complement(tokens, first, at, noun, small)
}

/** Houses that bear a name after their adjectives: "Centre culturel Tjibaou". */
const NAMED_AFTER: ReadonlySet<string> = new Set(
  'université,centre,institut,laboratoire,hôpital,musée,théâtre,lycée,collège,clinique,observatoire,fondation'.split(
    ',',
  ),
)

/** "Parti Socialiste", "Université Harvard", "Institut Pasteur". */
function directName(tokens: readonly Token[], first: number, at: number): Step | undefined {
  const before = tokens[at - 1]!
  const token = tokens[at]!
  if (!token.spaced && before.kind !== 'word') return undefined
  if (token.shape === 'Initial' && at === first + 1) return undefined
  // "Marine Le Pen" is no navy.
  if (at === first + 1 && /^(?:le|la|de|du)$/.test(token.normal) && token.shape === 'Title') return undefined
  if (isGoverned(tokens, first) && opensPerson(tokens, at) && !NAMED_AFTER.has(tokens[first]!.normal))
    return undefined
  // After an adjective a capital mostly starts something else: "la Commission européenne Jean …".
  if (at !== first + 1 && !isCapitalised(before) && !NAMED_AFTER.has(tokens[first]!.normal)) return undefined
  return { end: at + 1, proper: true, small: false }
}

/** "le président ⟦de la⟧ Commission Jean Roe", as against "la Commission Jean Roe". */
function isGoverned(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1]?.normal
  return before === 'du' || (/^(?:la|l')$/.test(before ?? '') && tokens[first - 2]?.normal === 'de')
}

/** "le président de la Confédération ⟦Alain Berset⟧": a given name with what may be a surname. */
function opensPerson(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  if (!next || !isCapitalised(next) || next.sentence !== tokens[at]!.sentence) return false
  const name = plainName(tokens[at]!.normal)
  return isVietnameseSurname(name) || name.split('-').every((part) => givenName(part) !== undefined)
}

function complement(
  tokens: readonly Token[],
  first: number,
  at: number,
  noun: number,
  small: number,
): Step | undefined {
  const head = tokens[noun]
  if (!head || head.sentence !== tokens[first]!.sentence || head.kind !== 'word') return undefined
  const preposition = tokens[at]!.normal
  if (head.normal === 'champions') return undefined
  // "haut représentant de l'Union ⟦pour les affaires étrangères⟧" is the office.
  if (preposition === 'pour' && head.normal === 'affaires') return undefined
  if (isCapitalised(head)) {
    if (preposition === 'pour' || preposition === 'contre' || preposition === 'à' || preposition === 'au') {
      return preposition === 'pour' && at === first + 1
        ? { end: noun + 1, proper: true, small: false }
        : undefined
    }
    const place = knownPlaceAt(tokens, noun)
    if (place) return { end: place.endToken, proper: true, small: false }
    // "Université de Duke" but not "Parti démocrate de Barack Obama".
    if (at === first + 1 || noun > at + 1 || preposition === 'des' || preposition === 'du') {
      return { end: noun + 1, proper: true, small: false }
    }
    return undefined
  }
  if (head.shape !== 'lower' || small >= MAX_SMALL_PHRASES) return undefined
  if ((preposition === 'à' || preposition === 'au' || preposition === 'aux') && !WITH_A.has(head.normal))
    return undefined
  return isNoun(head) ? { end: noun + 1, proper: false, small: true } : undefined
}

const WITH_A: ReadonlySet<string> = new Set(['énergie', 'éducation', 'réfugiés', 'droits', 'consommation'])

const NOT_NOUN: ReadonlySet<string> = new Set(
  "qu',que,quoi,lequel,laquelle," +
    'se,ne,ce,cet,cette,ces,son,sa,ses,leur,leurs,mon,notre,nos,votre,tout,toute,tous,toutes,plus,moins,nombreux,nombreuses,plusieurs,quelques,certains,certaines,chaque,deux,trois,quatre,cinq,six,dix,un,une,lui,elle,eux,qui,quoi,y,en,façon,manière,facto,fait,nouveau,nouvelle,nouvelles,nouveaux,part,plein,même,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre,avoir,être,faire,passage,juger,prendre,mener,savoir,ceux,celui,celle,celles,hier,demain,ici,là'.split(
      ',',
    ),
)

function isNoun(token: Token): boolean {
  if (NOT_NOUN.has(token.normal) || token.normal.length < 3 || token.normal.endsWith("'")) return false
  return !token.verbs.some((form) => form.tense === 'infinitive') || /(?:oir|er|ir)s$/.test(token.normal)
}

/** "de la justice ⟦et du développement⟧", "Défense ⟦et Sécurité⟧". */
function coordinated(tokens: readonly Token[], first: number, at: number, small: number): Step | undefined {
  const noun = afterPreposition(tokens, at + 1)
  if (noun < 0 || at === first + 1) return undefined
  const lead = tokens[at + 1]!.normal
  // The first member has the same small word: "des droits et des libertés".
  let same = false
  for (let t = first + 1; t < at; t++)
    if (afterPreposition(tokens, t) >= 0 && tokens[t]!.normal.charAt(0) === lead.charAt(0)) same = true
  if (!same) return undefined
  const step = complement(tokens, first, at + 1, noun, Math.min(small, MAX_SMALL_PHRASES - 1))
  return step && { ...step, small: false }
}
