import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { COMMANDS } from '../../src/cli/commands/index.ts'
import { brief, temporaryFolder } from '../support/run.ts'

const SEED = 'seeds/000.txt'
const ENGLISH =
  'The minister said on Monday that he would go to the city and that the talks had been good for both.'
const FRENCH = { LANG: 'fr_FR.UTF-8' }
const french = (args: readonly string[], input = '') => brief(args, { env: FRENCH, input })

describe('help in French', () => {
  it.each(Object.keys(COMMANDS))('of %s', (name) => {
    const { status, stdout, stderr } = french(['help', name])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout).toContain(`Utilisation : brief ${name}`)
    expect(stdout).toContain('-h, --help')
    expect(stdout).toContain("affiche l'aide")
    // No word of the English help is left: neither commander's nor ours.
    const words = stdout.split(/(?:Exemples) :/)[0]!.replace(/<[^>]*>|\[[^\]]*\]|"[^"]*"/g, '')
    expect(words).not.toMatch(/\b(?:the|of|which|default:|choices:|Usage:|display|print|an? article of)\b/)
    expect(stdout).toBe(brief([name, '--lang', 'fr', '--help']).stdout)
    expect(stdout).not.toMatch(/\{\w+\}/)
  })

  it('of the program', () => {
    const { stdout } = french(['--help'])
    expect(stdout).toContain('Utilisation : brief [options] [commande]')
    expect(stdout).toMatch(/^Commandes :$/m)
  })
})

describe('mistakes in French', () => {
  const folder = temporaryFolder()
  const file = (name: string, text: string | Buffer) => {
    writeFileSync(join(folder, name), text)
    return join(folder, name)
  }
  const lexicon = file('a.yaml', 'people:\n  - name: x\n    country: Mali\n')
  const lines = '{"id":"a"}\n{"id": "b", oops\n'

  it.each<[what: string, args: string[], told: string, input?: string]>([
    ['an unknown command', ['extrct'], 'brief: commande inconnue « extrct » (vouliez-vous dire extract ?)'],
    ['an unknown flag', ['extract', '--formt'], 'option inconnue « --formt » (vouliez-vous dire --format ?)'],
    [
      'a flag without its value',
      ['extract', '--format'],
      "l'option « -f, --format <name> » demande un argument",
    ],
    ['none of the choices', ['extract', '-f', 'xml'], 'Les choix possibles sont json, ndjson'],
    ['a value of ours', ['extract', '-d', 'hier'], "n'est pas valable. Donnez un jour du calendrier"],
    ['a missing argument', ['explain'], "l'argument « file » manque"],
    ['too many arguments', ['schema', 'x'], "trop d'arguments pour « schema » : 0 attendu, 1 donnés"],
    [
      'a wrong argument',
      ['completion', 'ksh'],
      "la valeur « ksh » de l'argument « shell » n'est pas valable",
    ],
    ['a wrong language', ['--lang', 'de', 'schema'], 'Les choix possibles sont en, fr.'],
    ['flags at odds', ['extract', SEED, '--bom'], '--bom concerne le CSV ; ajoutez --format csv'],
    ['no such file', ['extract', 'non.txt'], 'brief: non.txt : fichier ou dossier introuvable ; vérifiez'],
    [
      'an empty file',
      ['extract', file('vide.txt', '')],
      'vide.txt : le fichier est vide ; donnez un article',
    ],
    [
      'a record',
      ['extract', '--input-format', 'ndjson'],
      '-:1 (a) : « text » manque ou est du mauvais',
      lines,
    ],
    ['a large file', ['extract', SEED, '--max-bytes', '1k'], 'dépasse 1000 octets ; découpez-le'],
    ['an output', ['extract', SEED, '-o', lexicon], 'existe déjà ; --force le remplace'],
    [
      'no output',
      ['extract', SEED, '-o', '/dev/null/x'],
      'écriture impossible (ENOTDIR) ; vérifiez le dossier',
    ],
    ['a lexicon', ['extract', SEED, '--lexicon', lexicon], "n'est pas correct ; écrivez deux capitales"],
    ['a place', ['explain', SEED, '--at', '900:1'], '--at 900:1 : le texte compte 12 lignes'],
    ['no gold', ['eval', 'src'], 'src : aucun article annoté dans ce dossier'],
    ['no brief', ['diff', SEED, SEED], "ce n'est pas une fiche"],
    ['nothing to check', ['check', 'src'], 'src : aucun article à vérifier'],
    ['a warning', ['extract'], 'attention : - : le texte ne semble pas être en français', ENGLISH],
    ['a warning of records', ['extract', '-v', SEED], 'brief: 1 article (échecs : 0), '],
  ])('%s', (_, args, told, input = '') => {
    expect(french(args, input).stderr).toContain(told)
  })

  it('the configuration may set the language, the command line has the last word', () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'brief.config.json'), '{"lang": "fr"}')
    expect(brief(['extract', 'x'], { cwd }).stderr).toContain('introuvable')
    expect(brief(['extract', 'x', '--lang', 'en'], { cwd, env: FRENCH }).stderr).toContain('no such file')
    writeFileSync(join(cwd, 'brief.config.json'), '{"lang": "de"}')
    const { status, stderr } = brief(['extract', 'x'], { cwd })
    expect([status, stderr]).toEqual([
      2,
      expect.stringContaining('"lang" is "de"; Allowed choices are en, fr.'),
    ])
  })
})

describe('what people read follows the language', () => {
  it.each([
    ['a table', ['extract', SEED, '-f', 'table'], ['Personnes 4', 'Rencontre ', 'entretien', 'tenu']],
    ['a note', ['extract', SEED, '-f', 'markdown'], ['## Rencontres', '**visite, prévu**']],
    ['a score', ['eval', 'fixtures/scored'], ['Mesure', 'justes', 'annotés']],
    ['a check', ['check', 'fixtures/altered'], ['identiques']],
  ])('%s', (_, args, told) => {
    const { stdout } = french(args[0] === 'eval' ? [...args, '-f', 'table'] : args)
    for (const text of told) expect(stdout).toContain(text)
  })
})

describe('data do not', () => {
  it.each([
    ['json', ['extract', SEED, '-f', 'json']],
    ['ndjson with errors', ['extract', SEED, 'non.txt', '-f', 'ndjson', '--errors-inline']],
    ['csv', ['extract', SEED, '-f', 'csv', '--only', 'meetings']],
    ['events', ['events', SEED, '-f', 'csv']],
    ['explanations', ['explain', SEED, '-f', 'json']],
    ['a check as JSON', ['check', 'seeds', '--reporter', 'json']],
    ['a check for GitHub', ['check', 'seeds', '--reporter', 'github']],
    ['a check for JUnit', ['check', 'seeds', '--reporter', 'junit']],
    ['the schema', ['schema']],
  ])('%s', (_, args) => {
    expect(french(args).stdout).toBe(brief(args).stdout)
  })

  it('warnings inside briefs', () => {
    expect(french(['extract'], ENGLISH).stdout).toBe(brief(['extract'], { input: ENGLISH }).stdout)
  })
})
