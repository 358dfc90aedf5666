import type { Person } from '../mentions.ts'
import type { Context } from './context.ts'
import type { Draft, Range } from './draft.ts'
import { isOf } from './words.ts'

/** The turns of a printed interview: what is answered, by paragraphs, and who is asked. */
export interface Interview {
  /** Each answer: its paragraphs, without label and marks. */
  readonly answers: readonly (readonly Range[])[]
  /** From the first question to the last answer: who asks is no speaker of the article's. */
  readonly turns: Range
  readonly person: Person
}

type Place = Pick<Context, 'document' | 'entities'>
type Turn = 'question' | 'answer'

/** "Q – …", "R. …", "Question : …", "Réponse : …" at a paragraph's start. */
const LABELS: ReadonlyMap<string, Turn> = new Map([
  ['q', 'question'],
  ['question', 'question'],
  ['r', 'answer'],
  ['réponse', 'answer'],
])
const AFTER_LABEL = /^(?:[-–—:./]|\.-)$/

/** Fewer questions make no interview: a headline may ask one, a column two. */
const FEWEST_TURNS = 2
const LONGEST_QUESTION = 80

/** The interview that an article prints, by labels or by questions that stand as paragraphs; null if it prints none. */
export function findInterview(context: Place): Interview | null {
  const paragraphs = paragraphsOf(context)
  return labelled(context, paragraphs) ?? asked(context, paragraphs)
}

/** Answers without marks as quotes of whom the lead names; those in marks are found as such. */
export function interviewAnswers({ answers, person }: Interview): Draft[] {
  const at = person.mentions[0]!
  return answers.map((spans) => ({
    kind: 'direct',
    spans: [...spans],
    cue: null,
    speaker: { by: 'phrase', range: { first: at.firstToken, end: at.endToken } },
    source: null,
    negated: false,
    rule: 'interview-turn',
  }))
}

function paragraphsOf({ document }: Place): Range[] {
  const found: { first: number; end: number; paragraph: number }[] = []
  for (const { paragraph, firstToken, endToken, kind } of document.sentences) {
    if (kind === 'debris') continue
    const last = found.at(-1)
    if (last?.paragraph === paragraph) last.end = endToken
    else found.push({ first: firstToken, end: endToken, paragraph })
  }
  return found
}

/** "Q – …" and "R – …", with the paragraphs that carry an answer on. */
function labelled(context: Place, paragraphs: readonly Range[]): Interview | null {
  const { tokens } = context.document
  const answers: Range[][] = []
  let open: Turn | undefined
  let asked = 0
  let begin = -1
  /** Whether the answer is still to begin: its label may stand alone in a paragraph. */
  let fresh = true
  for (const { first, end } of paragraphs) {
    const turn = labelAt(tokens, first)
    open = turn ?? open
    if (!open) continue
    if (begin < 0) begin = first
    if (turn === 'question') asked++
    if (turn) fresh = true
    let from = turn ? first + 1 : first
    while (turn && from < end && AFTER_LABEL.test(tokens[from]!.text)) from++
    if (open === 'question' || from >= end) continue
    if (fresh) answers.push([])
    fresh = false
    answers.at(-1)!.push({ first: from, end })
  }
  if (asked < FEWEST_TURNS || answers.length < FEWEST_TURNS) return null
  const person = isBriefing(context, begin) ? null : interviewee(context, begin)
  return person && { answers, turns: { first: begin, end: answers.at(-1)!.at(-1)!.end }, person }
}

/** "Point de presse": a body's own record, whose answers are the text's. */
function isBriefing({ document: { tokens } }: Place, end: number): boolean {
  for (let k = 0; k + 2 < end; k++)
    if (/^(?:point|briefing)$/.test(tokens[k]!.normal) && tokens[k + 2]!.normal === 'presse') return true
  return false
}

function labelAt(tokens: Place['document']['tokens'], first: number): Turn | undefined {
  const { normal } = tokens[first]!
  // "Q." may be one token, as an initial is.
  if (/^[qr]\.$/.test(normal)) return LABELS.get(normal[0]!)
  return AFTER_LABEL.test(tokens[first + 1]?.text ?? '') ? LABELS.get(normal) : undefined
}

