import {readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {clausesOf} from '../../pipeline/language/en/clauses/index.ts'
import type {Parse, Syntax} from '../../pipeline/language/syntax.ts'
import type {Clause, Force} from '../../pipeline/model/clause.ts'

/** A predicate as labelled: where it is, what its clause does with it, and whose claim it is. */
export interface Label {
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly polarity: Clause['polarity']
  readonly force: Force
  readonly claim: {
    readonly by: Clause['claim']['by']
    readonly speaker?: {readonly start: number; readonly end: number}
  }
}

/** A news sentence of ours with its main predicate and those under it. Held ones are looked at only to report. */
export interface ForceRow {
  readonly id: string
  readonly text: string
  readonly held: boolean
  readonly main: Label
  readonly embedded: readonly Label[]
}

/** The labelled sentences, which stand beside this file. Benchmarks run compiled, from dist/. */
export const forceRows = (): ForceRow[] =>
  readFileSync(join(dirname(import.meta.dirname), 'bench', 'language', 'force.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as ForceRow)

/** The figures of both halves, the held one's with that name behind. */
export function scoreForce(reader: Syntax): {n: number; figures: Record<string, number>} {
  const rows = forceRows()
  const half = (held: boolean) =>
    forceFigures(
      readRows(
        rows.filter(row => row.held === held),
        text => reader.parse(reader.tag(text, 0, text.length)),
      ),
    )
  const [tuned, kept] = [half(false), half(true)]
  const named = Object.entries(kept.figures).map(([name, value]) => [`${name}_held`, value] as const)
  return {n: tuned.n + kept.n, figures: {...tuned.figures, ...Object.fromEntries(named)}}
}

/** What was read of a row. */
export interface ReadRow {
  readonly row: ForceRow
  readonly clauses: readonly Clause[]
}

/** The clauses of each labelled sentence, as the parser and the shipped reader give them. */
export const readRows = (rows: readonly ForceRow[], parse: (text: string) => Parse): ReadRow[] =>
  rows.map(row => ({
    row,
    clauses: clausesOf({
      text: row.text,
      start: 0,
      parse: parse(row.text),
      quotations: quotationsIn(row.text),
      quantities: [],
      dates: [],
    }),
  }))

/** Where double quotation marks open and close. */
const quotationsIn = (text: string): {start: number; end: number}[] =>
  [...text.matchAll(/"[^"]*"|“[^”]*”/g)].map(match => ({start: match.index, end: match.index + match[0].length}))

/**
 * `predicate`: the main clause's predicate is the labelled word. `accuracy`: of those, force and polarity both right; `all`: over all sentences.
 * `embedded_…`: the same of labelled clauses below. `claim`: of those found, whose claim is right. `told`: of the clauses read as told and
 * affirmed where the label says otherwise, over all labels found (what would be printed as a false fact).
 */
export function forceFigures(read: readonly ReadRow[]): {n: number; figures: Record<string, number>} {
  const mains = read.map(({row, clauses}) => ({
    label: row.main,
    clause: clauses.find(clause => clause.role === 'main'),
  }))
  const below = read.flatMap(({row, clauses}) =>
    row.embedded.map(label => ({label, clause: clauses.find(clause => isAt(clause, label))})),
  )
  const found = [...mains, ...below].filter(
    (pair): pair is Pair => pair.clause !== undefined && isAt(pair.clause, pair.label),
  )
  const foundMain = found.filter(({label}) => mains.some(pair => pair.label === label))
  const foundBelow = found.filter(({label}) => below.some(pair => pair.label === label))
  return {
    n: read.length,
    figures: {
      predicate: foundMain.length / mains.length,
      accuracy: share(foundMain, isRight),
      all: (share(foundMain, isRight) * foundMain.length) / mains.length,
      embedded_predicate: foundBelow.length / below.length,
      embedded_accuracy: share(foundBelow, isRight),
      claim: share(found, ({label, clause}) => hasClaim(label, clause)),
      false_facts: share(
        found,
        ({label, clause}) => isFact(clause) && !(label.polarity === 'affirmed' && label.force === 'told'),
      ),
    },
  }
}

interface Pair {
  readonly label: Label
  readonly clause: Clause
}

const isAt = ({predicate}: Clause, label: Label): boolean => predicate.start < label.end && predicate.end > label.start
export const isRight = ({label, clause}: Pair): boolean =>
  clause.force === label.force && clause.polarity === label.polarity
const isFact = ({force, polarity}: Clause): boolean => force === 'told' && polarity === 'affirmed'

export function hasClaim({claim}: Label, clause: Clause): boolean {
  if (claim.by !== clause.claim.by) return false
  const said = clause.claim.by === 'speaker' ? clause.claim.speaker : undefined
  if (claim.speaker === undefined || said === undefined) return true // whose, is not known: nothing wrong is said
  return said.start < claim.speaker.end && said.end > claim.speaker.start
}

const share = (pairs: readonly Pair[], holds: (pair: Pair) => boolean): number =>
  pairs.length === 0 ? 1 : pairs.filter(holds).length / pairs.length
