import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

/** Of Wednesday 11 March 2020. X and Y stand for two ministers. */
const CREATED = '2020-03-11'
const X = 'le ministre togolais Koffi Agbessi'
const Y = 'le ministre béninois Éric Houngbo'

function statuses(text: string): string[] {
  const named = text.replace(/\bX\b/, X).replace(/\bY\b/, Y)
  const source = named.charAt(0).toUpperCase() + named.slice(1)
  const { meetings } = extract({ id: 'test', text: source, created: CREATED })
  return meetings
    .filter(({ kind, participants }) => kind !== 'visit' || participants.length > 0)
    .map(({ kind, status }) => (kind === 'visit' ? `visit ${status}` : status))
}

/** Status → the sentences that give it. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  held: [
    'X a rencontré Y.',
    'X aurait rencontré Y.',
    'X rencontre Y.',
    'X rencontrait Y lundi.',
    'X avait rencontré Y.',
    'X a rencontré Y lundi.',
    'Le Togo ne dément pas que X ait rencontré Y.',
    'X dit avoir rencontré Y.',
    'X vient de rencontrer Y.',
    'X a pu rencontrer Y.',
    'X a dû rencontrer Y.',
    "X a pris l'avion pour rencontrer Y.",
    'X est parti après avoir rencontré Y.',
    'X est parti, non sans avoir rencontré Y.',
    "X n'est pas parti sans rencontrer Y.",
  ],
  ongoing: [
    'X rencontre mercredi Y.',
    'X rencontre actuellement Y.',
    'X négocie depuis lundi avec Y.',
    'X négocie depuis le 3 mars avec Y.',
    'X négocie avec Y.',
    'X négocie toujours avec Y.',
    'X a continué de recevoir Y.',
  ],
  planned: [
    'X rencontrera Y.',
    'X rencontre vendredi Y.',
    "X a annoncé qu'il rencontrerait Y.",
    'X doit rencontrer Y.',
    'X devait rencontrer Y.',
    'X devra rencontrer Y.',
    'X va rencontrer Y.',
    'X a promis de rencontrer Y.',
    'X a annoncé rencontrer Y.',
    "X a l'intention de rencontrer Y.",
    'X a pris la décision de rencontrer Y.',
    "X prendra l'avion pour rencontrer Y.",
    "X prend l'avion pour rencontrer vendredi Y.",
    'X est à Lomé pour rencontrer Y.',
    "X a accepté l'invitation à rencontrer Y.",
    "X n'a pas renoncé à rencontrer Y.",
    "X n'a pas refusé de rencontrer Y.",
  ],
  proposed: [
    'X rencontrerait Y.',
    'X veut rencontrer Y.',
    'X peut rencontrer Y.',
    'X espère rencontrer Y.',
    "X n'exclut pas de rencontrer Y.",
    "X n'écarte pas de rencontrer Y.",
    'X se dit prêt à rencontrer Y.',
    "X s'est dit disposé à rencontrer Y.",
    'X a dit son souhait de rencontrer Y.',
    'X a évoqué la possibilité de rencontrer Y.',
    'X a été invité à rencontrer Y.',
    'Le Togo propose que X rencontre Y.',
    'Le Togo souhaite que X rencontre vendredi Y.',
    'Le Togo a demandé que X puisse rencontrer Y.',
    'Il est question que X rencontre Y.',
  ],
  denied: [
    "X n'a pas rencontré Y.",
    'X ne rencontrera pas Y.',
    'X ne veut pas rencontrer Y.',
    'X ne peut pas rencontrer Y.',
    'X refuse de rencontrer Y.',
    'X exclut de rencontrer Y.',
    'X dément avoir rencontré Y.',
    'X dément en revanche avoir rencontré Y.',
    'X a redit son refus de rencontrer Y.',
    "X est dans l'impossibilité de rencontrer Y.",
    'X a dit ne pas avoir rencontré Y.',
    'X est parti sans rencontrer Y.',
    'X est parti sans avoir rencontré Y.',
    'Le Togo dément que X ait rencontré Y.',
    'Le Togo dément les informations selon lesquelles X aurait rencontré Y.',
    'Le Togo ne souhaite pas que X rencontre Y.',
    "Il n'est pas question que X rencontre Y.",
  ],
  cancelled: ['X a renoncé à rencontrer Y.'],
}

describe('the status of an encounter, by its verb', () => {
  for (const [status, sentences] of Object.entries(CASES)) {
    it.each(sentences)(`${status}: %s`, (sentence) => expect(statuses(sentence)).toEqual([status]))
  }

  it.each<[text: string, found: string[]]>([
    ['X est arrivé à Cotonou pour rencontrer Y.', ['visit ongoing', 'planned']],
    ['X sera à Paris pour rencontrer vendredi Y.', ['visit planned', 'planned']],
    ['La visite de X au Bénin a été remise à vendredi.', ['visit postponed']],
    ['La visite de X au Bénin a été remise à une date ultérieure.', ['visit postponed']],
    ['La visite de X au Bénin a été remise à plus tard.', ['visit postponed']],
    ['La visite de X au Bénin a été renvoyée sine die.', ['visit postponed']],
    ['La visite de X au Bénin a glissé au printemps.', ['visit postponed']],
    ['La visite de X au Bénin a été repoussée.', ['visit postponed']],
    ['Les secours remis à X lors de la visite de Y au Togo sont arrivés.', ['visit held']],
  ])('journeys: %s', (text, found) => expect(statuses(text)).toEqual(found))
})
