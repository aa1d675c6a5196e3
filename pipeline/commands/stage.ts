import * as v from 'valibot'
import type {Language} from '../language/language.ts'
import {article} from '../model/article.ts'
import {briefing as briefingSchema, budgets as budgetsSchema} from '../model/briefing.ts'
import {type Document, document, type Ingested, ingested, type Source} from '../model/document.ts'
import {type Focus, focus as focusSchema} from '../model/focus.ts'
import {declared} from '../model/metadata.ts'
import {Mistake} from '../model/mistake.ts'
import {type Overlaps, overlaps} from '../model/overlap.ts'
import {type AnnotatedArticle, annotatedArticle} from '../model/sentence.ts'
import type {Stage} from '../model/stage.ts'
import {type Themes, themes} from '../model/theme.ts'
import {setAside} from '../run/set-aside.ts'
import {sha256} from '../shell/hash.ts'
import {readTemplate} from '../shell/templates.ts'
import {nearest} from '../text/nearest.ts'
import type {Command, Options} from './io.ts'
import {expectWords} from './options.ts'

/** A stage as a filter: one JSON value in, one out, both checked. */
interface Filter {
  readonly input: v.GenericSchema
  /** What to pipe in, for whoever piped in something else. */
  readonly takes: string
  /** Nothing comes out for a source that was skipped. */
  readonly run: (input: never, options: Options) => Promise<unknown>
}

const corpus = {articles: v.array(annotatedArticle), focus: v.optional(focusSchema), overlaps}

interface Corpus {
  readonly articles: readonly AnnotatedArticle[]
  readonly focus?: Focus
}

/** The articles that are used, with what focus found: what it would find, where it was not given. */
async function focused({articles, focus: given}: Corpus) {
  const {focus} = await import('../focus/index.ts')
  const found = given ?? (await checked(focus, articles, undefined))
  const {used, aside} = setAside(articles, found)
  return {articles: used, focus: found, setAside: aside}
}

const filters: Readonly<Record<string, () => Promise<Filter>>> = {
  ingest: async () => {
    const {ingest} = await import('../ingest/index.ts')
    return {
      input: v.object({file: v.string(), bytes: v.string(), declared: v.optional(v.array(declared))}),
      takes: '{"file": name, "bytes": content in base64}',
      run: (input: {file: string; bytes: string; declared?: Source['declared']}) => {
        const bytes = Buffer.from(input.bytes, 'base64')
        const source: Source = {file: input.file, sha256: sha256(bytes), bytes, declared: input.declared ?? []}
        return checked(ingest, source, undefined)
      },
    }
  },
  clean: async () => {
    const {clean} = await import('../clean/index.ts')
    return {
      input: v.union([ingested, document]),
      takes: 'what `briefing stage ingest` prints',
      run: async (input: Ingested | Document) => {
        if (!('kind' in input)) return checked(clean, input, undefined)
        return input.kind === 'skipped' ? undefined : checked(clean, input.document, undefined)
      },
    }
  },
  annotate: async () => {
    const {annotate} = await import('../annotate/index.ts')
    const language = await usualLanguage()
    return {
      input: article,
      takes: 'what `briefing stage clean` prints',
      run: async input => {
        const {sentences, ...rest} = await checked(annotate, input, {language})
        return {...rest, sentences: sentences.map(one => ({...one, clauses: language.clauses(one)}))}
      },
    }
  },
  focus: async () => {
    const {focus} = await import('../focus/index.ts')
    return {
      input: v.array(annotatedArticle),
      takes: 'what `briefing stage annotate` prints, all articles as one JSON list',
      run: input => checked(focus, input, undefined),
    }
  },
  deduplicate: async () => {
    const {deduplicate} = await import('../deduplicate/index.ts')
    const language = await usualLanguage()
    return {
      input: v.union([v.array(annotatedArticle), v.object({articles: corpus.articles, focus: corpus.focus})]),
      takes: '{"articles": the list that `focus` took, "focus": what it printed}, or that list alone',
      run: async (input: readonly AnnotatedArticle[] | Corpus) =>
        checked(deduplicate, await focused('articles' in input ? input : {articles: input}), {language}),
    }
  },
  theme: async () => {
    const {theme} = await import('../theme/index.ts')
    const language = await usualLanguage()
    const {parseTemplate} = await import('../render/page/template.ts')
    return {
      input: v.object(corpus),
      takes: '{"articles", "focus"} as for `deduplicate`, and "overlaps": what it printed',
      run: async (input: Corpus & {overlaps: Overlaps}, options) => {
        const {taxonomy} = parseTemplate(readTemplate(options.template ?? 'briefing', process.cwd()))
        return checked(theme, {...(await focused(input)), overlaps: input.overlaps}, {taxonomy, language})
      },
    }
  },
  compose: async () => {
    const {compose} = await import('../compose/index.ts')
    const language = await usualLanguage()
    return {
      input: v.object({...corpus, themes, budgets: v.optional(budgetsSchema)}),
      takes: '{"articles", "focus", "overlaps"} as for `theme`, and "themes": what it printed',
      run: async (input: Corpus & {overlaps: Overlaps; themes: Themes; budgets?: unknown}, {title, date}) => {
        const {budgets, overlaps, themes} = input
        return checked(
          compose,
          {...(await focused(input)), overlaps, themes},
          {budgets: v.parse(budgetsSchema, budgets ?? {}), title, date, language},
        )
      },
    }
  },
  render: async () => {
    const {buildPage} = await import('../render/page/index.ts')
    const {parseTemplate} = await import('../render/page/template.ts')
    const {fontFiles, layOut} = await import('../render/pdf/index.ts')
    const {readFonts} = await import('../shell/fonts.ts')
    return {
      input: v.object({briefing: briefingSchema, texts: v.optional(v.record(v.string(), v.string()))}),
      takes: 'what `briefing stage compose` prints; "texts", plain texts by source id, gives the annex its context',
      run: async ({briefing, texts}: {briefing: never; texts?: Record<string, string>}, options) => {
        const template = parseTemplate(readTemplate(options.template ?? 'briefing', process.cwd()))
        const tree = buildPage({briefing, texts: new Map(Object.entries(texts ?? {})) as never}, template)
        return layOut(tree, template.style, readFonts(fontFiles))
      },
    }
  },
}

