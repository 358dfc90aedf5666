import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GAP, tokenize } from '../../src/text/tokens.ts'

const cut = (source: string) => tokenize(source).tokens.map((t) => t.text)

/** A phrase and the tokens it is cut into, one space between them; `_` stands for a space inside a token. */
const CASES: Record<string, [phrase: string, tokens: string][]> = {
  elision: [
    ["l'Élysée", "l' Élysée"],
    ['l’Élysée', 'l’ Élysée'],
    ['l`Iran', 'l` Iran'],
    ["jusqu'au lendemain", "jusqu' au lendemain"],
    ["lorsqu'elle dit qu'il n'y est pas", "lorsqu' elle dit qu' il n' y est pas"],
    ["l' Iran", "l' Iran"],
    ["aujourd'hui", "aujourd'hui"],
    ['aujourd’hui', 'aujourd’hui'],
    ["quelqu'un d'autre", "quelqu'un d' autre"],
    ["Côte d'Ivoire", "Côte d' Ivoire"],
    ["N'Diaye et M'Bow à N'Djamena", "N'Diaye et M'Bow à N'Djamena"],
    ["O'Brien", "O'Brien"],
    ["Sana'a", "Sana'a"],
    ['d’« élever »', 'd’ « élever »'],
    ["L'OTAN, D'ABORD", "L' OTAN , D' ABORD"],
    ["prud'hommes", "prud'hommes"],
  ],
  hyphen: [
    ['Kim Jong-un', 'Kim Jong-un'],
    ['Kim Jong-il a dit', 'Kim Jong-il a dit'],
    ['Ryu Myong-son', 'Ryu Myong-son'],
    ['Saint-Pétersbourg', 'Saint-Pétersbourg'],
    ['le vice-président', 'le vice-président'],
    ['Paris–Dakar', 'Paris – Dakar'],
    ['un rendez-vous', 'un rendez-vous'],
    ['celui-ci', 'celui-ci'],
    ['ce mois-ci', 'ce mois -ci'],
    ['ce jour-là', 'ce jour -là'],
    ['au-delà', 'au-delà'],
  ],
  'inverted clitics': [
    ['a-t-il déclaré', 'a -t-il déclaré'],
    ['a-t’il déclaré', 'a -t’il déclaré'],
    ['dit-elle', 'dit -elle'],
    ['assure-t-on à Moscou', 'assure -t-on à Moscou'],
    ['ont-ils ajouté', 'ont -ils ajouté'],
    ['Est-ce vrai ?', 'Est -ce vrai ?'],
    ['qu’est-ce que', 'qu’ est -ce que'],
    ['avons-nous', 'avons -nous'],
    ['pouvez-vous', 'pouvez -vous'],
    ['reste-t-il', 'reste -t-il'],
  ],
  abbreviations: [
    ['M. Klimov', 'M. Klimov'],
    ['MM. Moon et Kim', 'MM. Moon et Kim'],
    ['Mme N. et Mgr. X', 'Mme N. et Mgr. X'],
    ['J. D. Vance', 'J. D. Vance'],
    ['J.D. Vance', 'J.D. Vance'],
    ['la U.R.S.S. de 1985', 'la U.R.S.S. de 1985'],
    ['en 44 av. J.-C.', 'en 44 av. J.-C.'],
    ["l'art. 5", "l' art. 5"],
    ["une œuvre d'art.", "une œuvre d' art ."],
    ['le 5 déc. 2019', 'le 5 déc. 2019'],
    ['mar. 12 mars', 'mar. 12 mars'],
    ['au bord de la mer.', 'au bord de la mer .'],
    ['etc.', 'etc.'],
    ['le plan B. Puis', 'le plan B . Puis'],
  ],
  numbers: [
    ['10 000 soldats', '10_000 soldats'],
    ['10\u00a0000 et 10\u202f000', '10\u00a0000 et 10\u202f000'],
    ['13.000 Casques', '13.000 Casques'],
    ['2,5 %', '2,5 %'],
    ['1er mai', '1er mai'],
    ['le XXe siècle', 'le XXe siècle'],
    ['le 70e anniversaire', 'le 70e anniversaire'],
    ['à 18h30', 'à 18h30'],
    ['à 18 h 30', 'à 18 h 30'],
    ['12/03/2019', '12/03/2019'],
    ['le 2019-03-12.', 'le 2019-03-12 .'],
    ['2013-2014', '2013 - 2014'],
    ['du 20-23 mai', 'du 20 - 23 mai'],
    ['en 2018 200 personnes', 'en 2018 200 personnes'],
    ['un A320', 'un A320'],
    ['3,5 millions', '3,5 millions'],
  ],
  marks: [
    ['« Oui »', '« Oui »'],
    ['«Oui»,', '« Oui » ,'],
    ['«\u00a0Oui\u202f»', '« Oui »'],
    ['“Oui”', '“ Oui ”'],
    ['„Oui“', '„ Oui “'],
    ['"Oui"', '" Oui "'],
    ["il a dit 'oui'", "il a dit ' oui '"],
    ["''Oui''", "'' Oui ''"],
    ['Attendez... puis…', 'Attendez ... puis …'],
    ['– Oui.', '– Oui .'],
    ['Quoi ?!', 'Quoi ? !'],
  ],
  addresses: [
    ['voir https://exemple.fr/a,b?c=1. Puis', 'voir https://exemple.fr/a,b?c=1 . Puis'],
    ['presse@exemple.gouv.fr', 'presse@exemple.gouv.fr'],
    ['sur exemple.fr.', 'sur exemple.fr .'],
    ['la fin.Le début', 'la fin . Le début'],
    ['#Sahel @exemple', '#Sahel @exemple'],
  ],
  'words run together': [
    ['leVietnam', 'le Vietnam'],
    ['àMoscou', 'à Moscou'],
    ['Hanoï,3 mai', 'Hanoï , 3 mai'],
    ['un iPhone et eBay', 'un iPhone et eBay'],
    ['deGaulle', 'de Gaulle'],
    ['leministre et sonhomologue', 'le ministre et son homologue'],
    ['levice-Premier ministre', 'le vice-Premier ministre'],
    ['la ministresud-africaine', 'la ministre sud-africaine'],
    ['le présidentvietnamien', 'le président vietnamien'],
    ['il s’est entretenuavec elle', 'il s’ est entretenu avec elle'],
    ['selonune source', 'selon une source'],
    ['le coprésident, la diplomatie, un ambassadeur', 'le coprésident , la diplomatie , un ambassadeur'],
    ['le ministériel, présidentiel, lorsque, selon', 'le ministériel , présidentiel , lorsque , selon'],
  ],
  'beyond the BMP': [
    ['Paix 🕊️ !', 'Paix 🕊️ !'],
    ['👩‍👩‍👧 ensemble', '👩‍👩‍👧 ensemble'],
    ['𐐷ab', '𐐷ab'],
  ],
}

