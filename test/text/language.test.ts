import { describe, expect, it } from 'vitest'
import { detectLanguage } from '../../src/text/language.ts'
import { readDocument } from '../../src/text/read.ts'

const languageOf = (text: string) => detectLanguage(readDocument({ id: 'test', text }))

describe('French', () => {
  it.each([
    'Le 22 octobre.',
    'Ministre des Affaires étrangères',
    'La délégation s’est rendue à Hanoï pour des entretiens avec les autorités du pays.',
    'Le président Joko Widodo a reçu Sheikh Mohammed ben Zayed Al Nahyan à Jakarta, selon The Jakarta Post.',
    'PARIS : LE PRESIDENT A RECU SON HOMOLOGUE POUR DES ENTRETIENS QUI ONT DURE DEUX HEURES',
  ])('%s', (text) => expect(languageOf(text)).toEqual({ language: 'fr', warning: null }))
})

describe('another language gives a warning', () => {
  it.each([
    ['en', 'The minister said on Monday that he would go to the city and that the talks had been good.'],
    [
      'es',
      'El presidente se reunió con su homólogo en la ciudad y dijo que las relaciones entre los dos países son buenas.',
    ],
    [
      'it',
      'Il presidente ha incontrato il suo omologo nella città e ha detto che le relazioni tra i due paesi sono buone.',
    ],
    [
      'de',
      'Der Minister hat am Montag mit dem Präsidenten über die Lage in der Stadt gesprochen und ist dann nach Hause gefahren.',
    ],
    [
      'und',
      'Президент встретился со своим коллегой в столице и сказал, что отношения между двумя странами хорошие.',
    ],
  ])('%s', (language, text) => {
    const found = languageOf(text)
    expect(found.language).toBe(language)
    expect(found.warning?.code).toBe('not-french')
  })
})

describe('a few words tell nothing', () => {
  it.each(['Vladimir Poutine', 'OK', '—', '12/03/2019'])('%s', (text) =>
    expect(languageOf(text)).toEqual({ language: 'und', warning: null }),
  )
})
