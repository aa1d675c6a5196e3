import {availableParallelism} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Audit} from '../model/audit.ts'
import {Mistake} from '../model/mistake.ts'
import {type Finished, finish} from '../run/finish.ts'
import {outputOptions} from '../run/outputs.ts'
import {prepare} from '../run/prepare.ts'
import {pageTextLater, recall} from '../run/recall.ts'
import type {RunRequest} from '../run/request.ts'
import {exists} from '../shell/fs.ts'
import {packageRoot} from '../shell/package.ts'
import {printable} from '../shell/printable.ts'
import {noProgress, openProgress, type Progress} from '../shell/progress.ts'
import {verdictLine} from '../verify/index.ts'
import type {Command, Io, Options} from './io.ts'
import {settingsMistakes} from './options.ts'

/** `briefing [FOLDER|FILE…]`: sources in, a briefing out; with --watch again and again. */
export const brief: Command = async (words, options, io) => {
  settingsMistakes(options)
  const request = requestOf(words, options)
  if (options.watch) return await watchBriefing(request, options, io)
  const progress = options.quiet
    ? noProgress
    : openProgress({write: io.error, isTerminal: io.isTerminal, columns: io.columns})
  const finished = await make(request, progress)
  report(finished, request.out, options, io)
  if (finished.verdict.failed > 0) return 1
  return options.strict && finished.audit.sources.some(({status}) => status === 'skipped' || status === 'set-aside')
    ? 3
    : 0
}

async function make(request: RunRequest, progress: Progress): Promise<Finished> {
  const prepared = await prepare(request, progress)
  const recalled = await recall(prepared)
  return recalled === undefined
    ? await (await import('../run.ts')).run(prepared, progress)
    : await finish(prepared, recalled, {pageText: pageTextLater}, progress)
}

async function watchBriefing(request: RunRequest, options: Options, io: Io): Promise<number> {
  const {watchAndBuild} = await import('./watch.ts')
  let told = new Set<string>()
  const build = async () => {
    const {audit, verdict} = await make(request, noProgress)
    const lines = noticesOf(audit)
    if (!options.quiet) for (const line of lines) if (!told.has(line)) io.error(`${printable(line)}\n`)
    told = new Set(lines) // each is said when it comes, not after every change
    return `${Object.keys(audit.outputs).join(', ')} in ${request.out}, ${verdictLine(verdict)}`
  }
  return await watchAndBuild(request, build, io)
}

function requestOf(words: readonly string[], options: Options): RunRequest {
  const jobs = jobsOf(options)
  const worker = new URL('./worker.js', import.meta.url) // beside this one once compiled
  return {
    paths: words.length > 0 ? words : [defaultFolder(options)],
    out: options.out ?? 'output',
    template: options.template,
    settings: options.settings,
    title: options.title,
    date: options.date,
    also: outputOptions.map(({name}) => name).filter(name => options[name]),
    jobs: exists(fileURLToPath(worker)) ? jobs : 0,
    cache: options['no-cache'] !== true,
    worker,
  }
}

/** The sample corpus where it is asked for, or lies in the working directory: of that, else the package's. */
function defaultFolder({sample}: Options): string {
  if (exists('seeds')) return 'seeds'
  if (sample) return join(packageRoot(), 'seeds')
  throw new Mistake('FOLDER is missing', {
    where: 'briefing',
    remedy: 'Name a folder with saved articles, or --sample for the articles that come with the program.',
  })
}

/** Threads share the machine with this one, which waits; more than four gain little. */
function jobsOf({jobs}: Options): number {
  if (jobs === undefined) return Math.min(4, availableParallelism())
  if (!/^\d{1,2}$/.test(jobs))
    throw new Mistake(`\`${jobs}\` is no number of threads`, {where: '--jobs', remedy: 'Use a number from 0 to 99.'})
  return Number(jobs)
}

const noticesOf = ({notices}: Audit): string[] =>
  notices.map(
    ({file, line, message, remedy}) =>
      `${file}${line === undefined ? '' : `:${line}`}: ${message}${remedy === undefined ? '' : ` ${remedy}`}`,
  )

function report({briefing, audit, verdict, written, remarks}: Finished, out: string, options: Options, io: Io): void {
  const say = (line: string) => {
    if (!options.quiet) io.error(`${printable(line)}\n`)
  }
  for (const line of noticesOf(audit)) say(line)
  for (const {place, message} of verdict.failures.slice(0, 20))
    io.error(`${printable(`FAILED ${place}: ${message}`)}\n`)
  say(
    `${briefing.title}: ${Object.keys(audit.outputs).join(', ')} in ${out}${written === 'unchanged' ? ', unchanged' : ''}`,
  )
  for (const remark of remarks) say(remark)
  io.error(`${verdictLine(verdict)}\n`)
  if (!options.json) return
  const {citations, verified, failed} = verdict
  const summary = {
    title: briefing.title,
    date: briefing.date,
    out,
    outputs: audit.outputs,
    written,
    citations,
    verified,
    failed,
    counts: audit.counts,
    sources: audit.sources.map(({file, status, reason}) => ({file, status, ...(reason === undefined ? {} : {reason})})),
    notices: audit.notices,
  }
  io.out(`${JSON.stringify(summary, null, 2)}\n`)
}