for (const [name, cases] of Object.entries(CASES)) {
  describe(name, () => {
    test.each(cases)('%s', (phrase, tokens) => {
      expect(cut(phrase)).toEqual(tokens.split(' ').map((t) => t.replaceAll('_', ' ')))
    })
  })
}

describe('normal forms', () => {
  test.each([
    ['L’Élysée', ["l'", 'élysée']],
    ['a-t-il', ['a', 'il']],
    ['E\u0301lyse\u0301e', ['élysée']],
    ['mois-ci', ['mois', 'ci']],
    ['1ER MAI', ['1er', 'mai']],
    ['Paris . 5', ['paris', '.', '5']],
    ['après-t-il', ['après', 'il']],
    ['coopé\u00adration', ['coopération']],
  ])('%s', (phrase, normals) => {
    expect(tokenize(phrase).tokens.map((t) => t.normal)).toEqual(normals)
  })
})

describe('kinds', () => {
  test.each([
    ['Le 5 mai', 'word number word'],
    ['1er, 18h30 ; 2,5 %', 'number punctuation number punctuation number symbol'],
    ['« Oui » "non" ‘’là‘’', 'quote word quote quote word quote quote word quote'],
    ["''Oui'' 'non'", 'quote word quote quote word quote'],
    ['Fin – non. - Oui', 'word punctuation word punctuation punctuation word'],
    ['voir www.exemple.fr ou HTTPS://exemple.fr/a', 'word address word address'],
    ['presse@exemple.fr, #Sahel, @exemple', 'address punctuation address punctuation address'],
    ['# 5 @ 6', 'symbol number symbol number'],
    ['www : wagon', 'word punctuation word'],
    ['Paix 🕊️ €', 'word symbol symbol'],
    ['𐐷ab', 'word'],
  ])('%s: %s', (phrase, kinds) => {
    expect(
      tokenize(phrase)
        .tokens.map((t) => t.kind)
        .join(' '),
    ).toBe(kinds)
  })
})

