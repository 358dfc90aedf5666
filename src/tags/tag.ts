import type { TextDocument } from '../text/document.ts'

/** Gives every token its tags and verb readings, and the document its verb groups. */
export function tagDocument(_document: TextDocument): void {}