/** Questions that stand as paragraphs, under a lead that tells of an interview, and answers that say "je" or "nous". */
function asked(context: Place, paragraphs: readonly Range[]): Interview | null {
  const questions = paragraphs.flatMap((p, i) => (i > 0 && isQuestion(context, p) ? [i] : []))
  const [opening] = questions
  if (opening === undefined || questions.length < FEWEST_TURNS) return null
  const { first } = paragraphs[opening]!
  if (!tellsInterview(context, first) || isBriefing(context, first)) return null
  const answers: Range[][] = []
  let bare = 0
  let own = 0
  for (const [n, at] of questions.entries()) {
    const rest = paragraphs.slice(at + 1, questions[n + 1])
    const marked = rest.flatMap((p) => inMarks(context, p) ?? [])
    for (const words of marked) answers.push([words])
    if (marked.length > 0 || rest.length === 0) continue
    // What follows the last answer may be the narrator's.
    const ends = n + 1 < questions.length ? -1 : rest.findIndex((p, i) => i > 0 && !saysI(context, p))
    answers.push(ends < 0 ? rest : rest.slice(0, ends))
    bare++
    if (rest.some((p) => saysI(context, p))) own++
  }
  const person = interviewee(context, first)
  if (!person || answers.length < FEWEST_TURNS || own * 2 < bare) return null
  return { answers, turns: { first, end: answers.at(-1)!.at(-1)!.end }, person }
}

function isQuestion({ document: { tokens } }: Place, { first, end }: Range): boolean {
  return tokens[end - 1]!.text === '?' && tokens[first]!.kind !== 'quote' && end - first <= LONGEST_QUESTION
}

function saysI({ document: { tokens } }: Place, { first, end }: Range): boolean {
  for (let k = first; k < end; k++) if (FIRST_PERSON.test(tokens[k]!.normal)) return true
  return false
}

/** The words of a paragraph that stands in marks as a whole, perhaps after "X : "; null of another. */
function inMarks({ document: { tokens, quotations } }: Place, { first, end }: Range): Range | null {
  let open = first
  while (open < Math.min(end, first + LONGEST_NAME) && tokens[open]!.kind !== 'quote') open++
  if (open >= end || tokens[open]!.kind !== 'quote' || (open > first && tokens[open - 1]!.text !== ':'))
    return null
  // A mark that ends the text opens nothing.
  if (open + 1 >= end) return null
  const { close, endToken } = quotations[tokens[open]!.quotation]!
  return { first: open + 1, end: close >= 0 && close < end ? endToken : end }
}

const LONGEST_NAME = 12

const FIRST_PERSON = /^(?:je|j'|nous|notre|nos|mon|ma|mes)$/
const INTERVIEW = /^(?:interview|interviews|interviewée?|entretien|interrogée?|questions|rencontre|itw)$/

function tellsInterview({ document: { tokens } }: Place, end: number): boolean {
  for (let k = 0; k < end; k++) if (INTERVIEW.test(tokens[k]!.normal)) return true
  return false
}

/** The person of the lead who is asked: after "entretien de", "interview de", before "répond"; else who is named first. */
function interviewee({ document: { tokens }, entities }: Place, end: number): Person | null {
  let named: Person | null = null
  for (let k = 0; k < end; k++) {
    const found = entities.at(k)
    if (found?.entity.type !== 'person' || found.mention.firstToken !== k || found.mention.kind !== 'name')
      continue
    if (isAsker(tokens, k)) continue
    named ??= found.entity
    for (
      let b = k - 1;
      b >= Math.max(0, k - FARTHEST_NOUN) && tokens[b]!.sentence === tokens[k]!.sentence;
      b--
    )
      if (
        /^(?:entretien|interview)$/.test(tokens[b]!.normal) &&
        tokens[b + 1] &&
        (isOf(tokens[b + 1]!) || tokens[b + 1]!.normal === 'avec')
      )
        return found.entity
  }
  return named
}

const FARTHEST_NOUN = 12

/** "Propos recueillis par X", "par notre envoyé X". */
function isAsker(tokens: Context['document']['tokens'], k: number): boolean {
  for (let b = k - 1; b >= Math.max(0, k - 4); b--) {
    if (tokens[b]!.sentence !== tokens[k]!.sentence) return false
    if (tokens[b]!.normal === 'par') return true
  }
  return false
}