describe('marks, doubled or not', () => {
  test.each([
    ['Quoi ??', 'Quoi ??'],
    ['Non !!', 'Non !!'],
    ['Oui -- non', 'Oui -- non'],
    ['a,, b ;; c', 'a , , b ; ; c'],
    ['‘’Oui‘’', '‘’ Oui ‘’'],
    ['-il est là', '- il est là'],
    ['dit -il', 'dit - il'],
    ['voir www.exemple.fr/a.', 'voir www.exemple.fr/a .'],
    ['http://exemple.fr, puis', 'http://exemple.fr , puis'],
    ['a@b', 'a @b'],
    ['(cf. art.5)', '( cf. art. 5 )'],
  ])('%s', (phrase, tokens) => expect(cut(phrase)).toEqual(tokens.split(' ')))

  test('a chain of joined signs is cut at 32 units', () => {
    expect(cut('👩\u200d'.repeat(30))[0]!.length).toBeLessThan(40)
  })
})

describe('what stands before a token', () => {
  test.each<[text: string, gaps: number[]]>([
    ['Un deux', [GAP.blankLine, GAP.space]],
    ['Un  \t deux', [GAP.blankLine, GAP.space]],
    ["l'été", [GAP.blankLine, GAP.none]],
    ['Un\ndeux', [GAP.blankLine, GAP.line]],
    ['Un\r\ndeux', [GAP.blankLine, GAP.line]],
    ['Un\rdeux', [GAP.blankLine, GAP.line]],
    ['Un \n deux', [GAP.blankLine, GAP.line]],
    ['Un\n\ndeux', [GAP.blankLine, GAP.blankLine]],
    ['Un\r\n\r\ndeux', [GAP.blankLine, GAP.blankLine]],
    ['Un\r\rdeux', [GAP.blankLine, GAP.blankLine]],
    ['Un\n \ndeux', [GAP.blankLine, GAP.blankLine]],
    ['Un\n\n\n deux', [GAP.blankLine, GAP.blankLine]],
  ])('%j', (text, gaps) => {
    const found = tokenize(text)
    expect(found.gaps).toEqual(gaps)
    expect(found.tokens.map((t) => t.spaced)).toEqual(gaps.map((gap) => gap !== GAP.none))
  })

  test('a clitic is told as such, and stands in no quotation yet', () => {
    const { tokens } = tokenize('a-t-il dit-elle')
    expect(tokens.map((t) => t.clitic)).toEqual([false, true, false, true])
    expect(tokens.map((t) => t.quotation)).toEqual([-1, -1, -1, -1])
    expect(tokens.map((t) => t.i)).toEqual([0, 1, 2, 3])
  })
})

describe('shapes', () => {
  test.each([
    ['Moscou', 'Title'],
    ['MOSCOU', 'UPPER'],
    ['moscou', 'lower'],
    ['J.', 'Initial'],
    ['McDonald', 'Title'],
    ['iPhone', 'miXed'],
    ['Jong-un', 'Title'],
  ])('%s is %s', (word, shape) => {
    expect(tokenize(word).tokens[0]?.shape).toBe(shape)
  })
})

/** French marks, letters and odd units, so that random strings meet the rules. */
const unit = fc.oneof(
  fc.constantFrom(
    "l'",
    'qu’',
    '-t-il',
    '-',
    '«',
    '»',
    '"',
    "'",
    '.',
    ' ',
    '\u00a0',
    '\n',
    '\r\n',
    '10 000',
    '1er',
    'M.',
    'É',
    'e\u0301',
    '🕊️',
    '\ud800',
    '\u202e',
    '…',
    '@a.fr',
    'www.x',
  ),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)
const text = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''))

/** Fewer where each of hundreds of changes to the code is tried. */
const RUNS = process.env.MUTATION_TESTS ? 30 : 500

describe('any string', () => {
  test('tokens and the gaps between them give back the source', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { tokens } = tokenize(source)
        let rebuilt = ''
        for (const token of tokens) {
          const gap = source.slice(rebuilt.length, token.start)
          expect(gap).toMatch(/^[\p{Z}\p{C}]*$/u)
          rebuilt += gap + token.text
        }
        expect(source.slice(rebuilt.length)).toMatch(/^[\p{Z}\p{C}]*$/u)
        expect(rebuilt + source.slice(rebuilt.length)).toBe(source)
      }),
      { numRuns: RUNS },
    )
  })

  test('every token slices to its text, none is empty, none overlaps', () => {
    fc.assert(
      fc.property(text, (source) => {
        let end = 0
        for (const token of tokenize(source).tokens) {
          expect(source.slice(token.start, token.end)).toBe(token.text)
          expect(token.start).toBeGreaterThanOrEqual(end)
          expect(token.end).toBeGreaterThan(token.start)
          end = token.end
        }
      }),
      { numRuns: RUNS },
    )
  })
})
