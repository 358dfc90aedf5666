import type { Span } from './span.ts'

/**
 * What scraped pages leave between the sentences: recognised by line, each pattern bounded or without nested
 * repetition. `part` matches a piece of a line, `line` the whole of it.
 */
interface DebrisRule {
  readonly name: string
  readonly line?: RegExp
  readonly part?: RegExp
}

const RULES: readonly DebrisRule[] = [
  { name: 'image', part: /!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)[ \t]*\|?/g },
  { name: 'link-target', part: /(?<=\[[^\]\n]{1,200}\])\([^)\s]{1,500}\)/g },
  { name: 'cell', part: /\|[ \t]*$/g },
  { name: 'cell-line', line: /^[\s|:*_=-]+$/ },
  {
    name: 'credit',
    part: /[([](?:Crédits?(?:[ -]photo)?|Photos?|Image|Illustration|Visuel|Ph|Source|Source photo|Photographie|©)[ \u00a0\u202f]*[.:/©-][^)\]\n]{0,120}[)\]]\.?/giu,
  },
  { name: 'credit', part: /[([](?:Photo|Image)[ \u00a0](?:par|by|de|d['’]archives)?[^)\]\n]{0,80}[)\]]/giu },
  {
    name: 'credit',
    part: /(?:(?:Crédits?[ -]?)?Photos?|Crédits?|Image)[ \u00a0\u202f]?:[ \u00a0\u202f]?[^.|\n]{1,60}(?=\||$)/gu,
  },
  { name: 'credit', part: /©[ \u00a0\u202f]?[^.|\n]{1,80}(?=\||$)/gu },
  {
    name: 'credit-line',
    line: /^(?:©|crédits?|photos?[ \u00a0]?:|image[ \u00a0]?:|source[ \u00a0]?:).{0,120}$/iu,
  },
  {
    name: 'related',
    line: /^(?:>{1,3}|→|➡|👉|•)[ \t]*\[?(?:lire|à lire|a lire|voir|à voir|lisez|aussi|découvrez|read more|see also|écoutez|regardez|retrouvez)(?![\p{L}]).*$/iu,
  },
  { name: 'related', line: /^(?:>{2,3}|→|➡|👉).*$/u },
  {
    name: 'related',
    line: /^(?:lire (?:aussi|également|la suite|plus|l['’]article)|à lire(?: aussi| également)?|a lire(?: aussi)?|voir (?:aussi|également|la vidéo)|aussi à lire|sur le même (?:sujet|thème)|articles? (?:liés?|connexes?|similaires?)|read more|see also|en savoir plus|plus d['’]informations?)(?:[ \u00a0]?[:>»[-].{0,240}|[ \u00a0]?…?)$/iu,
  },
  {
    name: 'share',
    line: /^(?:partage[rz] (?:sur|cet|l['’]article|par|via|:)[^.]{0,80}|partager|suivez[ -]nous[^.]{0,80}|abonnez[ -]vous.{0,120}|s['’]abonner|inscrivez[ -]vous (?:à|pour).{0,120}|cliquez (?:ici|sur).{0,120}|(?:notre |la )?newsletter|imprimer|envoyer par (?:mail|e-mail|courriel)[^.]{0,40}|copier le lien|\d* ?commentaires?|tweeter|(?:facebook|twitter|whatsapp|linkedin|telegram|e-?mail|x|pinterest|imprimer|partager)(?:[ ,|·/-]+(?:facebook|twitter|whatsapp|linkedin|telegram|e-?mail|x|pinterest|imprimer|partager)){0,10})$/iu,
  },
  { name: 'link-only', line: /^[*-]?[ \t]*!?\[[^\]\n]{0,200}\]\([^)\n]{1,500}\)[.|]?$/ },
  { name: 'address-only', line: /^(?:https?:\/\/|www\.)\S+$/i },
  {
    name: 'byline',
    line: /^(?:par|by|de notre (?:correspondante?|envoyée? spéciale?)|propos recueillis par|rédaction|texte)(?:[ :]+)[\p{Lu}][^.!?:«»"]{2,90}$/u,
  },
  { name: 'byline', line: /^Par[ \u00a0]\p{Lu}[^.!?:«»"]{2,90}(?:\([^)\n]{1,60}\))?$/u },
  { name: 'signature', line: /^[-–—/(]?[ ]?\p{Lu}{2,8}(?:[/-]\p{Lu}{2,8})*[)]?[-–—.]?$/u },
  {
    name: 'signature',
    part: /[-–—/][ \u00a0]?(?:VNA|VOV|CVN|NDEL|AFP|APS|MAP|ANI|Xinhua)(?:\/(?:VNA|VOV|CVN|AFP))?[.-]?[ \t]*$/g,
  },
]

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
  return merge(found)
}

/** Lines longer than this are prose: only the pieces are looked for. */
const LONGEST_LINE = 400

function lineDebris(line: string, offset: number, found: Span[]): void {
  if (line.length > 20_000) return
  const trimmed = line.trim()
  if (trimmed === '') return
  if (trimmed.length <= LONGEST_LINE && RULES.some((rule) => rule.line?.test(trimmed))) {
    const start = offset + line.indexOf(trimmed)
    found.push({ start, end: start + trimmed.length })
    return
  }
  for (const { part } of RULES) {
    if (!part) continue
    part.lastIndex = 0
    for (let m = part.exec(line); m && m[0] !== ''; m = part.exec(line)) {
      found.push({ start: offset + m.index, end: offset + m.index + m[0].length })
    }
  }
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
