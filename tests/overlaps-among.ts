import {type DeduplicateSettings, deduplicate} from '../pipeline/deduplicate/index.ts'
import {focus} from '../pipeline/focus/index.ts'
import type {Overlaps} from '../pipeline/model/overlap.ts'
import type {AnnotatedArticle} from '../pipeline/model/sentence.ts'
import {english} from './english.ts'

/** What some articles have in common, all of them used. */
export const overlapsAmong = async (
  articles: readonly AnnotatedArticle[],
  settings: Omit<DeduplicateSettings, 'language'> = {},
): Promise<Overlaps> =>
  deduplicate.run({articles, focus: await focus.run(articles, undefined)}, {...settings, language: english})
