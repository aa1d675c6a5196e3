/** Why a file gives no document: the rule's name, what is wrong, and what its owner can do. */
export class Refused extends Error {
  readonly rule: string
  readonly remedy: string

  constructor(rule: string, message: string, remedy: string) {
    super(message)
    this.rule = rule
    this.remedy = remedy
  }
}
