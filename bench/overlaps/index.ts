import {conflictFigures} from './conflicts.ts'
import {nearCopyFigures} from './near.ts'
import {pairFigures} from './pairs.ts'
import {poolFigures} from './pool.ts'
import {oneStory, scaleFigures} from './scale.ts'

/** One line of a benchmark. */
export interface Result {
  readonly bench: 'overlaps'
  readonly set: string
  readonly n: number
  readonly figures: Record<string, number>
}

/** The overlaps benchmarks over a folder of public sets; sets that are absent are left out. */
export async function* run(dataDir: string): AsyncIterable<Result> {
  const parts = [
    nearCopyFigures(dataDir),
    pairFigures(dataDir),
    poolFigures(dataDir),
    conflictFigures(dataDir),
    scaleFigures(dataDir, [
      ['scale-1k', 1000],
      ['scale-10k', 10_000],
    ]),
    oneStory(dataDir),
  ]
  for (const part of parts) for await (const line of part) yield {bench: 'overlaps', ...line}
}
