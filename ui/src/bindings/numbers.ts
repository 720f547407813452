// This file is written from the numbers of the core in Rust: `cargo xtask bindings`.

/** What Google allows, and what the program does, as numbers that the page needs too. */
export const NUMBERS = {
  /** For how many days Google's page gives access that outlasts one copy. */
  accessDays: [30, 180],
  /** Access can be renewed in its last days, so many. */
  renewableDays: 90,
  /** A copy with one-time access is to begin within so many hours. */
  beginWithinHours: 24,
  /** What stands before the name of a category in its scope. */
  scopePrefix: 'https://www.googleapis.com/auth/dataportability.',
  /** The most characters of an authorization address. */
  longestAddress: 2000,
  /** So many more copies are handed out whole when older ones are asked for. */
  moreCopies: 100,
} as const;
