import type { Brief, Part } from '../schema/brief.ts'

/** A fact as a person tells it from others: what it is called, and what is said of it. */
export interface Fact {
  readonly part: Part
  /** What makes it this fact and no other, as far as anything does. */
  readonly key: string
  readonly title: string
  readonly fields: Readonly<Record<string, string>>
  /** Where in the text it stands. */
  readonly places: string
}

interface Spot {
  readonly start: number
  readonly end: number
}

const places = (...spots: readonly (Spot | null)[]) =>
  spots.flatMap((spot) => (spot ? [`${spot.start}–${spot.end}`] : [])).join(' ')
const times = (list: readonly { text: string }[]) => list.map(({ text }) => text).join(', ')

/** The facts of each part; every field of the brief's is in one of theirs, so that no change goes unseen. */
const FACTS: { readonly [P in Part]: (fact: Brief[P][number]) => Omit<Fact, 'part'> } = {
  people: ({ name, honorific, gender, country, aliases, roles, mentions, rule }) => ({
    key: name,
    title: name,
    fields: {
      name,
      honorific: honorific ?? '',
      gender: gender ?? '',
      country: country ?? '',
      aliases: aliases.join(', '),
      roles: roles
        .map(({ title, status, organization, country: of }) =>
          [title, status === 'current' ? '' : `(${status})`, organization ?? '', of ?? '']
            .filter(Boolean)
            .join(' '),
        )
        .join(', '),
      mentions: times(mentions),
      rule: [rule, ...roles.map((role) => role.rule), ...mentions.map((mention) => mention.rule)].join(' '),
    },
    places: places(...roles, ...mentions),
  }),
  organizations: ({ name, acronym, type, country, mentions, rule }) => ({
    key: name,
    title: name,
    fields: {
      name,
      acronym: acronym ?? '',
      type,
      country: country ?? '',
      mentions: times(mentions),
      rule: [rule, ...mentions.map((mention) => mention.rule)].join(' '),
    },
    places: places(...mentions),
  }),
  places: ({ name, type, country, mentions, rule }) => ({
    key: name,
    title: name,
    fields: {
      name,
      type,
      country: country ?? '',
      mentions: times(mentions),
      rule: [rule, ...mentions.map((mention) => mention.rule)].join(' '),
    },
    places: places(...mentions),
  }),
  dates: ({ text, type, value, earliest, latest, stated, inferred, rule, ...spot }) => ({
    key: text,
    title: `« ${text} »`,
    fields: {
      text,
      type,
      value: value ?? '',
      range: [earliest, latest].map((day) => day ?? '').join('/'),
      stated: stated.join(' '),
      inferred: inferred.map(({ component, from }) => `${component} (${from})`).join(' '),
      rule,
    },
    places: places(spot),
  }),
  meetings: ({ kind, status, participants, parties, place, date, trigger, ...rest }) => ({
    key: trigger.text,
    title: [kind, status, place?.name ?? '', date?.value ?? '', `« ${trigger.text} »`]
      .filter(Boolean)
      .join(' '),
    fields: {
      kind,
      status,
      who: participants.map(({ name, role }) => (role ? `${name} (${role})` : name)).join(', '),
      parties: parties.join(', '),
      place: place?.name ?? '',
      date: date?.value ?? '',
      source: rest.source?.name ?? '',
      topics: times(rest.topics),
      outcome: rest.outcome?.text ?? '',
      trigger: trigger.text,
      mentions: times(rest.mentions),
      evidence: rest.evidence.text,
      rule: rest.rule,
    },
    places: places(trigger, rest.evidence, rest.outcome, ...rest.topics, ...rest.mentions),
  }),
  quotes: ({ kind, text, spans, speaker, addressee, cue, source, negated, evidence, rule }) => ({
    key: text,
    title: `${speaker?.name ?? '–'} « ${shortened(text)} »`,
    fields: {
      kind,
      words: text,
      speaker: speaker?.name ?? '',
      addressee: addressee?.name ?? '',
      cue: cue?.text ?? '',
      source: source?.name ?? '',
      negated: negated ? 'yes' : '',
      evidence: evidence.text,
      rule,
    },
    places: places(...spans, cue, evidence),
  }),
}

const LONG = 60
const shortened = (text: string) =>
  text.length <= LONG ? text : `${text.slice(0, text.lastIndexOf(' ', LONG))} …`

/** The facts of one part of a brief, in its order. */
export function factsOf<P extends Part>(brief: Brief, part: P): Fact[] {
  const view = FACTS[part] as (fact: Brief[P][number]) => Omit<Fact, 'part'>
  return brief[part].map((fact) => ({ part, ...view(fact) }))
}

/** What the brief says of the document as a whole. */
export function documentFields({ document, warnings }: Brief): Record<string, string> {
  const { text: _, sha256, ...told } = document
  return {
    ...Object.fromEntries(
      Object.entries(told).map(([key, value]) => [key, value === null ? '' : String(value)]),
    ),
    warnings: warnings.map(({ message }) => message).join('; '),
    sha256,
  }
}
