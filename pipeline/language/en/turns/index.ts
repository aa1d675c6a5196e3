import type {Article} from '../../../model/article.ts'
import {interviewOf} from './interview.ts'
import {quotedBlocks} from './quoted-blocks.ts'
import {transcriptOf} from './transcript.ts'
import type {Turn} from './turn.ts'

export type {Turn, Voice} from './turn.ts'

/** The stretches of an article that are not its own voice, in order: turns of a transcript or an interview, posts, quotations set as blocks. */
export function turnsOf(article: Article): readonly Turn[] {
  const spoken = transcriptOf(article) ?? interviewOf(article) ?? []
  const taken = new Set(spoken.map(({block}) => block))
  const quoted = quotedBlocks(article).filter(({block}) => !taken.has(block))
  return [...spoken, ...quoted].sort((a, b) => a.start - b.start)
}
