/** The user's to fix: what is wrong, where it stands, and the remedy. Ends the run with status 2 (or the one given). */
export class Mistake extends Error {
  readonly where: string | undefined
  readonly remedy: string
  readonly status: number
  /** What else is wrong in the same file. */
  also: readonly Mistake[] = []

  /** The first of several, with the others at its side. */
  static of(mistakes: readonly Mistake[]): Mistake {
    const [first, ...others] = mistakes
    if (first === undefined) throw new Error('no mistake was made')
    first.also = others
    return first
  }

  constructor(what: string, {where, remedy, status = 2}: {where?: string; remedy: string; status?: number}) {
    super(what)
    this.name = 'Mistake'
    this.where = where
    this.remedy = remedy
    this.status = status
  }
}