/** The one language that sources are read in. */
async function usualLanguage(): Promise<Language> {
  const {languages, usual} = await import('../language/languages.ts')
  const {readTables} = await import('../shell/tables.ts')
  return languages[usual](readTables(usual))
}

async function checked<Input, Output, Settings>(
  stage: Stage<Input, Output, Settings>,
  input: Input,
  settings: Settings,
): Promise<Output> {
  return v.parse(stage.output, await stage.run(input, settings))
}

/** `briefing stage NAME`: JSON lines on standard input, one line of result for each on standard output (none for a skipped source). */
export const stage: Command = async (words, options, io) => {
  expectWords(words, ['NAME'], 'stage')
  const [name] = words as [string]
  if (!Object.hasOwn(filters, name)) {
    const names = Object.keys(filters)
    const close = nearest(name, names)
    throw new Mistake(`There is no stage \`${name}\``, {
      where: 'briefing stage',
      remedy: close === undefined ? `Use one of ${names.join(', ')}.` : `Did you mean \`${close}\`?`,
    })
  }
  const filter = await filters[name]!()
  let number = 0
  for await (const line of linesOf(io.input())) {
    number++
    if (line.trim() === '') continue
    const result = await filter.run(fitting(parseLine(line, number), filter, number), options)
    if (result !== undefined) io.out(`${JSON.stringify(result)}\n`)
  }
  return 0
}

function fitting(value: unknown, {input, takes}: Filter, number: number): never {
  const result = v.safeParse(input, value)
  if (result.success) return value as never
  const [issue] = result.issues
  throw new Mistake(`The line doesn't fit the stage, at \`${v.getDotPath(issue) ?? 'its top'}\``, {
    where: `standard input, line ${number}`,
    remedy: `Give ${takes}.`,
  })
}

function parseLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line)
  } catch (error) {
    throw new Mistake(`The line is not JSON: ${(error as Error).message}`, {
      where: `standard input, line ${number}`,
      remedy: 'Give one JSON value a line.',
    })
  }
}

async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  let rest = ''
  for await (const piece of input) {
    const lines = (rest + (typeof piece === 'string' ? piece : decoder.decode(piece, {stream: true}))).split('\n')
    rest = lines.pop()!
    yield* lines
  }
  if (rest !== '') yield rest
}
