import { stripAccents } from '../../lexicon/fold.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import { isCapitalised } from '../places/known.ts'
import { headOf } from './heads.ts'

/** A name followed by its acronym in brackets, or the other way round. */
export interface Expansion {
  readonly firstToken: number
  readonly endToken: number
  /** Where the acronym stands. */
  readonly acronym: number
}

const MAX_NAME = 14
const SMALL: ReadonlySet<string> = new Set(
  "de,du,des,d',la,le,les,l',et,pour,à,au,aux,en,sur,of,the,and,for,y,del,und,für,der,contre,dans,par,sans".split(
    ',',
  ),
)

/** Letters in capitals, perhaps with a hyphen, "&", "+" or digits: no Roman number, no single letter. */
export function isAcronym(token: Token): boolean {
  if (token.kind !== 'word' || token.shape === 'lower') return false
  const { text } = token
  if (text.length < 2 || text.length > 10) return false
  if (
    !/^[A-ZÀ-ÖØ-Þ\u0100-\u024f][A-ZÀ-ÖØ-Þ\u0100-\u024f\d]*(?:[-&][A-ZÀ-ÖØ-Þ\u0100-\u024f][A-ZÀ-ÖØ-Þ\u0100-\u024f\d]*)*s?$/.test(
      text,
    )
  )
    return false
  return !ROMAN.test(text)
}

const ROMAN = /^(?=[IVXLCDM])(?:M{0,3})(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?:e|er|ème)?$/

/** Acronyms that name no organisation. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'PIB,PNB,TVA,VIH,SIDA,ADN,ARN,OGM,GMT,UTC,PDF,TGV,RER,SUV,VTT,COVID,USD,EUR,CFA,FCFA,PME,PMI,QG,PDG,PCA,DG,SG,PM,GPS,SMS,DVD,CD,TV,' +
    'ONG,OPA,IRM,RTT,SMIC,CDI,CDD,HLM,ISF,CSG,BD,DJ,VIP,OK,KO,VO,WC,SOS,OVNI,LGBT,LGBTQ,IVG,PMA,GPA,QI,SDF,ZEP,ZAD,BTP,NTIC,TIC,IA,IDE,' +
    'APD,ODD,OMD,RSA,CMU,THAAD,ICBM,MIG,AK,HAE,HAA,HNE,HAP,HNP,CET,EST,PST,BST,EDT,FAQ,URL,HTML,USB,PC,MP,CV,ID,AM,NB,PS,RN,RD,VTC,' +
    'GNL,GPL,GES,CO,TNT,HD,UHD,LED,VR,NBC,ALENA,COP,COPS,JO,JOP,CAN,CM,WTS,UV,MST,IST,ZEE,ZES,FIV,SNU,ENSO,SRAS,MERS,SRAS-COV,BAC,BTS,' +
    'CP,CE,ITV,ULM,RPG,IED,EEI,ADM,SRBM,TNP,INF,START,SALT,PNR,NSP,SP,TBI,JCPOA,PAC,RIC,QPC,LIFE,NDLR,CQFD,AOC,AOP,MM,VIIe,NON,OUI,LE,LA,' +
    'DE,ET,EN,DU,DES,LES,UN,UNE,AU,AUX,SUR,PAR,NE,SE,CE,EX,VS,NORD,SUD,OUEST,NEWS,LIVE,VIDEO,PHOTO,INFO'
  ).split(','),
)

/** Whether an acronym stands on its own in running text, not in a headline of capitals. */
export function isFreeAcronym(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!
  if (!isAcronym(token) || COMMON.has(token.text) || token.text.length > 8) return false
  if (/\d/.test(token.text)) return false
  const before = tokens[i - 1]
  const next = tokens[i + 1]
  const same = (other: Token | undefined) => other !== undefined && other.sentence === token.sentence
  if (same(before) && isShouted(before!)) return false
  if (same(next) && isShouted(next!)) return false
  if (same(next) && next!.kind === 'number' && /^\d/.test(next!.text)) return false
  return !(same(before) && before!.kind === 'number')
}

