import { describe, expect, it } from 'vitest'
import { readDates } from './read.ts'

/** Text, type, span, value; seen from Tuesday 23 October 2018. */
const CASES: readonly (readonly [text: string, type: string, span: string, value: string])[] = [
  ['Il arrive à 18h30.', 'time', '18h30', 'T18:30'],
  ['Il arrive à 18 h 30.', 'time', '18 h 30', 'T18:30'],
  ['Il arrive à 18 heures.', 'time', '18 heures', 'T18:00'],
  ['Il arrive vers neuf heures.', 'time', 'neuf heures', 'T09:00'],
  ['Il arrive à 9 heures et demie.', 'time', '9 heures et demie', 'T09:30'],
  ['Il arrive à midi.', 'time', 'midi', 'T12:00'],
  ['Il part avant minuit.', 'time', 'minuit', 'T00:00'],
  ['Il arrivera mercredi à 18 h.', 'time', '18 h', '2018-10-24T18:00'],
  ['Il est arrivé hier à 7h15.', 'time', '7h15', '2018-10-22T07:15'],
  ['Il est arrivé ce matin.', 'time', 'ce matin', '2018-10-23'],
  ['Il parlera cet après-midi.', 'time', 'cet après-midi', '2018-10-23'],
  ['Il parlera ce soir.', 'time', 'ce soir', '2018-10-23'],
  ['Il parlera samedi dans la soirée.', 'time', 'dans la soirée', '2018-10-27'],
  ['Il a parlé plus tard dans la journée.', 'time', 'plus tard dans la journée', '2018-10-23'],
  ['une visite de deux jours', 'duration', 'deux jours', 'P2D'],
  ['pendant six mois', 'duration', 'six mois', 'P6M'],
  ['un mandat de cinq ans', 'duration', 'cinq ans', 'P5Y'],
  ['une trêve de 72 heures', 'duration', '72 heures', 'PT72H'],
  ['trois semaines de négociations', 'duration', 'trois semaines', 'P3W'],
  ['après un an et demi de guerre', 'duration', 'un an et demi', 'P1Y6M'],
  ['une quinzaine de jours', 'duration', 'une quinzaine de jours', 'P15D'],
  ['deux décennies de paix', 'duration', 'deux décennies', 'P20Y'],
  ['deux heures et 30 minutes', 'duration', 'deux heures et 30 minutes', 'PT2H30M'],
  ['chaque année', 'set', 'chaque année', 'R/P1Y'],
  ['tous les jours', 'set', 'tous les jours', 'R/P1D'],
  ['tous les deux ans', 'set', 'tous les deux ans', 'R/P2Y'],
  ['toutes les semaines', 'set', 'toutes les semaines', 'R/P1W'],
  ['chaque lundi', 'set', 'chaque lundi', 'R/P1W'],
  ['chaque été', 'set', 'chaque été', 'R/P1Y'],
  ['les lundis', 'set', 'lundis', 'R/P1W'],
]

describe('times, durations and sets', () => {
  it.each(CASES)('%s: %s', (text, type, span, value) => {
    const { dates } = readDates(text)
    expect(dates.map((d) => [d.type, d.text, d.value])).toContainEqual([type, span, value])
  })
})
