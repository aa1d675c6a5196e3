import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {cleanBy} from '../../pipeline/clean/index.ts'
import type {Weights} from '../../pipeline/clean/model/index.ts'
import type {Refining} from '../../pipeline/clean/model/refining.ts'
import type {Article} from '../../pipeline/model/article.ts'
import {untouchedSubjects} from '../subjects/index.ts'
import {byShingles, byWords} from './measures.ts'
import {documentOf, isTuned, keptText, type Page, readPages} from './pages.ts'
import {countKept, openSubject, pagesOf, readSubjects, type SubjectPage} from './subjects.ts'

/**
 * What cleaning is worth on text that its weights were not fitted on: each half of the pages with weights of the other one, each
 * subject with a further pass fitted without it, and the untouched ones with all of it. FOLDER holds `passes-tuned.json`, `passes-untuned.json` and what refine.ts wrote;
 * with `plain`, the further pass is left out.
 *   node dist/fit/unseen.js DATA FOLDER [plain] [subjects|pages]
 */
const [dataDir, folder, ...options] = process.argv.slice(2)
if (dataDir === undefined || folder === undefined) throw new Error('Give the data folder and the folder of weights.')
const load = <Json>(name: string): Json => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Json
const refining = (name: string): Refining | undefined => (options.includes('plain') ? undefined : load<Refining>(name))
const print = (set: string, figures: Record<string, number>): void => {
  const rounded = Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1e4) / 1e4])
  process.stdout.write(`${JSON.stringify({set, figures: Object.fromEntries(rounded)})}\n`)
}

interface Sums {
  keep: number
  keeps: number
  leak: number
  drops: number
}
const shares = ({keep, keeps, leak, drops}: Sums) => ({keep: keep / keeps, leak: leak / drops})

/** What is kept of the pages with the further pass of `weightsOf`, by subject and in all. */
async function printSubjects(
  set: string,
  pages: readonly SubjectPage[],
  weightsOf: (subject: string) => string,
): Promise<void> {
  const own = new Map<string, Sums>()
  const sums: Sums = {keep: 0, keeps: 0, leak: 0, drops: 0}
  for (const page of pages) {
    const document = await openSubject(page)
    if (document === undefined) continue
    const article = cleanBy(document, load<Weights>('passes-all.json'), refining(weightsOf(page.subject)))
    const sum = own.get(page.subject) ?? {keep: 0, keeps: 0, leak: 0, drops: 0}
    own.set(page.subject, sum)
    const text = article.segments.filter(({verdict}) => verdict === 'kept')
    const counts = countKept(page, text.map(({start, end}) => article.text.slice(start, end)).join(' '))
    for (const name of ['keep', 'keeps', 'leak', 'drops'] as const) {
      sum[name] += counts[name]
      sums[name] += counts[name]
    }
  }
  for (const [subject, sum] of own) print(subject, shares(sum))
  print(set, shares(sums))
}

if (!options.includes('pages')) {
  await printSubjects('subjects, each left out', readSubjects(dataDir), subject => `without-${subject}.json`)
  await printSubjects('untouched subjects', untouchedSubjects().flatMap(pagesOf), () => 'all.json')
}
if (!options.includes('subjects')) {
  const sets = {scrapinghub: readPages(dataDir, 'scrapinghub'), wcxb: readPages(dataDir, 'wcxb-articles')}
  const kept: Record<
    string,
    {page: Page; body: string; text: string; with: readonly string[]; without: readonly string[]}[]
  > = {}
  for (const half of ['tuned', 'untuned'] as const) {
    const [weights, further] = [load<Weights>(`passes-${half}.json`), refining(`${half}.json`)]
    for (const [set, pages] of Object.entries(sets))
      for (const page of pages)
        for (const extension of ['html', 'txt'] as const) {
          if (isTuned(page.id) === (half === 'tuned')) continue
          const document = await documentOf(extension === 'txt' ? page.text : page.html, extension)
          const article: Article | undefined = document && cleanBy(document, weights, further)
          const row = {
            page,
            body: page.body,
            text: keptText(article),
            with: page.with ?? [],
            without: page.without ?? [],
          }
          const name = `${set}-${extension}-${half === 'tuned' ? 'untuned' : 'tuned'}`
          kept[name] = [...(kept[name] ?? []), row]
        }
  }
  for (const set of ['scrapinghub', 'wcxb'])
    for (const extension of ['html', 'txt'])
      for (const part of ['tuned', 'untuned', 'both']) {
        const rows = Object.entries(kept)
          .filter(([name]) => name.startsWith(`${set}-${extension}-`) && (part === 'both' || name.endsWith(`-${part}`)))
          .flatMap(([, some]) => some)
        print(`${set}-${extension}, ${part} half`, set === 'wcxb' ? byWords(rows) : byShingles(rows))
        const english = rows.filter(({page}) => page.lang === 'en')
        if (set === 'scrapinghub' && extension === 'txt') print(`${set}-txt-en, ${part} half`, byShingles(english))
      }
}
