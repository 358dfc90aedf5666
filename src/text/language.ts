import type { TextDocument, Token, Warning } from './document.ts'

/** Small words that the neighbours do not share with French, or share with few. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  fr: "le la les l' un une des du de d' et est sont a ont au aux en dans que qu' qui ne n' pas par pour sur avec se s' ce cette son sa ses leur il elle ils je nous vous été plus mais ou où c' j' selon entre lors après",
  en: 'the of and to in is are was were for that with by on it its has have had from at as this his her their he she they we you not be been said will would which',
  es: 'el la los las un una de del y en es son que no por para con se su sus lo al ha han fue como más pero este esta entre según',
  it: "il la lo gli le un una di del della dei delle e è sono che non per con si su nel nella al alla ha hanno come più ma questo questa l' dell' dal",
  pt: 'o a os as um uma de do da dos das e é são que não por para com se no na em ao foi mais mas como seu sua pelo pela',
  de: 'der die das den dem des ein eine einen und ist sind war nicht mit von zu im in auf für dass sich auch er sie es hat haben wird bei nach',
  nl: 'de het een van en is zijn was niet met op in voor dat die te aan ook er heeft hebben wordt bij naar hij zij',
  vi: 'và của là có được trong cho với không các một những đã này khi người từ ông bà đến',
}

const LANGUAGES = Object.keys(SMALL_WORDS)
/** So many tokens tell; the rest of a long text is not read. */
const SAMPLE = 1_500
/** Under so many words nothing is said of a text in another language. */
const ENOUGH = 12
/** Of French prose about four words in ten are in the list; of lists of names in French one in ten. */
const FRENCH_SHARE = 0.12

let table: Map<string, number> | undefined

/** For each small word the languages that have it, as bits. */
function smallWords(): Map<string, number> {
  if (table) return table
  table = new Map()
  LANGUAGES.forEach((language, bit) => {
    for (const word of SMALL_WORDS[language]!.split(' '))
      table!.set(word, (table!.get(word) ?? 0) | (1 << bit))
  })
  return table
}

export interface Language {
  /** ISO 639-1, or "und" where the words do not tell. */
  readonly language: string
  readonly warning: Warning | null
}

/** The language whose small words a text has most of; a doubt if that is not French. */
export function detectLanguage({ tokens }: TextDocument): Language {
  const { words, shares } = countSmallWords(tokens)
  const best = shares.indexOf(Math.max(...shares))
  const french = shares[0]!
  if (words > 0 && french >= FRENCH_SHARE * words && french >= 0.9 * shares[best]!) {
    return { language: 'fr', warning: null }
  }
  if (words < ENOUGH) return { language: 'und', warning: null }
  const known = shares[best]! >= FRENCH_SHARE * words
  const language = known ? LANGUAGES[best]! : 'und'
  const seems = known ? `seems to be written in another language (${language})` : 'does not look like French'
  return {
    language,
    warning: {
      code: 'not-french',
      message: `the text ${seems}; brief reads French only, so facts will be missing or wrong`,
    },
  }
}

function countSmallWords(tokens: readonly Token[]): { words: number; shares: number[] } {
  const known = smallWords()
  const shares = LANGUAGES.map(() => 0)
  let words = 0
  const end = Math.min(tokens.length, SAMPLE)
  for (let i = 0; i < end; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    words++
    const bits = known.get(token.normal)
    if (bits === undefined) continue
    for (let bit = 0; bit < LANGUAGES.length; bit++) if (bits & (1 << bit)) shares[bit] = shares[bit]! + 1
  }
  return { words, shares }
}
