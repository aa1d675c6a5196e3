import {annotate} from '../annotate/index.ts'
import {clean} from '../clean/index.ts'
import {ingest} from '../ingest/index.ts'
import type {Language} from '../language/language.ts'
import type {Audit} from '../model/audit.ts'
import type {Edits} from '../model/edits.ts'
import type {AnnotatedArticle} from '../model/sentence.ts'
import type {Readings} from '../verify/proofs.ts'
import {anchorSentences} from './anchors.ts'
import {correctSpeakers} from './edits.ts'

/** Reads the sources of a finished briefing anew from their bytes; dates and names of theirs are those on record, as the user may have given them. */
export const readAnew =
  (bytesOf: (sha256: string) => Uint8Array | undefined, language: Language) =>
  async ({sources, settings}: Audit): Promise<Readings> => {
    const articles: AnnotatedArticle[] = []
    const aliases = settings.aliases as readonly (readonly string[])[] | undefined
    for (const {file, status, sha256, metadata} of sources) {
      const bytes = status === 'used' && sha256 !== null ? bytesOf(sha256) : undefined
      if (bytes === undefined || sha256 === null || metadata === null) continue
      const ingested = await ingest.run({file, sha256, bytes, declared: []}, undefined)
      if (ingested.kind !== 'document') continue
      const article = {...(await clean.run(ingested.document, undefined)), metadata}
      articles.push(await annotate.run(article, {aliases, language}))
    }
    const {edits} = anchorSentences(settings.edits as Edits | undefined, articles)
    return {articles: correctSpeakers(articles, edits), language, aliases}
  }
