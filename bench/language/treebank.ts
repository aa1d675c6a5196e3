import {readConllu} from './conllu.ts'

/** A sentence of the treebank: its text, and a value a word in each list. */
export interface GoldSentence {
  readonly text: string
  readonly forms: readonly string[]
  readonly lemmas: readonly string[]
  readonly parts: readonly string[] // UPOS
  readonly tags: readonly string[] // XPOS
  readonly heads: readonly number[] // -1 for the root
  readonly relations: readonly string[]
  readonly starts: readonly number[] // offsets in the text
}

export interface GoldDocument {
  readonly id: string
  readonly genre: string
  readonly sentences: readonly GoldSentence[]
}

/** Reads a treebank as columns. */
export const readTreebank = (path: string): GoldDocument[] =>
  readConllu(path).map(({id, genre, sentences}) => ({
    id,
    genre,
    sentences: sentences.map(({text, rows, starts}) => {
      const column = (at: number) => rows.map(row => row[at]!)
      return {
        text,
        forms: column(1),
        lemmas: column(2),
        parts: column(3),
        tags: column(4),
        heads: column(6).map(head => Number(head) - 1),
        relations: column(7),
        starts,
      }
    }),
  }))

/** A fifth of the documents, spread over the genres, for choosing, and one for reporting; the rest is for fitting. */
export function partsOf(documents: readonly GoldDocument[]): Record<'fit' | 'choose' | 'report', GoldDocument[]> {
  const seen: Record<string, number> = {}
  const parts = {fit: [] as GoldDocument[], choose: [] as GoldDocument[], report: [] as GoldDocument[]}
  for (const document of documents) {
    const at = seen[document.genre] ?? 0
    seen[document.genre] = at + 1
    parts[at % 5 === 1 ? 'choose' : at % 5 === 3 ? 'report' : 'fit'].push(document)
  }
  return parts
}

export const sentencesOf = (documents: readonly GoldDocument[]): GoldSentence[] =>
  documents.flatMap(({sentences}) => sentences)

/** Relations seen at least three times, the most frequent first, the root last. */
export function relationsOf(of: readonly GoldDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const relation of sentencesOf(of).flatMap(({relations}) => relations))
    counts.set(relation, (counts.get(relation) ?? 0) + 1)
  const often = [...counts].filter(([relation, count]) => count >= 3 && relation !== 'root')
  return [...often.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([relation]) => relation), 'root']
}
