import {conflictFigures} from './conflicts.ts'
import {disagreementFigures} from './disagreements.ts'
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

/** Which lines each part yields; a part runs only when one of its lines is wanted. */
const parts: readonly (readonly [sets: readonly string[], (dataDir: string) => Lines])[] = [
  [['near-copies'], nearCopyFigures],
  [['mrpc', 'pan', 'sts-news'], pairFigures],
  [['candidates', 'mrpc-pool'], poolFigures],
  [['mrpc-conflict'], conflictFigures],
  [
    [
      'disagreements',
      'disagreements-tuned',
      'disagreements-unseen',
      'variables',
      'variables-tuned',
      'variables-unseen',
    ],
    disagreementFigures,
  ],
  [['scale-1k'], dataDir => scaleFigures(dataDir, 'scale-1k', 1000)],
  [['scale-10k'], dataDir => scaleFigures(dataDir, 'scale-10k', 10_000)],
  [['scale-100k'], dataDir => scaleFigures(dataDir, 'scale-100k', 100_000)],
  [['one-story-10k'], oneStory],
]

type Lines = Iterable<Omit<Result, 'bench'>> | AsyncIterable<Omit<Result, 'bench'>>

/** The overlaps benchmarks over a folder of public sets; sets that are absent are left out. */
export async function* run(dataDir: string, wanted: readonly string[] = []): AsyncIterable<Result> {
  for (const [sets, measure] of parts) {
    if (wanted.length > 0 && !sets.some(set => wanted.includes(set))) continue
    for await (const line of measure(dataDir)) yield {bench: 'overlaps', ...line}
  }
}
