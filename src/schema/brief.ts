import { createHash } from 'node:crypto'
import type { DateMention, EntityIndex, Meeting, Quote } from '../extract/mentions.ts'
import type { TextDocument } from '../text/document.ts'

export interface Facts {
  readonly dates: readonly DateMention[]
  readonly entities: EntityIndex
  readonly quotes: readonly Quote[]
  readonly meetings: readonly Meeting[]
}

export type Brief = ReturnType<typeof toBrief>

/** The brief of a document in the form of the contract. */
export function toBrief(document: TextDocument, facts: Facts) {
  const { source } = document
  const span = ({ start, end, text }: { start: number; end: number; text: string }) => ({ start, end, text })
  return {
    schemaVersion: 1,
    document: {
      id: document.id,
      title: document.title,
      language: 'fr',
      created: document.created,
      createdFrom: document.createdFrom,
      length: source.length,
      sentences: document.sentences.length,
      tokens: document.tokens.length,
      sha256: createHash('sha256').update(source).digest('hex'),
    },
    people: facts.entities.people.map((p) => ({
      id: p.id,
      name: p.name,
      honorific: p.honorific,
      country: p.country,
      aliases: p.aliases,
      roles: p.roles.map((r) => ({ ...r, ...span(r) })),
      mentions: p.mentions.map((m) => ({ ...span(m), kind: m.kind })),
      rule: p.rule,
    })),
    organizations: facts.entities.organizations.map((o) => ({
      id: o.id,
      name: o.name,
      acronym: o.acronym,
      type: o.kind,
      country: o.country,
      mentions: o.mentions.map(span),
      rule: o.rule,
    })),
    places: facts.entities.places
      .map((p) => ({
        id: p.id,
        name: p.name,
        type: p.kind,
        country: p.country,
        mentions: p.mentions.filter((m) => m.kind === 'name').map(span),
        rule: p.rule,
      }))
      .filter((p) => p.mentions.length > 0),
    dates: facts.dates.map((d) => ({
      id: d.id,
      ...span(d),
      type: d.type,
      value: d.value,
      earliest: d.earliest,
      latest: d.latest,
      stated: d.stated,
      inferred: d.inferred,
      rule: d.rule,
    })),
    meetings: facts.meetings,
    quotes: facts.quotes,
    warnings: document.warnings,
  }
}
