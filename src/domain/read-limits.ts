/** How much a PDF may cost: it is made by strangers, and one of a few kilobytes can ask for days and gigabytes. */
export interface ReadLimits {
  readonly pages: number
  /** on the clock, for the whole reading */
  readonly seconds: number
  /** what the process may take in addition while it reads, in 1,000,000 bytes */
  readonly megabytes: number
}

/** Far above any table of 1,101 rows, far below what hurts a computer. */
export const DEFAULT_READ_LIMITS: ReadLimits = { pages: 2000, seconds: 120, megabytes: 1000 }
