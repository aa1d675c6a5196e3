import {parseArgs} from 'node:util'
import {Mistake} from '../model/mistake.ts'
import {outputOptions} from '../run/outputs.ts'
import {harmless} from '../shell/printable.ts'
import {nearest} from '../text/nearest.ts'
import {explainFailure} from './failure.ts'
import type {Command, Io, Options} from './io.ts'
import {refuseMeaningless} from './options.ts'

const options = {
  out: {type: 'string', short: 'o'},
  template: {type: 'string'},
  settings: {type: 'string'},
  sources: {type: 'string'},
  title: {type: 'string'},
  date: {type: 'string'},
  ...Object.fromEntries(outputOptions.map(({name}) => [name, {type: 'boolean'} as const])),
  watch: {type: 'boolean'},
  sample: {type: 'boolean'},
  jobs: {type: 'string'},
  strict: {type: 'boolean'},
  'no-cache': {type: 'boolean'},
  quiet: {type: 'boolean'},
  json: {type: 'boolean'},
  debug: {type: 'boolean'},
  help: {type: 'boolean', short: 'h'},
  version: {type: 'boolean'},
} as const

/** Each command is loaded when it is called: --help needs none of them. */
const commands: Readonly<Record<string, () => Promise<Command>>> = {
  clean: async () => (await import('./clean.ts')).clean,
  themes: async () => (await import('./themes.ts')).themes,
  verify: async () => (await import('./verify.ts')).verify,
  explain: async () => (await import('./explain.ts')).explain,
  stage: async () => (await import('./stage.ts')).stage,
  template: async () => (await import('./template.ts')).template,
}

/** The program: arguments in, exit status out. */
export async function main(given: readonly string[], to: Io): Promise<number> {
  const io: Io = {...to, out: text => to.out(harmless(text))}
  const debug = given.includes('--debug')
  try {
    const {words, values} = parse(given)
    const isHelp = words[0] === 'help' && (words.length === 1 || Object.hasOwn(commands, words[1]!))
    if (values.help || isHelp) {
      const {commandHelp, helpText} = await import('./help.ts')
      io.out(commandHelp(words[isHelp ? 1 : 0] ?? '', io.columns) ?? helpText(io.columns))
      return 0
    }
    if (given.length === 0) {
      io.out((await import('./help.ts')).greeting(io.columns))
      return 0
    }
    if (values.version) {
      io.out(`${(await import('../shell/package.ts')).packageVersion()}\n`)
      return 0
    }
    const [first, ...rest] = words
    const command = first !== undefined && Object.hasOwn(commands, first) ? first : ''
    if (command === '') await refuseMistypedCommand(words)
    refuseMeaningless(command, values)
    if (command !== '') return await (await commands[command]!())(rest, values, io)
    return await (await import('./brief.ts')).brief(words, values, io)
  } catch (error) {
    return explainFailure(error, debug, io)
  }
}

function parse(given: readonly string[]): {words: string[]; values: Options} {
  try {
    const {positionals, values} = parseArgs({args: [...given], options, allowPositionals: true, strict: true})
    return {words: positionals, values: values as Options}
  } catch (error) {
    throw wrongOption(error as Error, given)
  }
}

function wrongOption(error: Error, given: readonly string[]): Mistake {
  const name = /Unknown option '(-{1,2}[^'=]+)/.exec(error.message)?.[1]
  if (name !== undefined) {
    const close = nearest(name.replace(/^-+/, ''), Object.keys(options))
    return new Mistake(`Unknown option \`${name}\``, {
      where: `briefing ${given.join(' ')}`,
      remedy: close === undefined ? 'See briefing --help.' : `Did you mean \`--${close}\`?`,
    })
  }
  return new Mistake(error.message.split(/[.\n]/)[0]!, {
    where: `briefing ${given.join(' ')}`,
    remedy: 'See briefing --help.',
  })
}

/** A single word that is no path and nearly a command was meant as one. */
async function refuseMistypedCommand([word]: readonly string[]): Promise<void> {
  if (word === undefined || /[./\\]/.test(word)) return
  const {exists} = await import('../shell/fs.ts')
  if (exists(word)) return
  const close = nearest(word, Object.keys(commands))
  throw new Mistake(`\`${word}\` is neither a command nor a file or folder`, {
    where: `briefing ${word}`,
    remedy: close === undefined ? 'Give a folder with sources; see briefing --help.' : `Did you mean \`${close}\`?`,
  })
}
