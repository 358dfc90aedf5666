import { authorLine, LETTER, signatureLine, UPPER } from './authors.ts'
import type { Span } from './span.ts'

/**
 * What scraped pages leave between the sentences. Each pattern is bounded or has no nested repetition, and is
 * tried only where its first words or its hint occur, so that clean text costs nothing.
 */
interface LineRule {
  readonly name: string
  /** The first word or mark of the line, lower case, separated by spaces. */
  readonly first: string
  readonly line: RegExp
}

interface PartRule {
  readonly name: string
  /** The line must hold one of these. */
  readonly hints: readonly string[]
  readonly part: RegExp
}

const NETWORKS = '(?:facebook|twitter|whatsapp|linkedin|telegram|e-?mail|x|pinterest|imprimer|partager)'
const CREDIT =
  '(?:Crédits?(?:[ -]photo)?|Photos?|Image|Illustration|Visuel|Ph|Source|Source photo|Photographie|©)'

const LINE_RULES: readonly LineRule[] = [
  { name: 'cell-line', first: '| : * _ = -', line: /^[\s|:*_=-]+$/ },
  {
    name: 'credit-line',
    first: '© crédit crédits photo photos image source',
    line: /^(?:©|crédits?|photos?[ \u00a0]?:|image[ \u00a0]?:|source[ \u00a0]?:).{0,120}$/i,
  },
  { name: 'related', first: '> → ➡ 👉', line: /^(?:>{2,3}|→|➡|👉)/ },
  {
    name: 'related',
    first: '> •',
    line: /^[>•][ \t]*\[?(?:lire|à lire|a lire|voir|à voir|lisez|aussi|découvrez|read more|see also|écoutez|regardez|retrouvez)(?![a-zà-ÿ])/i,
  },
  {
    name: 'related',
    first: 'lire à a voir aussi sur article articles read see en plus',
    line: /^(?:lire (?:aussi|également|la suite|plus|l['’]article)|[àa] lire(?: aussi| également)?|voir (?:aussi|également|la vidéo)|aussi à lire|sur le même (?:sujet|thème)|articles? (?:liés?|connexes?|similaires?)|read more|see also|en savoir plus|plus d['’]informations?)(?:[ \u00a0]?[:>»[-].{0,240}|[ \u00a0]?…?)$/i,
  },
  {
    name: 'share',
    first: 'partager partagez suivez abonnez s inscrivez cliquez',
    line: /^(?:partage[rz] (?:sur|cet|l['’]article|par|via|:)[^.]{0,80}|suivez[ -]nous[^.]{0,80}|abonnez[ -]vous.{0,120}|s['’]abonner|inscrivez[ -]vous (?:à|pour).{0,120}|cliquez (?:ici|sur).{0,120})$/i,
  },
  {
    name: 'share',
    first: 'notre la newsletter envoyer copier commentaire commentaires tweeter',
    line: /^(?:(?:notre |la )?newsletter|envoyer par (?:mail|e-mail|courriel)[^.]{0,40}|copier le lien|commentaires?|tweeter)$/i,
  },
  {
    name: 'share',
    first: 'facebook twitter whatsapp linkedin telegram email e x pinterest imprimer partager',
    line: new RegExp(`^${NETWORKS}(?:[ ,|·/-]+${NETWORKS}){0,10}$`, 'i'),
  },
  { name: 'link-only', first: '[ ! * -', line: /^[*-]?[ \t]*!?\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)[.|]?$/ },
  { name: 'address-only', first: 'http https www', line: /^(?:https?:\/\/|www\.)\S+$/i },
  {
    name: 'byline',
    first:
      'par by de propos rédaction texte entretien interview entrevue recueilli réalisé auteur écrit édité edité rédigé rédigée publié publiée mis saisi contact contacts',
    line: /^(?:[Pp]ar|PAR|[Bb]y|[Dd]e notre (?:correspondante?|envoyée? spéciale?)|[Pp]ropos recueillis par|(?:[Ee]ntretien|[Ii]nterview|[Ee]ntrevue) (?:conduite?|menée?|réalisée?|recueillie?) par|[Rr]ecueilli par|[Rr]éalisé par|[Éé]crit par|[ÉéEe]dité par|[Rr]édigée? par|[Pp]ubliée? par|[Mm]is en ligne par|[Ss]aisi par|[Rr]édaction|[Tt]exte|[Aa]uteur|[Cc]ontacts?(?: (?:de )?presse)?)[ :\u00a0]+[A-ZÀ-Ý][^.!?:«»"]{2,90}(?:\([^)\n]{1,60}\))?$/,
  },
  {
    name: 'byline',
    first: 'avec traduit adapté * (',
    line: /^[*(]?[ ]?(?:[Aa]vec (?:des informations|les informations|la collaboration|la participation|l['’]aide|nos correspondants?)|[Tt]raduit|[Aa]dapté)(?: (?:de|du|d['’]|des|par|l['’])[^.!?:«»"]{0,40}?){1,2}[ '’][A-ZÀ-Ý][^.!?:«»"]{1,60}[.)]?$/,
  },
  {
    name: 'byline',
    first: 'avec de',
    line: /^(?:[Aa]vec|[Dd]e) [Nn](?:otre|os) (?:envoyé|correspondant)[^.!?:«»"]{3,140}$/,
  },
  {
    name: 'byline',
    first:
      'analyse tribune opinion billet chronique éditorial édito reportage récit portrait enquête décryptage commentaire correspondance',
    line: new RegExp(
      `^[A-ZÀ-Ý][${LETTER}]+[ \\u00a0]?[|–—-][ \\u00a0]?[${UPPER}][${LETTER}'’-]+(?: [${LETTER}'’-]+){1,3}$`,
    ),
  },
  { name: 'signature', first: '- – — / (', line: /^[-–—/(][ ]?[A-Z]{2,8}(?:[/-][A-Z]{2,8})*[)]?[-–—.]?$/ },
]

const PART_RULES: readonly PartRule[] = [
  { name: 'image', hints: ['!['], part: /!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)[ \t]*\|?/g },
  { name: 'link-target', hints: ['](http', '](/', '](#'], part: /(?<=\[[^\]\n]{1,200}\])\([^)\s]{1,500}\)/g },
  { name: 'cell', hints: ['|'], part: /\|[ \t]*$/g },
  {
    name: 'credit',
    hints: ['hoto', 'HOTO', 'rédit', 'mage :', 'llustration', '(Ph', '[Ph', 'ource', 'isuel', '©'],
    part: new RegExp(`[([]${CREDIT}[ \\u00a0\\u202f]*[.:/©-][^)\\]\\n]{0,120}[)\\]]\\.?`, 'gi'),
  },
  {
    name: 'credit',
    hints: ['(Photo ', '[Photo ', '(Image ', '(photo '],
    part: /[([](?:Photo|Image)[ \u00a0](?:par|by|de|d['’]archives)?[^)\]\n]{0,80}[)\]]/gi,
  },
  {
    name: 'credit',
    hints: ['Photo', 'rédit', 'Image'],
    part: /(?:(?:Crédits?[ -]?)?Photos?|Crédits?|Image)[ \u00a0\u202f]?:[ \u00a0\u202f]?[^.|\n]{1,60}(?=\||$)/g,
  },
  { name: 'credit', hints: ['©'], part: /©[ \u00a0\u202f]?[^.|\n]{1,80}(?=\||$)/g },
  {
    name: 'signature',
    hints: ['VNA', 'VOV', 'CVN', 'NDEL', 'AFP', 'APS', 'MAP', 'ANI', 'Xinhua'],
    part: /[-–—/][ \u00a0]?(?:VNA|VOV|CVN|NDEL|AFP|APS|MAP|ANI|Xinhua)(?:\/(?:VNA|VOV|CVN|AFP))?[.-]?[ \t]*$/g,
  },
]

/** "AA / Sarajevo / Jane Roe": the reporter's name in an agency's heading. */
const HEADING = new RegExp(
  `^[A-Z]{2,6} ?/ ?[^/\\n]{2,30}/ ?(?=[${UPPER}][${LETTER}'’-]+(?: [${LETTER}'’-]+){1,8}$)`,
)

/** First word or mark → the line rules to try. */
const byFirst = new Map<string, LineRule[]>()
for (const rule of LINE_RULES) {
  for (const first of rule.first.split(' ')) byFirst.set(first, [...(byFirst.get(first) ?? []), rule])
}

/** The debris of a source: sorted, non-overlapping spans from which no fact is drawn. */
export function findDebris(source: string): Span[] {
  const found: Span[] = []
  let start = 0
  while (start < source.length) {
    let end = source.indexOf('\n', start)
    if (end < 0) end = source.length
    lineDebris(source.slice(start, end), start, found)
    start = end + 1
  }
  for (const author of [signatureLine(source), authorLine(source)]) if (author) found.push(author)
  return merge(found)
}

/** Lines longer than this are prose: only the pieces are looked for. */
const LONGEST_LINE = 400

function lineDebris(line: string, offset: number, found: Span[]): void {
  if (line.length > 20_000) return
  const trimmed = line.trim()
  if (trimmed === '') return
  if (
    trimmed.length <= LONGEST_LINE &&
    byFirst.get(firstOf(trimmed))?.some((rule) => rule.line.test(trimmed))
  ) {
    const start = offset + line.indexOf(trimmed)
    found.push({ start, end: start + trimmed.length })
    return
  }
  const heading = trimmed.length < 100 && trimmed.includes('/') ? HEADING.exec(trimmed) : null
  if (heading) {
    const start = offset + line.indexOf(trimmed) + heading[0].length
    found.push({ start, end: offset + line.indexOf(trimmed) + trimmed.length })
    return
  }
  for (const { part, hints } of PART_RULES) {
    if (!hints.some((hint) => line.includes(hint))) continue
    part.lastIndex = 0
    for (let m = part.exec(line); m && m[0] !== ''; m = part.exec(line)) {
      found.push({ start: offset + m.index, end: offset + m.index + m[0].length })
    }
  }
}

/** The first word of a line, lower case, or its first mark. */
function firstOf(line: string): string {
  const word = /^[a-zà-ÿ]+/i.exec(line)
  return word ? word[0].toLowerCase() : String.fromCodePoint(line.codePointAt(0)!)
}

function merge(spans: Span[]): Span[] {
  spans.sort((a, b) => a.start - b.start)
  const out: { start: number; end: number }[] = []
  for (const span of spans) {
    const last = out[out.length - 1]
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else out.push({ start: span.start, end: span.end })
  }
  return out
}
