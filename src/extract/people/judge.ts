import { demonymReadings } from '../../lexicon/demonyms.ts'
import { plainName } from '../../lexicon/fold.ts'
import { HOSTS, NOT_PERSON_WORDS, PERSONAL_PARTICLES } from '../../lexicon/name-words.ts'
import { isPublicFigure } from '../../lexicon/public-figures.ts'
import { speechConstructions } from '../../lexicon/speech-verbs.ts'
import { isEastAsianGivenName, isFirstSurname, isVietnameseSurname } from '../../lexicon/surnames-first.ts'
import type { PeopleContext } from './context.ts'
import { isDeterminer } from './roles.ts'
import type { Roster } from './roster.ts'
import { isRoman, type Run } from './runs.ts'
import { INHABITANT } from './trim.ts'

/** What was found out about a run: how sure it is a person, and the rule that says so. */
export interface Verdict {
  readonly rule: string
  readonly confidence: number
}

/** Endings that family names have far more often than names of places or firms. */
const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|ski|sky|ska|skaïa|enko|tchouk|ic|ić|vić|vic|sson|sen|dottir|opoulos|idis|akis|iou|ian|yan|dze|chvili|oglu|oğlu|zadeh|pour|ez|escu|eanu|ini|etti|elli|otti|wicz|czyk|ák|ová|mann|berg|stein|zhanov|ouli|bekov|baïev|yev|iev|aïev|nejad|moto|mura|shima|awa|ouch|ard|eau|ault|ier)$/

/** Weighs a run of capitals. Null if it is surely no person. */
export function judge(context: PeopleContext, roster: Roster, run: Run): Verdict | null {
  const { tokens } = context
  const { first, end } = run
  const honorific = roster.honorificBefore.get(first)
  if (honorific) return honorificVerdict(context, run)
  const role = roster.roleBefore.get(first)
  const capitals = capitalTokens(context, run)
  if (role && roster.taken[first] !== 1) {
    const known = context.known[first]
    const covered = known !== undefined && known.endToken >= end && known.confidence >= 0.8
    const bears = bearsName(context, roster, first)
    const several =
      role.office.plural && capitals.length === 1 && !/^(?:et|,)$/.test(tokens[end]?.normal ?? '')
    if (
      !covered &&
      !bears &&
      !several &&
      !isBody(context, run) &&
      (capitals.length > 1 || isFreeSingle(context, first))
    ) {
      return { rule: 'title-before', confidence: capitals.length > 1 ? 0.95 : 0.85 }
    }
  }
  if (afterTitleAndComma(context, roster, run) && !isBody(context, run) && capitals.length > 1) {
    return { rule: 'title-before', confidence: 0.93 }
  }
  if (
    isInhabitant(context, run) &&
    !isBody(context, run) &&
    (capitals.length > 1 || isFreeSingle(context, first))
  ) {
    return { rule: 'inhabitant', confidence: capitals.length > 1 ? 0.92 : 0.8 }
  }
  if (afterSharedTitle(context, roster, run)) return { rule: 'title-before', confidence: 0.85 }
  if (capitals.length < 2) return singleVerdict(context, roster, run)
  if (isHosted(context, first) || afterArticle(context, first) || isBody(context, run)) return null
  return shapeVerdict(context, run, capitals) ?? guess(context, roster, run, capitals)
}

/** "le président du cabinet ⟦Roux⟧", "du parti politique ⟦Ennahda⟧": the name is a body's; not after "chef de cabinet". */
function bearsName({ tokens }: PeopleContext, roster: Roster, first: number): boolean {
  const before = tokens[first - 1]!
  if (before.shape !== 'lower' || roster.taken[first - 1] === 1) return false
  return (
    HOSTS.has(before.normal) ||
    (/^(?:parti|mouvement|groupe|front)$/.test(tokens[first - 2]?.normal ?? '') &&
      before.tags.has('Adjective'))
  )
}

/** "les ministres Joly et ⟦Sajjan⟧", "MM. Vandeputte, Roux et ⟦Hakimi⟧": a lone surname in a list under one title. */
function afterSharedTitle(context: PeopleContext, roster: Roster, run: Run): boolean {
  const { tokens } = context
  if (run.end - run.first !== 1 || !isFreeSingle(context, run.first)) return false
  let first = run.first
  while (/^(?:et|,)$/.test(tokens[first - 1]?.normal ?? '') && context.isCapital(first - 2)) first -= 2
  if (first === run.first || !context.sameSentence(first, run.first)) return false
  const role = roster.roleBefore.get(first)
  if (role?.office.plural && role.office.kind !== 'person' && context.sameSentence(role.first, first))
    return true
  return roster.honorificBefore.get(first)?.honorific.plural === true
}

