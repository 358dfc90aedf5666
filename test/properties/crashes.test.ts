import { describe, expect, it } from 'vitest'
import { extract } from '../../src/pipeline.ts'

/** Most once threw, as a fuzzer or cutting sentences off found; the others end the same way. */
const UNFINISHED = [
  'rois de',
  'les présidents de la',
  'les ministres russe et de',
  "L'ex-Premier ministre",
  'leministre',
  'Le ministre en charge',
  'répétant vouloir le retrait des troupes.',
  'Le port sera prêt\nIneta Kalnina a accordé un entretien à notre journal.\nQuand ouvrira-t-il ?\n« En juin. »\nQui paiera ?\n«',
  'Le président Lê Quang Hải a reçu le Premier ministre Hafiz Razak. Les deux dirigeants sont convenus de',
  "Juris Ozols a démenti, comme l'affirmait le Journal de Riga,",
  "« Vous l'avez cru ?\nR\r - Je l'ai écouté.",
  "Ces sanctions ont été qualifiées de « coup d'épée dans l'eau » par",
]

describe('a text that begins or ends inside a phrase', () => {
  it.each(UNFINISHED)('%s', (text) => {
    expect(extract({ id: 'once', text }).document.length).toBe(text.length)
  })
})