function isShouted(token: Token): boolean {
  return token.shape === 'UPPER' && token.text.length > 3 && !isAcronymSized(token)
}

function isAcronymSized(token: Token): boolean {
  return token.text.length <= 5
}

/** "Agence centrale de presse coréenne (KCNA)", "KCNA (Agence centrale …)": found at the opening bracket `at`. */
export function expansionAt(document: TextDocument, at: number): Expansion | undefined {
  const { tokens } = document
  const inside = tokens[at + 1]
  if (!inside) return undefined
  const closed = tokens[at + 2]?.text
  if (isAcronym(inside) && (closed === ')' || closed === ',' || closed === '–' || closed === '-')) {
    const first = nameBefore(tokens, at, inside.text)
    return first < 0 ? undefined : { firstToken: first, endToken: at, acronym: at + 1 }
  }
  const before = tokens[at - 1]
  if (!before || !isAcronym(before)) return undefined
  const end = bracketEnd(tokens, at)
  if (end < 0 || end - at < 3) return undefined
  let start = at + 1
  if (/^(?:l'|la|le|les)$/.test(tokens[start]!.normal)) start++
  return spells(tokens, start, end, before.text)
    ? { firstToken: start, endToken: end, acronym: at - 1 }
    : undefined
}

function bracketEnd(tokens: readonly Token[], open: number): number {
  for (let t = open + 1; t < tokens.length && t < open + MAX_NAME + 2; t++) {
    if (tokens[t]!.text === ')') return t
    if (tokens[t]!.sentence !== tokens[open]!.sentence) return -1
  }
  return -1
}

/** The nearest token from which the words up to `end` spell the acronym; -1 if none. */
function nameBefore(tokens: readonly Token[], end: number, acronym: string): number {
  const { sentence } = tokens[end]!
  for (let start = end - 1; start >= 0 && start >= end - MAX_NAME; start--) {
    const token = tokens[start]!
    if (token.sentence !== sentence || token.kind === 'punctuation' || token.kind === 'quote') {
      if (token.text !== ',' && token.text !== '-') return -1
      continue
    }
    if (token.kind !== 'word' || SMALL.has(token.normal)) continue
    if (end - start < 2) continue
    if (!isCapitalised(token) && token.shape !== 'lower') continue
    if (spells(tokens, start, end, acronym) && isTitled(tokens, start, end)) return start
  }
  return -1
}

/** What these head has an acronym but is no body. */
const NO_BODY: ReadonlySet<string> = new Set(
  'brevet,traité,accord,accords,taux,produit,examen,système,plan,journées,jeux,indice,projet,processus,certificat,diplôme,objectifs,zone,loi,règlement,convention,charte,mécanisme,taxe,impôt,contrat,protocole,virus,syndrome,maladie,missile,missiles,dispositif,stratégie,cadre'.split(
    ',',
  ),
)

/** A capital stands in it, or its first noun heads names of organisations: "union burundaise des journalistes". */
function isTitled(tokens: readonly Token[], start: number, end: number): boolean {
  const { text, normal } = tokens[start]!
  if (NO_BODY.has(normal)) return false
  if (headOf(text.charAt(0).toUpperCase() + text.slice(1))) return true
  for (let t = start; t < end; t++) if (isCapitalised(tokens[t]!)) return true
  return false
}

/** Whether initials of the words, in order, give the acronym: every main word counts, small words may. */
function spells(tokens: readonly Token[], start: number, end: number, acronym: string): boolean {
  const letters = stripAccents(acronym.toLowerCase()).replace(/[^a-z]/g, '')
  let at = 0
  let skipped = 0
  for (let t = start; t < end; t++) {
    const token = tokens[t]!
    if (token.kind !== 'word') continue
    for (const part of stripAccents(token.normal).split('-')) {
      if (part === '') continue
      if (part.charAt(0) === letters.charAt(at)) at++
      else if (!SMALL.has(token.normal)) skipped++
    }
  }
  return at === letters.length && skipped <= (letters.length > 3 ? 1 : 0)
}
