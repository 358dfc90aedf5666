/** Characters of the longest pattern of a rule. */
const LONGEST = 300
/** Regular expressions inside the match syntax: `/^al-/`. */
const REGEXES = /\/((?:\\.|[^/\\])+)\//g
/** What repeats without bound, or so often that it may as well. */
const REPEAT = /^(?:[*+]|\{\d{0,3}(?:,\d{0,3})?\})/
/** So many open repeats may follow one another: each multiplies the time by the length of a word. */
const MOST_REPEATS = 3

/**
 * Whether the pattern of a rule takes time in proportion to its words, whatever they are: no regular expression in it
 * repeats a group that itself repeats or chooses, or refers back.
 */
export function isBounded(match: string): boolean {
  if (match.length > LONGEST) return false
  return [...match.matchAll(REGEXES)].every(([, regex]) => isBoundedRegex(regex!))
}

function isBoundedRegex(regex: string): boolean {
  if (/\\(?:[1-9]|k<)/.test(regex)) return false
  // Of each group that is open: whether it repeats or chooses within.
  const groups: boolean[] = [false]
  let repeats = 0
  const bare = regex.replace(/\\./g, 'a').replace(/\[[^\]]*\]/g, 'a')
  for (let i = 0; i < bare.length; i++) {
    const character = bare[i]
    if (character === '(') groups.push(false)
    else if (character === '|') groups[groups.length - 1] = true
    else if (character === ')') {
      const inner = groups.pop() ?? false
      if (inner && REPEAT.test(bare.slice(i + 1, i + 10))) return false
      if (inner && groups.length > 0) groups[groups.length - 1] = true
    } else if (REPEAT.test(bare.slice(i, i + 9))) {
      groups[groups.length - 1] = true
      repeats++
    }
  }
  return repeats <= MOST_REPEATS
}
