import type { Actor, ActorPhrase } from './model.ts'

/** A phrase over the tokens [first, end) that stands for these actors, tied to nothing before it but for what `more` says. */
export function actorPhrase(
  first: number,
  end: number,
  actors: readonly Actor[],
  more: Partial<ActorPhrase> = {},
): ActorPhrase {
  return {
    first,
    end,
    actors,
    link: '',
    joined: false,
    place: null,
    head: null,
    plural: false,
    teller: false,
    ...more,
  }
}
