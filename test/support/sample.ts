import type { Brief } from '../../src/schema/brief.ts'

const SOURCE =
  'Rencontre à Lomé\nLa ministre ghanéenne Ama Kusi a rencontré M. Boateng (CEDEAO) à Lomé le 3 mai. « Nous avons bien travaillé, et nous nous reverrons avant la fin de cette année pour signer », a-t-elle déclaré.'

const rule = 'sample'
const span = (text: string) => {
  const start = SOURCE.indexOf(text)
  return { start, end: start + text.length, text }
}

/** The text that the sample brief is of. */
export const SAMPLE_SOURCE = SOURCE

/** A brief with a fact of each kind. */
export function sampleBrief(): Brief {
  const ama = { ref: 'person-1', name: 'Ama Kusi' }
  const role = { title: 'ministre', country: 'GH', organization: null, status: 'former' as const }
  return {
    schemaVersion: 1,
    document: {
      id: 'lome.txt',
      title: 'Rencontre à Lomé',
      language: 'fr',
      created: '2019-05-04',
      createdFrom: 'option',
      length: SOURCE.length,
      sentences: 3,
      tokens: 40,
      sha256: '0'.repeat(64),
    },
    people: [
      {
        id: 'person-1',
        name: 'Ama Kusi',
        honorific: null,
        gender: null,
        country: 'GH',
        aliases: [],
        roles: [{ ...role, ...span('ministre'), rule }],
        mentions: [{ ...span('Ama Kusi'), kind: 'name', rule }],
        rule,
      },
      {
        id: 'person-2',
        name: 'Boateng',
        honorific: 'M.',
        gender: null,
        country: null,
        aliases: [],
        roles: [],
        mentions: [{ ...span('Boateng'), kind: 'name', rule }],
        rule,
      },
    ],
    organizations: [
      {
        id: 'org-1',
        name: 'CEDEAO',
        acronym: 'CEDEAO',
        type: 'international',
        country: null,
        mentions: [{ ...span('CEDEAO'), rule }],
        rule,
      },
    ],
    places: [
      {
        id: 'place-1',
        name: 'Lomé',
        type: 'city',
        country: 'TG',
        mentions: [{ ...span('Lomé'), rule }],
        rule,
      },
    ],
    dates: [
      {
        id: 'date-1',
        ...span('3 mai'),
        type: 'date',
        value: '2019-05-03',
        earliest: '2019-05-03',
        latest: '2019-05-03',
        stated: ['month', 'day'],
        inferred: [{ component: 'year', from: 'document' }],
        rule,
      },
    ],
    meetings: [
      {
        id: 'meeting-1',
        kind: 'talks',
        status: 'held',
        participants: [
          { ...ama, role: null },
          { ref: 'person-2', name: 'Boateng', role: null },
        ],
        parties: ['GH', 'CEDEAO'],
        place: { ref: 'place-1', name: 'Lomé' },
        date: { ref: 'date-1', value: '2019-05-03' },
        topics: [],
        outcome: null,
        trigger: span('a rencontré'),
        evidence: span('La ministre ghanéenne Ama Kusi a rencontré M. Boateng (CEDEAO) à Lomé le 3 mai.'),
        mentions: [],
        source: null,
        rule,
      },
    ],
    quotes: [
      {
        id: 'quote-1',
        kind: 'direct',
        text: 'Nous avons bien travaillé, et nous nous reverrons avant la fin de cette année pour signer',
        spans: [
          span('Nous avons bien travaillé, et nous nous reverrons avant la fin de cette année pour signer'),
        ],
        speaker: ama,
        addressee: null,
        cue: span('a-t-elle déclaré'),
        source: null,
        negated: false,
        evidence: span(
          '« Nous avons bien travaillé, et nous nous reverrons avant la fin de cette année pour signer »',
        ),
        rule,
      },
    ],
    warnings: [{ code: 'sample', message: 'a doubt about the article' }],
  }
}
