/** Why a file gives no document: the rule's name, what is wrong, and what its owner can do. */
export class Refused extends Error {
  readonly rule: string
  readonly remedy: string

  constructor(rule: string, message: string, remedy: string) {
    super(message)
    this.name = 'Refused'
    this.rule = rule
    this.remedy = remedy
  }
}

/** By its name: a reader that is compiled apart has a class of its own. */
export const isRefused = (error: unknown): error is Refused => error instanceof Error && error.name === 'Refused'
