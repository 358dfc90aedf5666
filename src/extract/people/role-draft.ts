/** What is read of a title's adjectives and complements while they are read. */
export interface RoleDraft {
  end: number
  countries: string[]
  /** Countries that an adjective may mean: "congolais". */
  eitherOf: string[]
  /** A complement that points back at a name, and the words that name it. */
  anaphor?: { readonly first: number; readonly end: number; readonly text: string }
  /** Token ranges that the title leaves out. */
  drops: (readonly [first: number, end: number])[]
  organization: string | null
  /** "le président du Sénégal ⟦et de l'Union africaine⟧": a body led beside the state. */
  beside?: { readonly first: number; readonly end: number; readonly organization: string }
  supranational: boolean
  complement: boolean
}
