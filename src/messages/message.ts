import { EN, FR, type MessageKey } from './catalogue.ts'
import type { Language } from './language.ts'

/** What a message is about: words as they stand, numbers as the language writes them, messages within it. */
export type Value = string | number | Message
export type Params = Readonly<Record<string, Value>>

/** Something to be told, in no language yet. Plain data: it goes from thread to thread as it is. */
export interface Message {
  readonly key: MessageKey
  readonly params: Params
}

/** The names between braces in a text. */
type Names<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Names<Rest> : never
/** What a message must be given. */
type ParamsOf<Key extends MessageKey> = (typeof EN)[Key] extends infer Entry
  ? Entry extends { readonly one: infer One; readonly other: infer Other }
    ? Names<One> | Names<Other> | 'count'
    : Names<Entry>
  : never
type Arguments<Key extends MessageKey> = [ParamsOf<Key>] extends [never]
  ? []
  : [params: Readonly<Record<ParamsOf<Key>, Value>>]

/** A message, with what it must be given. */
export function message<Key extends MessageKey>(key: Key, ...[params]: Arguments<Key>): Message {
  return { key, params: params ?? {} }
}

/** What says messages in one language. */
export type Say = <Key extends MessageKey>(key: Key, ...params: Arguments<Key>) => string

export const sayIn =
  (language: Language): Say =>
  (key, ...params) =>
    tell(message(key, ...params), language)

/** The text of a message. */
export function tell({ key, params }: Message, language: Language): string {
  const entry = (language === 'fr' ? FR : EN)[key]
  const text = typeof entry === 'string' ? entry : entry[pluralOf(Number(params.count), language)]
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = params[name]
    if (value === undefined) return `{${name}}`
    if (typeof value === 'number') return value.toLocaleString(language, { maximumFractionDigits: 3 })
    return typeof value === 'string' ? inShort(value) : tell(value, language)
  })
}

/** So many characters of what a message is about are told: an id, a field of a million would bury all other lines. */
const TOLD = 1000

const inShort = (value: string): string =>
  value.length <= TOLD ? value : `${value.slice(0, TOLD / 2)}…${value.slice(-TOLD / 4)}`

/** French has "0 article" and "1,5 article". */
const pluralOf = (count: number, language: Language): 'one' | 'other' =>
  (language === 'fr' ? Math.abs(count) < 2 : count === 1) ? 'one' : 'other'
