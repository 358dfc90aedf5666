import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/pipeline.ts'

const names = (text: string) =>
  extract({ id: 'test', text, created: null }).organizations.map(({ name }) => name)

describe('the name by which a brief calls a body', () => {
  it.each([
    ['La SADC a tenu un sommet à Windhoek.', 'SADC'],
    [
      "La Communauté de développement de l'Afrique australe (SADC) a tenu un sommet.",
      "Communauté de développement de l'Afrique australe",
    ],
    ['Les Nations unies ont condamné le tir.', 'ONU'],
    ["L'UE a condamné le tir.", 'Union européenne'],
    ["Le président de l'UA est arrivé.", 'Union africaine'],
  ])('%s', (text, name) => expect(names(text)).toContain(name))
})
