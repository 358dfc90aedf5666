import { describe, expect, it } from 'vitest'
import { calendarDates, readDates } from './read.ts'

const DATELINES: readonly (readonly [text: string, created: string | null])[] = [
  ['MOSCOU, 12 mars 2019 (Agence) – Le ministre a parlé.', '2019-03-12'],
  [
    'Titre de l’article\n\nNew York, 17 novembre 2016 — La Représentante a averti que la famine menaçait.',
    '2016-11-17',
  ],
  ['Titre\n10 janvier 2016. –\nLa Corée du Nord continue.', '2016-01-10'],
  ['Titre\n\n24 janvier 2016 . –\nLe ministre a annoncé.', '2016-01-24'],
  ['OTTAWA, le 17 avril 2008 – La cheffe a demandé une enquête.', '2008-04-17'],
  ['CITÉ DU VATICAN, lundi 13 mai 2013 – Le pape a reçu la présidente.', '2013-05-13'],
  ['Titre\nPublié le 12/02/2021\nLe ministre a reçu l’ambassadrice.', '2021-02-12'],
  ['Titre\nMis à jour le 16/06/2022 à 18h42\nLe sommet a pris fin.', '2022-06-16'],
  ['Titre\n20/03/2024 - 17:50\nLe ministre a parlé.', '2024-03-20'],
  ['TOKYO, 18/05/2013 (Agence) – Le Premier ministre entame une tournée.', '2013-05-18'],
  ['Rabat, 3 mai 2017 (MAP) - Le roi a reçu un émissaire.', '2017-05-03'],
  ['(Lomé, 30 juillet 2019). Le président ivoirien est arrivé mardi.', '2019-07-30'],
  ['Lomé, 30 juillet 2019. Le président ivoirien est arrivé mardi.', '2019-07-30'],
  ['Titre\n\n2 août 2018 par Jean Diallo\n\nLe ministre est arrivé jeudi.', '2018-08-02'],
  ['Titre\n\nLe 12 mars 2019\n\nLe ministre est arrivé jeudi.', '2019-03-12'],
  ['À Paris, le 3 mars 2020, le président a reçu son homologue.', null],
  ['Le traité de Paris (Paris, 3 mars 1990) est en vigueur.', null],
  ['Il est né à Tunis le 3 mai 1950. Il a été élu.', null],
  ['Le 3 mai 2015, il a été élu président. Il gouverne depuis.', null],
  ['MOSCOU, 12 mars (Agence) – Le ministre a parlé.', null],
]

describe('the document’s day', () => {
  it.each(DATELINES)('%s → %s', (text, created) => {
    const { document } = readDates(text, null)
    expect(document.created).toBe(created)
    expect(document.createdFrom).toBe(created === null ? null : 'dateline')
  })

  it('may be told by the text', () => {
    const { document, dates } = readDates(
      'Le roi a reçu, ce lundi 13 mai 2013, un émissaire. Il le reverra demain.',
      null,
    )
    expect([document.created, document.createdFrom]).toEqual(['2013-05-13', 'text'])
    expect(dates.map((d) => d.value)).toEqual(['2013-05-13', '2013-05-14'])
  })

  it('may be told by "aujourd’hui" beside a date', () => {
    const { document } = readDates('Le roi a reçu aujourd’hui, lundi 13 mai 2013, un émissaire.', null)
    expect([document.created, document.createdFrom]).toEqual(['2013-05-13', 'text'])
  })

  it('counts relative days from the dateline', () => {
    expect(
      calendarDates('MOSCOU, 12 mars 2019 (Agence) – Le ministre a reçu lundi un émissaire.', null),
    ).toEqual(['12 mars 2019 = 2019-03-12', 'lundi = 2019-03-11'])
  })

  it('a dateline some days before the given day is the article’s own; the reader is warned', () => {
    const { document, dates } = readDates('MOSCOU, 12 mars 2019 – Il est arrivé hier.', '2019-03-14')
    expect(dates.at(-1)!.value).toBe('2019-03-11')
    expect(document.created).toBe('2019-03-14')
    expect(document.warnings.map((w) => w.code)).toEqual(['dateline-differs'])
  })

  it('unknown, years stay unknown and days that count from it have no value', () => {
    expect(
      calendarDates(
        'Il est venu le 22 octobre, puis en mai. Il viendra cette année, mercredi ou demain.',
        null,
      ),
    ).toEqual(['22 octobre = XXXX-10-22', 'mai = XXXX-05', 'cette année = XXXX', 'mercredi ou demain = null'])
  })
})

describe('what is stated and what inferred', () => {
  it('tells the components apart', () => {
    const { dates } = readDates('Il est venu le 3 mai. Signé le 3 mai 2015, il fut dénoncé le lendemain.')
    expect(dates.map((d) => [d.stated, d.inferred])).toEqual([
      [['month', 'day'], [{ component: 'year', from: 'document' }]],
      [['year', 'month', 'day'], []],
      [
        [],
        [
          { component: 'year', from: 'text' },
          { component: 'month', from: 'text' },
          { component: 'day', from: 'text' },
        ],
      ],
    ])
  })

  it('gives plain ISO days as bounds', () => {
    const { dates } = readDates(
      'en 2018, au premier trimestre 2019, fin février 2016, à partir du 8 mars 2019',
    )
    expect(dates.map((d) => [d.earliest, d.latest])).toEqual([
      ['2018-01-01', '2018-12-31'],
      ['2019-01-01', '2019-03-31'],
      ['2016-02-01', '2016-02-29'],
      ['2019-03-08', null],
    ])
  })
})

describe('the forms of text', () => {
  it('reads typographic apostrophes and decomposed letters alike', () => {
    const plain = "L'accord d'août 2015 expire d'ici la fin de l'année, après Noël."
    const want = calendarDates(plain).map((d) => d.normalize('NFC'))
    expect(want).toHaveLength(3)
    expect(calendarDates(plain.replaceAll("'", '’')).map((d) => d.replaceAll('’', "'"))).toEqual(want)
    expect(calendarDates(plain.normalize('NFD')).map((d) => d.normalize('NFC'))).toEqual(want)
  })

  it('finds nothing in an empty document', () => {
    expect(calendarDates('')).toEqual([])
  })
})
