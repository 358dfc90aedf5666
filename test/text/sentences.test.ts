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
    ['a line that runs on after a number', 'Ils étaient 13\nministres.', ['Ils étaient 13\nministres.']],
    ['a line that runs on after a comma', 'Les ministres,\nréunis.', ['Les ministres,\nréunis.']],
    ['no line that runs on after a stop', 'Fin.\nles ministres.', ['Fin.', 'les ministres.']],
    [
      'no line that runs on with a number',
      'Un accord\n13 ministres.',
      ['headline: Un accord', '13 ministres.'],
    ],
    ['no line that runs on after a mark', 'Un « accord »\nsigné.', ['headline: Un « accord »', 'signé.']],
    ['a stop before an address', 'Il écrit. www.exemple.fr suit.', ['Il écrit.', 'www.exemple.fr suit.']],
    ['a stop before a sign', 'Il part. € ou non.', ['Il part.', '€ ou non.']],
    ['a stop before a dash', 'Il part. – Oui.', ['Il part.', '– Oui.']],
    ['a number after an abbreviation', 'Le 5 déc. 2019 il part.', ['Le 5 déc. 2019 il part.']],
    [
      'a bracket closed after white space',
      'Il part (enfin. ) Elle reste.',
      ['Il part (enfin. )', 'Elle reste.'],
    ],
    ['a square bracket', 'Il part [enfin. ] Elle reste.', ['Il part [enfin. ]', 'Elle reste.']],
    ['a mark closed after white space', 'Il dit ‹ Non. › Elle reste.', ['Il dit ‹ Non. ›', 'Elle reste.']],
    ['curly marks', 'Il dit “ Non. ” Elle reste.', ['Il dit “ Non. ”', 'Elle reste.']],
    ['a colon at the end of a line', 'Il a dit :\nDeux choses', ['Il a dit :', 'headline: Deux choses']],
    ['a stop inside marks at the end of a line', '« Oui. »\nFin', ['« Oui. »', 'headline: Fin']],
    ['marks alone', '»', ['headline: »']],
    [
      'debris between sentences',
      'Il part. (Photo : AFP) Elle reste.',
      ['Il part.', 'debris: (Photo : AFP)', 'Elle reste.'],
    ],
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

describe('text wrapped at a width', () => {
  const LINE = 'Le ministre des Affaires étrangères du Togo est'
  const count = (lines: string[]) => sentences(lines.join('\n')).length
  test.each<[what: string, lines: string[], expected: number]>([
    ['four lines', [LINE, LINE, LINE, 'Lomé.'], 1],
    ['three lines are too few to tell', [LINE, LINE, 'Lomé.'], 3],
    ['one line is long', [LINE, LINE, LINE, 'Lomé '.repeat(25)], 1],
    ['a long line before the last', [LINE, 'Lomé '.repeat(25), LINE, LINE, 'Lomé.'], 5],
    ['short lines are a list', ['Le Togo', 'Le Bénin', 'Le Mali', 'Le Ghana'], 4],
    ['lines that end their sentences', [`${LINE} là.`, `${LINE} là.`, `${LINE} là.`, 'Lomé.'], 4],
    ['with a blank line', [LINE, LINE, LINE, 'Lomé.', '', LINE, 'Lomé.'], 2],
    ['with a blank line of spaces', [LINE, LINE, LINE, 'Lomé.', '  ', LINE, 'Lomé.'], 2],
    ['an item of a list after a stop', [LINE, LINE, LINE, 'Lomé.', '- Le Bénin', LINE, LINE, 'est.'], 2],
    ['a dash inside', [LINE, LINE, LINE, 'Lomé', '- Le Bénin - y était.', LINE, LINE, 'est.'], 2],
  ])('%s', (_, lines, expected) => expect(count(lines)).toBe(expected))
})

test('each sentence has its paragraph, each token its sentence and place in it', () => {
  const { sentences, tokens } = readDocument({ id: 'test', text: 'Il part. Elle reste.\n\nFin.\nEncore.' })
  expect(sentences.map((s) => [s.index, s.paragraph, s.firstToken, s.endToken])).toEqual([
    [0, 0, 0, 3],
    [1, 0, 3, 6],
    [2, 1, 6, 8],
    [3, 2, 8, 10],
  ])
  expect(tokens.map((t) => t.sentence)).toEqual([0, 0, 0, 1, 1, 1, 2, 2, 3, 3])
  expect(tokens.map((t) => t.index[1])).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 0, 1])
})

test('a sentence that never stops is cut at 600 tokens', () => {
  const { sentences } = readDocument({ id: 'test', text: 'et il dit '.repeat(410) })
  expect(sentences.map((s) => s.endToken - s.firstToken)).toEqual([600, 600, 30])
})

describe('a sentence that opens with "A"', () => {
  const second = (text: string) => readDocument({ id: 'test', text }).tokens[1]!.normal
  test('behind a mark', () => expect(second('« A Paris, il pleut. »')).toBe('à'))
  test('behind a mark, the verb', () => expect(second('« A été élu M. Diop. »')).toBe('a'))
  test.each(['A, B et C.', 'A'])('%s: a letter', (text) => expect(first(text)).toBe('a'))
  test.each(['A pris la parole : M. Diop.', 'A dit non : le Chili.'])('%s', (text) =>
    expect(first(text)).toBe('a'),
  )
  const first = (text: string) => readDocument({ id: 'test', text }).tokens[0]!.normal
  test.each([
    'A Paris, il pleut.',
    'A 5 heures, il pleut.',
    "A l'issue du sommet, il est parti.",
    'A côté, il attend.',
  ])('%s', (text) => expect(first(text)).toBe('à'))
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
