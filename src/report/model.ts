import type { Brief } from '../schema/brief.ts'

type Meeting = Brief['meetings'][number]

/** What the report's page is given. Short keys are spared: the whole is compressed. Indexes point into the lists. */
export interface ReportData {
  readonly articles: readonly ReportArticle[]
  readonly people: readonly ReportPerson[]
  readonly meetings: readonly ReportMeeting[]
  readonly quotes: readonly ReportQuote[]
  /** French names of the countries that occur, by code. */
  readonly countries: Readonly<Record<string, string>>
}

export interface ReportArticle {
  readonly id: string
  readonly title: string
  readonly created: string | null
  /** Where the article comes from: its host, else its folder. */
  readonly outlet: string
  /** Address of the article, and of its page if pages were made; null if it has none. */
  readonly link: string | null
  readonly page: string | null
}

/** One person over all articles. */
export interface ReportPerson {
  readonly name: string
  readonly country: string | null
  readonly roles: readonly string[]
  /** How the articles write the name: what was merged. */
  readonly forms: readonly string[]
  readonly articles: readonly number[]
  readonly meetings: number
  readonly quotes: number
}

export interface ReportMeeting {
  readonly article: number
  readonly id: string
  readonly kind: Meeting['kind']
  readonly status: Meeting['status']
  readonly who: readonly string[]
  /** Indexes of the people among those who met. */
  readonly people: readonly number[]
  readonly parties: readonly string[]
  readonly place: string | null
  readonly date: string | null
  /** First and last day it can be. */
  readonly from: string | null
  readonly to: string | null
  readonly evidence: string
}

export interface ReportQuote {
  readonly article: number
  readonly id: string
  readonly kind: Brief['quotes'][number]['kind']
  readonly speaker: string | null
  /** Index of the person who speaks, or null. */
  readonly person: number | null
  readonly country: string | null
  readonly text: string
}
