import {outputOptions} from '../run/outputs.ts'
import {optionsOf} from './options.ts'

/** The help text. No line is wider than 80 columns; narrower terminals get it wrapped. */
const text = `briefing: a folder of articles in, a cited policy briefing out

Usage
  briefing FOLDER|FILE…            make a briefing
  briefing clean FILE…|FOLDER      the article found in each file
  briefing themes FOLDER           what each theme catches, and why
  briefing verify DIR              re-check every citation of a briefing
  briefing explain DIR REF         the passage behind a mark or an id
  briefing stage NAME              one stage as a filter of JSON lines
  briefing template list           the templates that there are
  briefing template copy NAME DIR  a template to adjust
  briefing template check DIR      what is wrong with a template

Options
  -o, --out DIR      where the briefing goes (default: output/)
  --template NAME    briefing (the default), one-page, long-report,
                     or a folder with a template of yours
  --settings FILE    instead of briefing.yaml in the source folder
  --title TEXT       the title
  --date YYYY-MM-DD  the date (default: that of the newest source)
  --sources FOLDER   where verify and explain look for the sources
${outputOptions.map(({name, help}) => `  ${`--${name}`.padEnd(19)}${help}\n`).join('')}  --sample           of the articles that come with the program
  --watch            again after every change; Ctrl-C ends it
  --strict           end with status 3 when a source can't be used
  --jobs N           threads for large folders (0: none)
  --no-cache         read everything anew
  --quiet            no progress
  --json             the result as JSON on standard output
  --debug            with a stack trace when something fails
  --help, --version  (help COMMAND: what one command takes)

Exit status
  0 done   1 nothing usable, or a citation fails   2 wrong call
  3 an unusable source and --strict   4 output not written   70 our fault
`

/** The help, wrapped at `columns`. */
export const helpText = (columns: number): string => fitted(text, columns)

/** What stands where nothing was asked for. */
export const greeting = (columns: number): string =>
  fitted(
    `briefing makes a cited, printable policy briefing of a folder of saved articles, offline.

  briefing FOLDER --out DIR   make one
  briefing --sample           make one of the articles that come with the program
  briefing --help             all commands and options
`,
    columns,
  )

/** The lines of the help that are about one command, with the options that it reads. */
export function commandHelp(command: string, columns: number): string | undefined {
  const options = optionsOf(command)
  if (command === '' || options === undefined) return undefined
  const lines = text.split('\n')
  const usage = lines.filter(line => line.startsWith(`  briefing ${command} `))
  const described = lines.filter(line => options.some(name => new RegExp(`^  (?:-., )?--${name}\\b`).test(line)))
  return fitted([...usage, ...(described.length > 0 ? ['', 'Options', ...described] : []), ''].join('\n'), columns)
}

function fitted(whole: string, columns: number): string {
  if (columns >= 80) return whole
  return whole
    .split('\n')
    .flatMap(line => wrap(line, Math.max(20, columns)))
    .join('\n')
}

function wrap(line: string, width: number): string[] {
  const lines: string[] = []
  let rest = line
  while (rest.length > width) {
    const space = rest.lastIndexOf(' ', width)
    const at = rest.slice(0, space).trim() === '' ? width : space
    lines.push(rest.slice(0, at).trimEnd())
    rest = `    ${rest.slice(at).trimStart()}`
  }
  return [...lines, rest]
}
