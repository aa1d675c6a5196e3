import * as v from 'valibot'
import {budgets as budgetsSchema} from '../model/briefing.ts'
import type {Source} from '../model/document.ts'
import {Mistake} from '../model/mistake.ts'
import type {Stage} from '../model/stage.ts'
import {sha256} from '../shell/hash.ts'
import {readTemplate} from '../shell/templates.ts'
import {nearest} from '../text/nearest.ts'
import type {Command, Options} from './io.ts'
import {expectWords} from './options.ts'

/** A stage as a filter: one JSON value in, one out. What comes in is trusted, what goes out is checked. */
type Filter = (input: never, options: Options) => Promise<unknown>

const filters: Readonly<Record<string, () => Promise<Filter>>> = {
  ingest: async () => {
    const {ingest} = await import('../ingest/index.ts')
    return (input: {file: string; bytes: string; declared?: Source['declared']}) => {
      const bytes = Buffer.from(input.bytes, 'base64')
      const source: Source = {file: input.file, sha256: sha256(bytes), bytes, declared: input.declared ?? []}
      return checked(ingest, source, undefined)
    }
  },
  clean: async () => {
    const {clean} = await import('../clean/index.ts')
    return input => checked(clean, input, undefined)
  },
  annotate: async () => {
    const {annotate} = await import('../annotate/index.ts')
    return input => checked(annotate, input, {})
  },
  deduplicate: async () => {
    const {deduplicate} = await import('../deduplicate/index.ts')
    return input => checked(deduplicate, input, {})
  },
  theme: async () => {
    const {theme} = await import('../theme/index.ts')
    const {parseTemplate} = await import('../render/page/template.ts')
    return (input, options) => {
      const {taxonomy} = parseTemplate(readTemplate(options.template ?? 'briefing', process.cwd()))
      return checked(theme, input, {taxonomy})
    }
  },
  compose: async () => {
    const {compose} = await import('../compose/index.ts')
    return (input: {budgets?: unknown}, {title, date}) => {
      const {budgets, ...rest} = input
      return checked(compose, rest as never, {budgets: v.parse(budgetsSchema, budgets ?? {}), title, date})
    }
  },
  render: async () => {
    const {buildPage} = await import('../render/page/index.ts')
    const {parseTemplate} = await import('../render/page/template.ts')
    const {fontFiles, layOut} = await import('../render/pdf/index.ts')
    const {readFonts} = await import('../shell/fonts.ts')
    return async ({briefing, texts}: {briefing: never; texts?: Record<string, string>}, options) => {
      const template = parseTemplate(readTemplate(options.template ?? 'briefing', process.cwd()))
      const tree = buildPage({briefing, texts: new Map(Object.entries(texts ?? {})) as never}, template)
      return layOut(tree, template.style, readFonts(fontFiles))
    }
  },
}

async function checked<Input, Output, Settings>(
  stage: Stage<Input, Output, Settings>,
  input: Input,
  settings: Settings,
): Promise<Output> {
  return v.parse(stage.output, await stage.run(input, settings))
}

/** `briefing stage NAME`: JSON lines on standard input, one line of result for each on standard output. */
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
    io.out(`${JSON.stringify(await filter(parseLine(line, number), options))}\n`)
  }
  return 0
}

function parseLine(line: string, number: number): never {
  try {
    return JSON.parse(line) as never
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
