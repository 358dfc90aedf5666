import { COURT_WORDS, SPORT_WORDS } from '../../lexicon/meeting-domains.ts'
import type { VerbGroup } from '../../tags/verb.ts'
import type { TextDocument, Token } from '../../text/document.ts'
import type { DateMention, EntityIndex, Person, Quote, Role } from '../mentions.ts'
import { organizationActor } from './actors.ts'
import type { Complements } from './complements.ts'
import { datelineOf } from './dateline.ts'
import type { Actor, ActorPhrase, Telling } from './model.ts'
import { findPhrases } from './phrases.ts'
import { Speakers } from './speakers.ts'

const RECENT = 40

/** The document as the meeting rules look at it. */
export class Scene {
  readonly document: TextDocument
  readonly entities: EntityIndex
  readonly dates: readonly DateMention[]
  readonly tokens: readonly Token[]
  /** For each token the index of the date that covers it, or -1. */
  readonly dateAt: Int32Array
  /** The country whose offices are meant when none is named: that of the dateline, else of the first official. */
  readonly home: string | null
  /** The country of the dateline's city. */
  readonly dateline: string | null
  readonly speakers: Speakers
  /** The tellings read so far, in text order. */
  readonly history: Telling[] = []

  /** The encounters told last: what is taken up lies among them. */
  get recent(): readonly Telling[] {
    return this.history.slice(-RECENT)
  }

  /** Complements read already, by the token they start from: up to the next clause; up to the next verb. */
  readonly passing = new Map<number, Complements>()
  readonly stopping = new Map<number, Complements>()
  private readonly titles = new Map<number, { readonly person: Person; readonly role: Role } | undefined>()
  private elsewhere: boolean | undefined
  private bothKoreas: boolean | undefined
  private readonly phraseOf: (ActorPhrase | undefined)[] = []
  private readonly cache = new Map<number, ActorPhrase[]>()

  constructor(
    document: TextDocument,
    entities: EntityIndex,
    dates: readonly DateMention[],
    quotes: readonly Quote[] = [],
  ) {
    this.document = document
    this.entities = entities
    this.dates = dates.filter((d) => d.type === 'date' || d.type === 'interval' || isDayPart(d))
    this.tokens = document.tokens
    this.speakers = new Speakers(quotes, entities.people)
    this.dateAt = new Int32Array(document.tokens.length).fill(-1)
    this.dates.forEach((date, index) => {
      for (let i = date.firstToken; i < date.endToken; i++) this.dateAt[i] = index
    })
    for (const person of entities.people) for (const role of person.roles) this.keepTitle(person, role)
    this.dateline = datelineOf(document, entities, this.dateAt)?.country ?? null
    this.home = this.dateline ?? entities.people.find((p) => p.country !== null)?.country ?? null
  }

  /** A title that several bear is nobody's own. */
  private keepTitle(person: Person, role: Role): void {
    this.titles.set(role.start, this.titles.has(role.start) ? undefined : { person, role })
  }

  /** "⟦Burundi :⟧ le facilitateur à Bujumbura": the country that the headline sets over the article, whose offices it means. */
  get label(): string | null {
    const [headline] = this.document.sentences
    const found = headline && this.entities.at(headline.firstToken)
    if (found?.entity.type !== 'place' || found.entity.kind !== 'country') return null
    return this.tokens[found.mention.endToken]?.text === ':' ? found.entity.country : null
  }

  /** The first sentence after the headline that names anybody or anything: what stands before it is beside the subject. */
  get firstAbout(): number {
    const about = this.document.sentences.findIndex(({ firstToken, endToken }, index) => {
      if (index === 0) return false
      for (let k = firstToken; k < endToken; k++) if (this.entities.at(k)) return true
      return false
    })
    return Math.max(1, about)
  }

  /** The title of one person that starts at a token, and who bears it. */
  titleAt(i: number): { readonly person: Person; readonly role: Role } | undefined {
    return this.titles.get(this.tokens[i]!.start)
  }

  /** The article is of sport or of the courts, by its words. */
  get isElsewhere(): boolean {
    if (this.elsewhere === undefined) {
      let [sport, court] = [0, 0]
      for (const { normal } of this.tokens) {
        if (SPORT_WORDS.has(normal)) sport++
        if (COURT_WORDS.has(normal)) court++
      }
      this.elsewhere = sport >= 3 || court >= 4
    }
    return this.elsewhere
  }

  /** The article tells of both Koreas, so "le Nord" is one. */
  get koreas(): boolean {
    const told = (code: string) => this.entities.places.some((p) => p.country === code)
    this.bothKoreas ??= told('KP') && told('KR')
    return this.bothKoreas
  }

  /** The international body told last before a token. */
  lastBody(before: number): Actor | undefined {
    for (let k = before - 1; k >= Math.max(0, before - 120); k--) {
      const entity = this.entities.at(k)?.entity
      if (entity?.type === 'organization' && entity.kind === 'international')
        return organizationActor(entity, this.entities)
    }
    return undefined
  }

  word(i: number): string {
    return this.tokens[i]?.normal ?? ''
  }

  /** The verb group that holds a token. */
  verbAt(i: number): VerbGroup | undefined {
    const index = this.document.groupOf[i]
    return index === undefined || index < 0 ? undefined : this.document.verbGroups[index]
  }

  first(sentence: number): number {
    return this.document.sentences[sentence]!.firstToken
  }

  end(sentence: number): number {
    return this.document.sentences[sentence]!.endToken
  }

  /** The actor phrases of a sentence, in order. */
  phrases(sentence: number): ActorPhrase[] {
    let found = this.cache.get(sentence)
    if (!found) {
      found = findPhrases(this, sentence)
      this.cache.set(sentence, found)
      for (const phrase of found) for (let k = phrase.first; k < phrase.end; k++) this.phraseOf[k] ??= phrase
    }
    return found
  }

  /** The phrase that covers a token of the sentence. */
  phraseAt(sentence: number, i: number): ActorPhrase | undefined {
    if (!this.cache.has(sentence)) this.phrases(sentence)
    const phrase = this.phraseOf[i]
    return phrase && i < this.end(sentence) ? phrase : undefined
  }
}

/** A verb form that has a subject of its own. */
export function hasTense(group: VerbGroup): boolean {
  return (
    group.tense !== 'infinitive' && group.tense !== 'present-participle' && group.tense !== 'past-participle'
  )
}

/** "ce matin", "plus tôt dans la journée": a time whose value is the day itself. */
function isDayPart({ type, value }: DateMention): boolean {
  return type === 'time' && value !== null && /^\d{4}-\d\d-\d\d$/.test(value)
}
