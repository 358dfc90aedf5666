import { describe, expect, it } from 'vitest'
import { verbForms } from '../../src/lexicon/verbs/forms.ts'
import { FIRST_GROUP, SECOND_GROUP } from '../../src/lexicon/verbs/lemmas-table.ts'
import { IRREGULAR_MODELS } from '../../src/lexicon/verbs/models-table.ts'
import type { VerbForm } from '../../src/tags/verb.ts'

const read = (f: VerbForm) =>
  [f.lemma, f.tense, f.person, f.number === null ? null : f.number === 'singular' ? 's' : 'p', f.gender]
    .filter((x) => x !== null)
    .join(' ')

/** word → one of its readings. */
const FORMS: [string, string][] = [
  ['reçut', 'recevoir past 3 s'],
  ['reçus', 'recevoir past-participle p m'],
  ['entretenus', 'entretenir past-participle p m'],
  ['tint', 'tenir past 3 s'],
  ['tînmes', 'tenir past 1 p'],
  ['vint', 'venir past 3 s'],
  ['furent', 'être past 3 p'],
  ['eut', 'avoir past 3 s'],
  ['ira', 'aller future 3 s'],
  ['iraient', 'aller conditional 3 p'],
  ['aille', 'aller subjunctive 3 s'],
  ['appellera', 'appeler future 3 s'],
  ['rappelons', 'rappeler present 1 p'],
  ['rejette', 'rejeter present 3 s'],
  ['achève', 'achever present 3 s'],
  ['achètera', 'acheter future 3 s'],
  ['cédera', 'céder future 3 s'],
  ['cèdera', 'céder future 3 s'],
  ['annonçait', 'annoncer imperfect 3 s'],
  ['échangèrent', 'échanger past 3 p'],
  ['échangea', 'échanger past 3 s'],
  ['enverra', 'envoyer future 3 s'],
  ['envoie', 'envoyer present 3 s'],
  ['appuie', 'appuyer present 3 s'],
  ['devra', 'devoir future 3 s'],
  ['due', 'devoir past-participle s f'],
  ['pourrait', 'pouvoir conditional 3 s'],
  ['puissions', 'pouvoir subjunctive 1 p'],
  ['saurait', 'savoir conditional 3 s'],
  ['sachant', 'savoir present-participle'],
  ['veuillent', 'vouloir subjunctive 3 p'],
  ['prévoira', 'prévoir future 3 s'],
  ['verra', 'voir future 3 s'],
  ['faudra', 'falloir future 3 s'],
  ['rejoint', 'rejoindre present 3 s'],
  ['rejoignit', 'rejoindre past 3 s'],
  ['craint', 'craindre present 3 s'],
  ['conduisit', 'conduire past 3 s'],
  ['écrivit', 'écrire past 3 s'],
  ['dites', 'dire present 2 p'],
  ['dirent', 'dire past 3 p'],
  ['firent', 'faire past 3 p'],
  ['font', 'faire present 3 p'],
  ['promet', 'promettre present 3 s'],
  ['promirent', 'promettre past 3 p'],
  ['convainc', 'convaincre present 3 s'],
  ['accueillera', 'accueillir future 3 s'],
  ['accueilli', 'accueillir past-participle s m'],
  ['réunissent', 'réunir present 3 p'],
  ['réunis', 'réunir past-participle p m'],
  ['acquiert', 'acquérir present 3 s'],
  ['naquit', 'naître past 3 s'],
  ['vécut', 'vivre past 3 s'],
  ['dément', 'démentir present 3 s'],
  ['ouvert', 'ouvrir past-participle s m'],
  ['offre', 'offrir present 3 s'],
  // Outside the table: told by the ending.
  ['trivialisèrent', 'trivialiser past 3 p'],
  ['dépiauteraient', 'dépiauter conditional 3 p'],
  ['démultipliquait', 'démultipliquer imperfect 3 s'],
]

describe('verbForms', () => {
  it.each(FORMS)('%s is %s', (form, reading) => {
    expect(verbForms(form).map(read)).toContain(reading)
  })

  it.each([
    'mardi',
    'parfait',
    'caméra',
    'hier',
    'moscou',
    'souhait',
    'faux',
    'débats-là',
    'aérien',
    'sergueï',
    '',
  ])('takes %s for no verb', (word) => expect(verbForms(word)).toEqual([]))

  it('knows every lemma of its tables by its infinitive', () => {
    const irregular = IRREGULAR_MODELS.trim()
      .split('\n')
      .flatMap((line) => line.slice(line.indexOf(': ') + 2).split(' '))
    const lemmas = [...FIRST_GROUP.trim().split(/\s+/), ...SECOND_GROUP.trim().split(/\s+/), ...irregular]
    expect(lemmas.length).toBe(new Set(lemmas).size)
    const missing = lemmas.filter((l) => !verbForms(l).some((f) => f.lemma === l && f.tense === 'infinitive'))
    expect(missing).toEqual([])
  })
})
