import {createHash} from 'node:crypto'
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {focus} from '../../pipeline/focus/index.ts'
import type {AnnotatedArticle} from '../../pipeline/model/sentence.ts'
import {setAside} from '../../pipeline/run/set-aside.ts'
import {readDocument} from '../../pipeline/worker.ts'
import {english} from '../../tests/english.ts'
import {bare} from '../cleaning/subjects.ts'
import {subjectFolders} from '../subjects/index.ts'

/** A sentence of a subject's gold: the words quoted from a file. */
export interface Quoted {
  readonly file: string
  readonly quote: string
}

/** A whole invented subject: its articles as a run reads them, and which of its sentences tell one fact. */
export interface Subject {
  readonly name: string
  readonly articles: readonly AnnotatedArticle[]
  /** Facts by sentence. */
  readonly factsOf: ReadonlyMap<string, ReadonlySet<number>>
  /** Pairs about which the gold says nothing either way. */
  readonly mayMerge: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[]
  /** What the sources, or two parties, are at odds over: each answer with the sentences that give it. */
  readonly disputes: readonly (readonly {readonly value: string; readonly sentences: ReadonlySet<string>}[])[]
}

interface Dispute {
  readonly values?: readonly (Quoted & {readonly value?: string})[]
  readonly mentions?: readonly (Quoted & {readonly value?: string})[]
}

interface Gold {
  readonly discrepancies: readonly Dispute[]
  readonly party_disputes?: readonly Dispute[]
  readonly overlaps: readonly {readonly fact: string; readonly mentions: readonly Quoted[]}[]
  /** Two quotations, or two facts by name. */
  readonly may_merge?: readonly (readonly [string, string] | {readonly a?: Quoted; readonly b?: Quoted})[]
}

/** The subjects that may be fitted on, read by the shipped stages. */
export async function* readSubjects(dataDir: string): AsyncIterable<Subject> {
  for (const {name, dir} of subjectFolders(dataDir)) {
    const gold = JSON.parse(readFileSync(join(dir, 'gold', 'overlaps.json'), 'utf8')) as Gold
    const articles = await articlesOf(join(dir, 'sources'))
    const sentences = articles.flatMap(({article, sentences: own}) =>
      own.map(({id, text}) => ({id, file: article.file, text: bare(text)})),
    )
    const found = ({file, quote}: Quoted): Set<string> => {
      const words = bare(quote)
      const holds = (text: string) => text.includes(words) || (text.length > 20 && words.includes(text))
      return new Set(sentences.filter(one => one.file === file && holds(one.text)).map(({id}) => id))
    }
    const factsOf = new Map<string, Set<number>>()
    for (const [fact, {mentions}] of gold.overlaps.entries())
      for (const id of mentions.flatMap(mention => [...found(mention)]))
        factsOf.set(id, (factsOf.get(id) ?? new Set()).add(fact))
    const tellers = (fact: string): Set<string> =>
      new Set(gold.overlaps.flatMap(one => (one.fact === fact ? one.mentions.flatMap(each => [...found(each)]) : [])))
    const mayMerge = (gold.may_merge ?? []).flatMap(one => {
      if ('0' in one) return [[tellers(one[0]), tellers(one[1])] as const]
      return one.a === undefined || one.b === undefined ? [] : [[found(one.a), found(one.b)] as const]
    })
    const disputes = [...gold.discrepancies, ...(gold.party_disputes ?? [])].map(({values, mentions}) =>
      (values ?? mentions ?? []).map(one => ({value: String(one.value ?? one.quote), sentences: found(one)})),
    )
    yield {name, articles, factsOf, mayMerge, disputes}
  }
}

/** The articles of a folder, as a run reads them. */
export const articlesOf = (folder: string): Promise<readonly AnnotatedArticle[]> =>
  articlesIn(
    readdirSync(folder)
      .sort()
      .map(file => ({file, bytes: readFileSync(join(folder, file))})),
  )

/** The articles of files, as a run reads them. */
export async function articlesIn(
  files: readonly {readonly file: string; readonly bytes: Uint8Array}[],
): Promise<readonly AnnotatedArticle[]> {
  const read: AnnotatedArticle[] = []
  for (const {file, bytes} of files) {
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const result = await readDocument({file, sha256, bytes, declared: []}, {}, english)
    if (result.kind === 'read') read.push(result.annotated)
  }
  const {used} = setAside(read, await focus.run(read, undefined))
  return [...used].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
}
