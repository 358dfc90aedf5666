import { type Article, InputFault, reasonOf } from '../input/article.ts'
import type { Message } from '../messages/message.ts'
import { createRenderer, type Format, type Renderer, type RenderOptions } from '../render/index.ts'
import type { Part } from '../schema/brief.ts'
import type { Warning } from '../text/document.ts'
import { type BriefOptions, briefOf } from './brief-of.ts'
import { loadLexicon } from './load-lexicon.ts'
import { bugIn } from './reporter.ts'

/** All that turns articles into text. Plain data: it is sent to worker threads as it is. */
export interface WorkOrder extends BriefOptions {
  readonly format: Format
  /** The renderers' options; each makes one page of a brief. */
  readonly pages: readonly RenderOptions[]
  readonly only: readonly Part[]
  readonly lexicons: readonly string[]
}

/** A brief, rendered. */
export interface Done {
  readonly id: string
  readonly pages: readonly string[]
  /** Doubts about the whole document; those about a passage stand in the brief alone. */
  readonly warnings: readonly Pick<Warning, 'code' | 'message'>[]
  /** How many facts of the parts asked for it holds. */
  readonly facts: number
}

/** An article that could not be dealt with: the user's to mend, or a bug of this program. */
export interface Failed {
  readonly id: string
  /** The line where a record stands that has an id of its own; else null. */
  readonly at: string | null
  /** Reason and remedy, in English, for data. */
  readonly error: string
  /** All of it, for a person. */
  readonly told: Message
  readonly bug: boolean
  readonly absent: boolean
  readonly stack: string
}

export type Outcome = Done | Failed
export type Work = (article: Article) => Outcome

export const renderersOf = ({ format, pages }: WorkOrder): Promise<Renderer[]> =>
  Promise.all(pages.map((options) => createRenderer(format, options)))

/** What turns an article into its rendered brief. */
export async function createWork(order: WorkOrder): Promise<Work> {
  const renderers = await renderersOf(order)
  const lexicon = await loadLexicon(order.lexicons)

  return (article) => {
    try {
      const brief = briefOf(article, order, lexicon)
      return {
        id: article.id,
        pages: renderers.map((renderer) => renderer.item(brief)),
        warnings: brief.warnings
          .filter(({ start }) => start === undefined)
          .map(({ code, message }) => ({ code, message })),
        facts: order.only.reduce((sum, part) => sum + brief[part].length, 0),
      }
    } catch (bug) {
      if (bug instanceof InputFault) return failed(bug)
      return broken(article.id, bug, bugIn(article.id, bug))
    }
  }
}

export function failed(fault: InputFault): Failed {
  const { id, input, told, absent } = fault
  const { stack = '' } = fault.cause instanceof Error ? fault.cause : fault
  return { id, at: id === input ? null : input, error: reasonOf(fault), told, bug: false, absent, stack }
}

/** An article that a bug of this program kept from its brief. */
export function broken(id: string, cause: unknown, told: Message): Failed {
  const { message, stack = '' } = cause instanceof Error ? cause : new Error(String(cause))
  return { id, at: null, error: message, told, bug: true, absent: false, stack }
}