/** "le ministre des Affaires étrangères, ⟦Litia Rabukawaqa⟧,": the comma of an apposition. */
function afterTitleAndComma(context: PeopleContext, roster: Roster, run: Run): boolean {
  const { tokens } = context
  if (tokens[run.first - 1]?.text !== ',' || context.known[run.first]) return false
  const role = roster.roleBefore.get(run.first - 1)
  if (!role || !context.sameSentence(role.first, run.first)) return false
  // "le secrétaire général du Parti et ⟦président laotien⟧, X"
  const joined = tokens[role.opening - 1]?.normal === 'et' && roster.roleBefore.has(role.opening - 1)
  return (
    ((role.determiner >= 0 || role.office.plural || joined) && role.office.kind !== 'person') ||
    role.office.lemma === 'homologue'
  )
}

/** "la Suissesse ⟦Daniela Ryf⟧", "l'américain ⟦River Radamus⟧", "les Russes ⟦Ivan Orlov⟧ et …": an inhabitant's name before. */
function isInhabitant(context: PeopleContext, run: Run): boolean {
  const { tokens } = context
  const before = tokens[run.first - 1]
  if (!before || !context.sameSentence(run.first - 1, run.first)) return false
  const full = run.end - run.first > 1
  // "l'Africaine du Sud ⟦Andrea Steyn⟧"
  const south = before.normal === 'sud' && /^africaine?$/.test(tokens[run.first - 3]?.normal ?? '')
  if (south) return isDeterminer(tokens[run.first - 4])
  if (
    demonymReadings(before.normal) === undefined &&
    !(before.shape === 'Title' && INHABITANT.test(before.normal))
  )
    return false
  if (before.normal.endsWith('s') && !/(?:ais|ois)$/.test(before.normal))
    return full && context.isGiven(run.first) && isDeterminer(tokens[run.first - 2])
  if (before.shape === 'lower')
    return full && /^(?:le|la|l'|du|au|un|une)$/.test(tokens[run.first - 2]?.normal ?? '')
  return isDeterminer(tokens[run.first - 2]) || isDeterminer(tokens[run.first - 3])
}

function honorificVerdict(context: PeopleContext, run: Run): Verdict | null {
  // "Madame Europe" is rare, "Monsieur Afrique" too: a form of address decides alone.
  return context.tokens[run.first]!.kind === 'number' ? null : { rule: 'honorific', confidence: 0.97 }
}

function capitalTokens(context: PeopleContext, run: Run): number[] {
  const found: number[] = []
  for (let i = run.first; i < run.end; i++) if (context.isCapital(i)) found.push(i)
  return found
}

/** "le président Lula": a lone word after a title, no acronym, no inhabitant, no known place. */
function isFreeSingle(context: PeopleContext, i: number): boolean {
  const token = context.tokens[i]!
  if (token.shape === 'UPPER' && token.text.length <= 5) return false
  if (context.known[i] && context.known[i]!.confidence >= 0.6) return false
  return token.shape !== 'Initial' && !token.tags.has('Determiner') && !NOT_PERSON_WORDS.has(token.normal)
}

/** "Roi Mohammed VI", "Obama", "al-Zoubi": one capitalised word, or one with its number. */
function singleVerdict(context: PeopleContext, roster: Roster, run: Run): Verdict | null {
  const token = context.tokens[run.first]!
  if (run.end - run.first !== 1 || afterArticle(context, run.first) || isHosted(context, run.first))
    return null
  const known = context.known[run.first]
  if (known && known.confidence >= 0.8) return null
  // « Gandhi » alone between marks is a work.
  if (context.tokens[run.first - 1]?.kind === 'quote' && context.tokens[run.end]?.kind === 'quote')
    return null
  if (isPublicFigure(token.normal) && token.shape !== 'UPPER')
    return { rule: 'public-figure', confidence: 0.7 }
  return coordinatedGiven(context, roster, run)
}

/** "⟦Thierry⟧ et Véronique Roy": two given names share the surname. */
function coordinatedGiven(context: PeopleContext, roster: Roster, run: Run): Verdict | null {
  const { tokens } = context
  const and = run.end
  if (tokens[and]?.normal !== 'et' || !context.isGiven(run.first) || roster.taken[and + 1] === 1) return null
  const shared = context.isCapital(and + 1) && context.isGiven(and + 1) && context.isCapital(and + 2)
  return shared && context.sameSentence(run.first, and + 2)
    ? { rule: 'shared-surname', confidence: 0.8 }
    : null
}

/** A noun of places, prizes, works before it: "rue ⟦Jean Jaurès⟧", "prix ⟦Albert Londres⟧". */
export function isHosted(context: PeopleContext, first: number): boolean {
  const before = context.tokens[first - 1]
  if (!before || !context.sameSentence(first - 1, first)) return false
  if (HOSTS.has(before.normal)) return true
  if (
    before.normal === 'de' &&
    context.tokens[first - 2]?.normal === 'place' &&
    context.tokens[first - 3]?.normal === 'la'
  )
    return false
  if (before.normal !== 'de' && before.normal !== "d'" && before.normal !== 'du') return false
  const host = context.tokens[first - 2]
  return host !== undefined && HOST_OF.has(host.normal) && context.sameSentence(first - 2, first)
}

/** These take the name with "de" too: "la fondation de X" is X's own, "l'affaire de" none. */
const HOST_OF = new Set([
  'rue',
  'place',
  'aéroport',
  'stade',
  'lycée',
  'hôpital',
  'université',
  'loi',
  'syndrome',
  'maladie',
  'ordre',
  'gare',
  'île',
  'lac',
])

/** Names of persons have no article before them: "la ⟦Banque mondiale⟧", "les ⟦Jeunes Turcs⟧". */
export function afterArticle(context: PeopleContext, first: number): boolean {
  const before = context.tokens[first - 1]
  if (!before || !context.sameSentence(first - 1, first) || !isDeterminer(before)) return false
  return before.normal !== 'deux' && before.normal !== 'trois'
}

function isBody(context: PeopleContext, run: Run): boolean {
  for (let i = run.first; i < run.end; i++) {
    const token = context.tokens[i]!
    if (i === run.first && (context.isGiven(i) || isFirstSurname(plainName(token.normal)))) continue
    if (
      NOT_PERSON_WORDS.has(token.normal) &&
      !(
        i === run.end - 1 &&
        context.isGiven(run.first) &&
        /^(?:club|park|young|king|rice|hall|hill|white|black|green|church|lake|banks|road|west|stone|lee)$/.test(
          token.normal,
        )
      )
    )
      return true
    const known = context.known[i]
    if (known?.type === 'organization' && known.confidence >= 0.7 && !context.isGiven(run.first)) return true
  }
  return false
}

/** Names that their own shape or a list of names shows. */
function shapeVerdict(context: PeopleContext, run: Run, capitals: readonly number[]): Verdict | null {
  const { tokens } = context
  const first = run.first
  const last = capitals[capitals.length - 1]!
  const known = context.known[first]
  const place =
    known !== undefined && known.endToken > first + 1 && !(context.isGiven(first) && known.endToken < run.end)
  if (context.isGiven(first) && !place) {
    const upper = capitals
      .slice(1)
      .some((i) => tokens[i]!.shape === 'UPPER' && !isRoman(tokens[i]!.text) && tokens[i]!.text.length < 4)
    if (!upper) return { rule: 'given-name', confidence: 0.9 }
  }
  if (place) return null
  const plain = plainName(tokens[first]!.normal)
  if (
    !/^(?:la|le|mai|an|tu|me|ma|on|un|ni|si|do|des)$/.test(tokens[first]!.normal) &&
    isFirstSurname(plain) &&
    isEastAsianRest(context, run)
  )
    return { rule: 'surname-first', confidence: 0.88 }
  if (
    tokens[first]!.shape === 'Initial' &&
    tokens[first]!.text.endsWith('.') &&
    tokens[last]!.text.length > 2
  ) {
    return { rule: 'initials', confidence: 0.85 }
  }
  for (let i = first; i < run.end; i++) {
    if (i > first && PERSONAL_PARTICLES.has(tokens[i]!.normal) && !context.isCapital(i))
      return { rule: 'particle', confidence: 0.85 }
    if (i > first && context.isJoined(i)) return { rule: 'particle', confidence: 0.85 }
  }
  if (context.isGiven(last) && tokens[first]!.shape === 'UPPER' && tokens[last]!.shape === 'Title') {
    return { rule: 'surname-in-capitals', confidence: 0.88 }
  }
  return null
}

/** "Kim ⟦Jong-un⟧", "Nguyễn ⟦Thị Hồng Vân⟧", "Xi ⟦Jinping⟧". */
function isEastAsianRest(context: PeopleContext, run: Run): boolean {
  const length = run.end - run.first
  const viet = isVietnameseSurname(plainName(context.tokens[run.first]!.normal))
  if (length < 2 || length > (viet ? 5 : 3)) return false
  for (let i = run.first + 1; i < run.end; i++) {
    if (!isEastAsianGivenName(plainName(context.tokens[i]!.normal).replace(/'/g, ''))) return false
  }
  return true
}

/** Two or more unknown capitals: the words around them decide. */
function guess(
  context: PeopleContext,
  roster: Roster,
  run: Run,
  capitals: readonly number[],
): Verdict | null {
  const { tokens } = context
  let score = 0.4
  const before = context.sameSentence(run.first - 1, run.first) ? tokens[run.first - 1] : undefined
  const after = context.sameSentence(run.first, run.end) ? tokens[run.end] : undefined
  if (/^(?:santa|são|santo|los|las)$/.test(tokens[run.first]!.normal)) return null
  for (const i of capitals) {
    const token = tokens[i]!
    if (context.known[i] && context.known[i]!.confidence >= 0.6) return null
    if (i > run.first && context.isGiven(i)) score += 0.15
    if (SURNAME_ENDING.test(token.normal)) score += 0.12
    if (token.shape === 'UPPER') score -= token.text.length > 3 ? 0.1 : 0.3
    if (context.lowers.has(token.normal)) score -= 0.25
    if (token.verbs.length > 0 && i === run.first && context.startsSentence(i)) score -= 0.2
    if (token.text.length < 3 && token.shape !== 'Initial') score -= 0.05
  }
  if (before && /^(?:à|en|vers|dans|sous|depuis|sur|chez)$/.test(before.normal)) score -= 0.3
  if (before?.normal === 'de' || before?.normal === "d'") score -= 0.08
  if (before && /^(?:par|avec|et|contre|selon|que|qu'|dont|,)$/.test(before.normal)) score += 0.06
  if (context.startsSentence(run.first)) score -= 0.05
  if (before?.kind === 'quote' && after?.kind === 'quote') score -= 0.4
  if (after && context.inVerbGroup(run.end) && after.tags.has('Finite')) score += 0.12
  if (hasAge(context, run.end)) score += 0.35
  if (after?.text === ',' && tokens[run.end + 1]?.normal === 'qui') score += 0.1
  if (hasApposition(context, roster, run)) score += 0.5
  if (isAppointed(context, run.end)) score += 0.3
  if (before && NAMING.test(before.normal)) score += 0.3
  // "explique X", "a déclaré X": an inverted subject speaks.
  if (before && context.inVerbGroup(run.first - 1) && isSpeech(context, run.first - 1)) score += 0.2
  // "en la personne de X"
  if (before?.normal === 'de' && tokens[run.first - 2]?.normal === 'personne') score += 0.5
  return score >= 0.5 ? { rule: 'shape', confidence: Math.min(0.8, score) } : null
}

/** "un homme ⟦nommé⟧ X", "⟦selon⟧ X". */
const NAMING = /^(?:nommée?|dénommée?|prénommée?|appelée?|étant|jeune|selon)$/

function isSpeech(context: PeopleContext, i: number): boolean {
  const group = context.document.verbGroups[context.document.groupOf[i] ?? -1]
  return (
    group !== undefined &&
    speechConstructions(group.lemma, group.reflexive) !== undefined &&
    group.person === 3
  )
}

/** "X ⟦a été nommé⟧ ministre": no place or body is. */
function isAppointed(context: PeopleContext, end: number): boolean {
  const group = context.document.verbGroups[context.document.groupOf[end] ?? -1]
  return (
    group?.voice === 'passive' &&
    /^(?:nommer|élire|réélire|désigner|promouvoir|inculper|hospitaliser|arrêter)$/.test(group.lemma)
  )
}

/** "X, 35 ans", "X (35 ans)", "X, âgé de 35 ans", "X, né en …". */
export function hasAge(context: PeopleContext, end: number): boolean {
  const { tokens } = context
  if (!/^[,(]$/.test(tokens[end]?.text ?? '')) return false
  if (tokens[end + 1]?.kind === 'number' && tokens[end + 2]?.normal === 'ans') return true
  return /^(?:âgée?|née?|décédée?|morte?)$/.test(tokens[end + 1]?.normal ?? '')
}

/** "X, ministre …", "X (candidat …)". */
function hasApposition(context: PeopleContext, roster: Roster, run: Run): boolean {
  const { tokens } = context
  if (!/^[,(]$/.test(tokens[run.end]?.text ?? '')) return false
  const at = isDeterminer(tokens[run.end + 1]) ? run.end + 2 : run.end + 1
  if (roster.taken[at] !== 1 || !context.sameSentence(run.first, at)) return false
  return tokens[at]!.shape === 'lower' || !context.isCapital(at + 1)
}
