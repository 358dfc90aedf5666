import { givenGender } from '../extract/people/context.ts'
import type { NameMention } from '../extract/people/mention.ts'
import type { Leader } from '../lexicon/leaders.ts'
import { isFirstSurname } from '../lexicon/surnames-first.ts'
import { Candidates } from './candidates.ts'
import { leaderCalled } from './leader.ts'
import { mainWords, type NameWord, partOf, sameFullName, withoutDoubles } from './same-name.ts'

/** The mentions of one individual. */
export interface PersonCluster {
  /** Words of the fullest name so far, without doubles. */
  words: readonly string[]
  /** The same as `mainWords` gives them. */
  main: readonly NameWord[]
  /** The first `settled` in text order, then more, each after those before it. */
  readonly mentions: NameMention[]
  settled: number
  gender: 'm' | 'f' | null
  /** Of a form of address: it says more than a given name. */
  honorificGender: 'm' | 'f' | null
  honorific: string | null
  /** The leader whom the name means. */
  leader: Leader | null
}

const isFull = (words: readonly string[]) => words.length > 1

/** Puts the names of one individual together: full names first, then what is part of them. */
export function linkPeople(names: readonly NameMention[]): PersonCluster[] {
  const clusters: PersonCluster[] = []
  const partial: NameMention[] = []
  const full = new Candidates(clusters)
  for (const mention of names) {
    const words = withoutDoubles(mention.words)
    if (!isFull(words)) {
      partial.push(mention)
      continue
    }
    const main = mainWords(words)
    const known = full
      .alike(main)
      .find((cluster) => sameFullName(main, cluster.main) && agree(cluster, mention))
    const before = known?.words
    const cluster = known ?? open(words, main)
    add(cluster, mention, words, main)
    if (!known) clusters.push(cluster)
    if (cluster.words !== before) full.add(cluster)
  }
  joinParts(clusters)
  for (const cluster of clusters) {
    cluster.mentions.sort((a, b) => a.start - b.start)
    cluster.settled = cluster.mentions.length
  }
  const all = new Candidates(clusters)
  for (const mention of partial) {
    const words = withoutDoubles(mention.words)
    const main = mainWords(words)
    const home = homeOf(all.holding(main), mention, main)
    const before = home?.words
    const cluster = home ?? open(words, main)
    add(cluster, mention, words, main)
    if (!home) clusters.push(cluster)
    if (cluster.words !== before) all.add(cluster)
  }
  for (const cluster of clusters) {
    cluster.mentions.sort((a, b) => a.start - b.start)
    cluster.leader = leaderCalled(cluster.words)
  }
  return clusters.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start)
}

function open(words: readonly string[], main: readonly NameWord[]): PersonCluster {
  return {
    words,
    main,
    mentions: [],
    settled: 0,
    gender: null,
    honorificGender: null,
    honorific: null,
    leader: null,
  }
}

function add(
  cluster: PersonCluster,
  mention: NameMention,
  words: readonly string[],
  main: readonly NameWord[],
): void {
  cluster.mentions.push(mention)
  if (words.length > cluster.words.length) {
    cluster.words = words
    cluster.main = main
  }
  cluster.honorificGender ??= mention.honorific?.gender ?? null
  cluster.gender = mention.honorific?.gender ?? cluster.gender ?? (isFull(words) ? genderOf(words) : null)
  cluster.honorific ??= mention.honorific?.form ?? null
}

/** Gender of the given name; of a name whose first word is a surname, none. */
function genderOf(words: readonly string[]): 'm' | 'f' | null {
  return givenGender(words[0]!) ?? null
}

/** "M. Macron" is not "Mme Macron". */
function agree(cluster: PersonCluster, mention: NameMention): boolean {
  const gender = mention.honorific?.gender
  if (!gender || !cluster.gender || cluster.gender === gender) return true
  // "Jonas Halvorsen et Mme Halvorsen": beside one of the other gender she is another.
  const before = lastBefore(cluster, mention)
  return !sure(cluster) && !(before && mention.firstToken - before.endToken === 2)
}

/** The gender comes from a form of address. */
const sure = (cluster: PersonCluster): boolean => cluster.honorificGender !== null

/** Surnames of two words ("Ould Bounenna", "Restrepo Londoño") found as names of their own join the full name. */
function joinParts(clusters: PersonCluster[]): void {
  const all = new Candidates(clusters)
  const joined = new Set<PersonCluster>()
  for (let i = clusters.length - 1; i >= 0; i--) {
    const cluster = clusters[i]!
    const hosts = all
      .holding(cluster.main)
      .filter(
        (other) =>
          other !== cluster &&
          !joined.has(other) &&
          other.words.length > cluster.words.length &&
          partOf(cluster.main, other.main) === 'surname',
      )
    if (hosts.length !== 1) continue
    const host = hosts[0]!
    if (host.gender && cluster.gender && sure(host) && sure(cluster) && host.gender !== cluster.gender)
      continue
    for (const mention of cluster.mentions) host.mentions.push(mention)
    if (sure(cluster)) host.gender = cluster.gender
    host.honorificGender ??= cluster.honorificGender
    host.honorific ??= cluster.honorific
    clusters.splice(i, 1)
    joined.add(cluster)
  }
}

/** Whose a surname (or given name) alone is: by gender, then the one named last before it, else first after it. */
function homeOf(
  clusters: readonly PersonCluster[],
  mention: NameMention,
  main: readonly NameWord[],
): PersonCluster | null {
  // "le pape François" is not the François Martin named before.
  const introduced = mention.rule === 'title-before'
  let fits = clusters.filter(
    (cluster) => partOf(main, cluster.main) === 'surname' || isFirstSurnameOf(main, cluster),
  )
  if (fits.length === 0)
    fits = introduced ? [] : clusters.filter((cluster) => partOf(main, cluster.main) === 'given')
  const gender = mention.honorific?.gender
  if (gender) {
    const same = fits.filter((cluster) => cluster.gender === gender)
    fits = same.length > 0 ? same : fits.filter((cluster) => agree(cluster, mention))
  }
  return nearest(fits, mention)
}

/** "M. Han" is Han Seung-min: the surname stands first. */
function isFirstSurnameOf(main: readonly NameWord[], { words, main: full }: PersonCluster): boolean {
  return main.length === 1 && partOf(main, full) === 'given' && isFirstSurname(words[0]!)
}

/** The one named last before the mention, else the first of all. */
function nearest(clusters: readonly PersonCluster[], mention: NameMention): PersonCluster | null {
  let best: PersonCluster | null = null
  let closest = -1
  for (const cluster of clusters) {
    const start = lastBefore(cluster, mention)?.start ?? -1
    if (start > closest) {
      closest = start
      best = cluster
    }
  }
  return best ?? clusters[0] ?? null
}

/** The last mention of a cluster before another: found by halves, since a name may come again thousands of times. */
function lastBefore({ mentions, settled }: PersonCluster, { start }: NameMention): NameMention | undefined {
  let low = 0
  let high = settled
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start < start) low = middle + 1
    else high = middle
  }
  const old = mentions[low - 1]
  const late = mentions.length > settled ? mentions.at(-1) : undefined
  return late && late.start < start && late.start > (old?.start ?? -1) ? late : old
}
