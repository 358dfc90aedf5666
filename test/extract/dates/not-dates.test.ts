import { describe, expect, it } from 'vitest'
import { calendarDates, readDates, TODAY } from './read.ts'

const NONE: Record<string, string[]> = {
  'names and numbers': [
    'Le G20 et le G7 se sont réunis.',
    'la COP21 et la COP 26',
    'l’article 5 de la charte',
    'la place du 11-Novembre',
    'la rue du 4 Septembre',
    'le Mouvement du 23 mars',
    'la résolution 1996 du Conseil',
    'les résolutions 2231 et 2254',
    'Le Journal du dimanche a publié un entretien.',
    'le recours au 49.3',
    'la loi n° 2004-575',
    'le vol 1978 pour Tunis',
    'le Boeing 2000',
    'le programme Horizon 2020',
    'l’Agenda 2063',
    'la Vision 2030',
    'Windows 2000',
    'la ligne 2023',
    'le numéro 1984',
  ],
  'homographs of months, seasons and days': [
    'La sonde s’est posée sur Mars.',
    'la planète Mars',
    'les roches de Mars',
    'Il a été reçu par le roi.',
    'Elle avait été élue.',
    'le Printemps arabe',
    'le printemps de Prague',
    'les Jeux olympiques d’été',
    'un consulat à Chiang Mai',
    'la ville de Chiang Mai',
    'Avril Duvallon a souri.',
    'Noël Tiberghien a souri.',
    'les vacances de Noël',
    'l’île de Pâques',
    'le marché de Noël',
    'la mer est calme',
    'un jeu dangereux',
    'sept ministres et neuf députés',
    'le vendredi noir',
    'le second homme du régime',
  ],
  'counts, ages, prices, scores': [
    'plus de 2000 manifestants',
    'quelque 1950 réfugiés',
    '2016 personnes ont voté',
    'il a perdu 1900 euros',
    'âgé de 40 ans',
    'un score de 3-2',
    'ils ont gagné 21-19',
    'les 2/3 des voix',
    'un prix de 12,50 euros',
    'appelez le 01 42 34 56 78',
    'pouvez-vous me joindre au 08 11 58 54 41',
    '1234567 habitants',
    '12 345 678 habitants',
    'le 16e arrondissement',
    'le 5 majeur de l’équipe',
    'deux trois minutes',
    'la somme de 1500 euros',
    '3.500 hommes',
  ],
  'durations, sets, vague words': [
    'pendant deux jours',
    'une visite de trois jours',
    'en six mois',
    'depuis trois ans',
    'chaque année',
    'tous les mardis',
    'deux fois par semaine',
    'fermé le lundi',
    'récemment, bientôt, actuellement',
    'ces derniers temps',
    'ces dernières années',
    'il y a longtemps',
    'd’ici là',
    'il y a trois jours de congé',
    'à ce jour',
    'un dimanche comme un autre',
    'à la veille du sommet',
    'au lendemain de l’attaque',
    'trois jours après les attentats',
    'la fin de la guerre',
    'le début des négociations',
    'dans deux pays',
    'le premier jour de la conférence',
  ],
  'times of the day': [
    'à 18 heures',
    'à 18h30',
    'ce matin',
    'vers midi',
    'dans la soirée',
    '8:62',
    '25:12',
    '12h12:99s',
    '13.12 PM',
  ],
}

describe('what is no date', () => {
  for (const [group, texts] of Object.entries(NONE))
    it.each(texts)(`${group}: %s`, (text) => {
      expect(calendarDates(text)).toEqual([])
    })
})

const IMPOSSIBLE = [
  'le 31 avril 2018',
  'le 32 août 2014',
  'le 29 février 2018',
  'le 30 février',
  'le 31/04/2018',
  'le 2018-02-30',
]

describe('days that do not exist', () => {
  it.each(IMPOSSIBLE)('%s gives a warning and no date', (text) => {
    const { document, dates } = readDates(text)
    expect(dates.filter((d) => d.type === 'date' || d.type === 'interval')).toEqual([])
    expect(document.warnings.map((w) => w.code)).toEqual(['impossible-date'])
    const [warning] = document.warnings
    expect(text.slice(warning!.start, warning!.end)).toMatch(/^\d/)
  })

  it('29 February stands in leap years', () => {
    expect(calendarDates('le 29 février 2016')).toEqual(['29 février 2016 = 2016-02-29'])
    expect(calendarDates('le 29 février', '2016-03-02')).toEqual(['29 février = 2016-02-29'])
  })
})

describe('a weekday that is not the date’s', () => {
  it('gives a warning; the date wins', () => {
    const { document, dates } = readDates('Il est venu le mardi 3 mars 2017.', TODAY)
    expect(dates.map((d) => d.value)).toEqual(['2017-03-03'])
    expect(document.warnings.map((w) => w.code)).toEqual(['weekday-mismatch'])
  })

  it('chooses the year if none is stated', () => {
    const { document, dates } = readDates('une lettre du mardi 12 décembre', TODAY)
    expect(dates.map((d) => d.value)).toEqual(['2017-12-12'])
    expect(document.warnings).toEqual([])
  })
})
