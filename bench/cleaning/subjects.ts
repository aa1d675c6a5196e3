import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {ingest} from '../../pipeline/ingest/index.ts'
import type {Document} from '../../pipeline/model/document.ts'
import {type SubjectFolder, subjectFolders} from '../subjects/index.ts'

/** A saved page of an invented subject, with the paragraphs that are its article and the lines that are furniture. */
export interface SubjectPage {
  readonly subject: string
  readonly file: string
  readonly title: string | undefined
  readonly bytes: Uint8Array
  readonly keep: readonly string[]
  readonly subheadings: readonly string[]
  readonly drop: readonly string[]
}

interface Gold {
  readonly title?: string | null
  readonly keep: readonly string[]
  readonly subheadings: readonly string[]
  readonly drop: readonly {readonly text: string}[]
}

/** The pages of all subjects that may be fitted on, in order. */
export const readSubjects = (dataDir: string): SubjectPage[] => subjectFolders(dataDir).flatMap(pagesOf)

/** The pages of one subject. */
export function pagesOf({name: subject, dir}: SubjectFolder): SubjectPage[] {
  const gold = JSON.parse(readFileSync(join(dir, 'gold', 'cleaning.json'), 'utf8')) as Record<string, Gold>
  return readdirSync(join(dir, 'sources'))
    .sort()
    .flatMap(file => {
      const page = gold[file]
      if (page === undefined) return []
      const bytes = new Uint8Array(readFileSync(join(dir, 'sources', file)))
      const title = page.title ?? undefined
      const drop = page.drop.map(({text}) => text)
      return [{subject, file, title, bytes, keep: page.keep, subheadings: page.subheadings, drop}]
    })
}

/** A subject's page through ingest. */
export async function openSubject({file, bytes}: SubjectPage): Promise<Document | undefined> {
  const found = await ingest.run({file, sha256: '0'.repeat(64), bytes, declared: []}, undefined)
  return found.kind === 'document' ? found.document : undefined
}

/** A text as the reference compares it: no marks, plain quotes, only letters and digits, lower-cased. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[*_`\\\u00ad]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()

/** Shares of a page's paragraphs, and of its furniture lines of five words and more, that stand in a kept text. */
export function countKept(
  page: Pick<SubjectPage, 'keep' | 'drop'>,
  kept: string,
): {keep: number; keeps: number; leak: number; drops: number} {
  const text = bare(kept)
  const long = page.drop.filter(line => line.split(/\s+/).filter(word => word !== '').length >= 5)
  return {
    keep: page.keep.filter(line => text.includes(bare(line))).length,
    keeps: page.keep.length,
    leak: long.filter(line => text.includes(bare(line))).length,
    drops: long.length,
  }
}
