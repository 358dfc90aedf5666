import { describe, expect, test } from 'vitest'
import { readDocument } from '../../src/text/read.ts'

const sentences = (text: string) =>
  readDocument({ id: 'test', text }).sentences.map(
    (s) => `${s.kind === 'text' ? '' : `${s.kind}: `}${text.slice(s.start, s.end)}`,
  )

describe('sentences', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'full stops',
      'Il part. Elle reste ! Pourquoi ? On verra… Peut-être.',
      ['Il part.', 'Elle reste !', 'Pourquoi ?', 'On verra…', 'Peut-être.'],
    ],
    ['an ellipsis that runs on', 'On verra… peut-être.', ['On verra… peut-être.']],
    [
      'titles and initials',
      'M. Diop a reçu J. D. Ford. Mme Sy est partie.',
      ['M. Diop a reçu J. D. Ford.', 'Mme Sy est partie.'],
    ],
    [
      'an abbreviation that ends one',
      'Du riz, du mil, etc. Le reste suit.',
      ['Du riz, du mil, etc.', 'Le reste suit.'],
    ],
    ['an abbreviation that does not', 'Le 5 déc. il est venu.', ['Le 5 déc. il est venu.']],
    [
      'a stop inside marks, the cue after',
      '« Partez ! » a-t-il crié. « Oui. », dit-elle.',
      ['« Partez ! » a-t-il crié.', '« Oui. », dit-elle.'],
    ],
    [
      'a stop inside marks that ends one',
      'Il a dit : « Non. » Elle est sortie.',
      ['Il a dit : « Non. »', 'Elle est sortie.'],
    ],
    ['straight marks', 'Il a dit "Non." Elle est sortie.', ['Il a dit "Non."', 'Elle est sortie.']],
    ['an opening mark after a stop', 'Elle sort. "Non", dit-il.', ['Elle sort.', '"Non", dit-il.']],
    ['no space after the stop', 'Il est parti.Le soir venait.', ['Il est parti.', 'Le soir venait.']],
    ['numbers with points', 'Il a 2.500 hommes. 13 sont morts.', ['Il a 2.500 hommes.', '13 sont morts.']],
    [
      'a headline',
      'Un accord signé à Lomé\nLes deux pays ont signé.',
      ['headline: Un accord signé à Lomé', 'Les deux pays ont signé.'],
    ],
    ['a paragraph break', 'Les ministres\n\nont signé.', ['headline: Les ministres', 'ont signé.']],
    ['a line that runs on', 'Les deux ministres\nont signé.', ['Les deux ministres\nont signé.']],
    ['CRLF', 'Un.\r\nDeux.\r\n\r\nTrois.', ['Un.', 'Deux.', 'Trois.']],
    ['nothing', ' \n ', []],
  ])('%s', (_what, text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })

  test('text wrapped at a width keeps its sentences', () => {
    const text = [
      'Le ministre des Affaires étrangères du Togo, Robert',
      'Kossi, a reçu lundi à Lomé son homologue du Bénin pour',
      'des entretiens consacrés au corridor, à la frontière et à',
      'Cotonou. Il partira mardi.',
    ].join('\n')
    expect(sentences(text)).toHaveLength(2)
  })
})

describe('a sentence that opens with "A"', () => {
  const first = (text: string) => readDocument({ id: 'test', text }).tokens[0]!.normal
  test.each(['A Paris, il pleut.', "A l'issue du sommet, il est parti.", 'A côté, il attend.'])(
    '%s',
    (text) => expect(first(text)).toBe('à'),
  )
  test.each(['A été élu président M. Diop.', 'A-t-il parlé ?', 'A déclaré forfait : le Chili.'])(
    '%s',
    (text) => expect(first(text)).toBe('a'),
  )
})

describe('debris', () => {
  test.each<[text: string, debris: string[]]>([
    ['![](image.jpg) |', ['![](image.jpg) |']],
    ['![]() |', ['![]() |']],
    ['Les deux ministres. (Photo : AFP/VNA) |', ['(Photo : AFP/VNA) |']],
    ['Photo : VNA', ['Photo : VNA']],
    ['© Agence X', ['© Agence X']],
    ['>>> Voir aussi : Un autre article', ['>>> Voir aussi : Un autre article']],
    ['Lire aussi : Le sommet de mai', ['Lire aussi : Le sommet de mai']],
    ['[Read more](https://exemple.fr/x)', ['[Read more](https://exemple.fr/x)']],
    ['Partager sur Facebook', ['Partager sur Facebook']],
    ['Par Awa Ndiaye (Dakar, correspondance)', ['Par Awa Ndiaye (Dakar, correspondance)']],
    ['Par ailleurs, le ministre est parti.', []],
    ['Par Mali interposé, la France négocie.', []],
    ['Lire un livre est un plaisir.', []],
    ['La photo : un souvenir de ces années.', []],
    ['Le sommet (Dakar) a eu lieu.', []],
    ['Partager le pouvoir, dit-il, serait une erreur que le pays paierait longtemps, et il le sait.', []],
  ])('%s', (text, debris) => {
    expect(readDocument({ id: 'test', text }).debris.map((d) => text.slice(d.start, d.end))).toEqual(debris)
  })
})

describe('title', () => {
  test.each<[text: string, title: string | null]>([
    ['Un accord signé à Lomé\nLes deux pays ont signé.', 'Un accord signé à Lomé'],
    ['![](a.jpg) |\nUn accord signé à Lomé\nLes deux pays ont signé.', 'Un accord signé à Lomé'],
    ['Les deux pays ont signé.', null],
    ['', null],
  ])('%j', (text, title) => {
    expect(readDocument({ id: 'test', text }).title).toBe(title)
  })
})
