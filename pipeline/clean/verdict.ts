import type {Segment} from '../model/article.ts'
import type {Line} from './line.ts'

/** What becomes of a line, and by which rule. */
export interface Verdict {
  readonly verdict: Segment['verdict']
  readonly rule: string
}

/** The verdicts of a page while it is judged: a rule that spoke stands, and later ones can't take its line. */
export class Verdicts {
  private readonly given: (Verdict | undefined)[]

  readonly lines: readonly Line[]

  constructor(lines: readonly Line[]) {
    this.lines = lines
    this.given = lines.map(() => undefined)
  }

  of(index: number): Verdict | undefined {
    return this.given[index]
  }

  isOpen(index: number): boolean {
    return this.given[index] === undefined
  }

  give(index: number, verdict: Segment['verdict'], rule: string): void {
    this.given[index] ??= {verdict, rule}
  }
}
