import * as en from './en/index.ts'
import * as fr from './fr/index.ts'

/** One text, or one for a single thing and one for several; "{name}" stands for what a message is given. */
export type Entry = string | { readonly one: string; readonly other: string }
/** Another language's texts for the same keys. */
export type Translated<Entries> = { readonly [Key in keyof Entries]: Entry }

export const EN = {
  ...en.inputs,
  ...en.usage,
  ...en.help,
  ...en.flags,
  ...en.pages,
  ...en.commander,
  ...en.why,
} as const
export const FR: Translated<typeof EN> = {
  ...fr.inputs,
  ...fr.usage,
  ...fr.help,
  ...fr.flags,
  ...fr.pages,
  ...fr.commander,
  ...fr.why,
}

export type MessageKey = keyof typeof EN
