import {Liquid, LiquidError, type Template} from 'liquidjs'
import {Mistake} from '../../model/mistake.ts'
import {nearest} from '../../text/nearest.ts'
import {excerptOf, type Place, remedyOf, whereOf} from './position.ts'

// Liquid with a closed list of tags and filters: those that choose and repeat. What reads files, the clock or the locale,
// makes HTML, or turns values into strings of their own (which would lose where the words come from) is not there.
const tags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#']
const branches = ['elsif', 'else', 'when', 'endif', 'endunless', 'endcase', 'endfor', 'endcomment']
export const filters = ['size', 'first', 'last', 'default', 'plus', 'minus']

/** Most characters that are parsed, and most steps of loops over numbers: counts, so that the result depends on no clock. */
const mostCharacters = 1_000_000
const mostSteps = 200_000
/** The last guard, for loops that print nothing: no page takes a hundredth of it. */
const longestMilliseconds = 5000

/** Liquid as templates use it. `print` makes the text that stands for a value until the Markdown is parsed. */
export function createEngine(print: (value: unknown) => string): Liquid {
  const engine = new Liquid({
    ownPropertyOnly: true,
    strictVariables: true,
    strictFilters: true,
    outputEscape: print,
    templates: {},
    locale: 'en', // otherwise Liquid asks the machine, which costs 10 ms and would differ from place to place
    parseLimit: mostCharacters,
    memoryLimit: mostSteps,
    renderLimit: longestMilliseconds,
  })
  for (const name of Object.keys(engine.tags)) if (!tags.includes(name)) delete engine.tags[name]
  for (const name of Object.keys(engine.filters)) if (!filters.includes(name)) delete engine.filters[name]
  return engine
}

/** Parse a page; what is wrong is a mistake at its place. */
export function parseLiquid(engine: Liquid, place: Place): Template[] {
  try {
    return engine.parse(place.text)
  } catch (error) {
    throw mistakeOf(error, place)
  }
}

/** Errors after which the rest of the page can still be read, once the tag or value that is wrong is blotted out. */
const passing =
  /^(?:undefined filter|tag ".+" not found|expected "\|" before filter|invalid value|unexpected|illegal tag|(?:output|tag) "[\s\S]* not closed)/
/** How often that is tried: nobody mends more at once. */
const mostPasses = 20

export interface ParsedAll {
  /** Undefined when the page can't be read to its end. */
  readonly templates: Template[] | undefined
  readonly mistakes: Mistake[]
  /** A tag was left out: what it opened is open no more, and names that it gave are unknown. */
  readonly partly: boolean
}

/** Parse a page and go on after what is wrong, to tell all of it at once. */
export function parseAll(engine: Liquid, place: Place): ParsedAll {
  const mistakes: Mistake[] = []
  let {text} = place
  let partly = false
  for (let pass = 0; pass < mostPasses; pass++) {
    try {
      return {templates: engine.parse(text), mistakes, partly}
    } catch (error) {
      const mistake = mistakeOf(error, place)
      if (!(mistake instanceof Mistake)) throw mistake
      if (!(partly && /belongs to nothing/.test(mistake.message))) mistakes.push(mistake)
      if (!LiquidError.is(error) || !passing.test(error.originalError?.message ?? error.message)) break
      const [begin, end] = bracesAround(text, error.token.begin)
      partly ||= text.startsWith('{%', begin)
      text = text.slice(0, begin) + text.slice(begin, end).replace(/[^\n]/g, ' ') + text.slice(end)
    }
  }
  return {templates: undefined, mistakes, partly}
}

/** Where the tag or value begins and ends that stands at an offset; one that is not closed ends with its line. */
function bracesAround(text: string, offset: number): [number, number] {
  const begin = Math.max(0, text.lastIndexOf('{{', offset), text.lastIndexOf('{%', offset))
  const close = text.indexOf(text.startsWith('{%', begin) ? '%}' : '}}', begin)
  const line = text.indexOf('\n', begin)
  const lineEnd = line < 0 ? text.length : line
  return [begin, close < 0 || close > lineEnd ? lineEnd : close + 2]
}

/** Fill a parsed page with values. */
export function renderLiquid(engine: Liquid, templates: Template[], values: object, place: Place): string {
  try {
    return String(engine.renderSync(templates, values))
  } catch (error) {
    throw mistakeOf(error, place)
  }
}

/** Liquid's own words, turned into what is wrong, where, and what to do. */
function mistakeOf(error: unknown, place: Place): unknown {
  if (!LiquidError.is(error)) return error
  if (error.originalError instanceof Mistake) return error.originalError
  const message = (error.originalError?.message ?? error.message).split(', line:')[0] ?? ''
  const {begin} = error.token
  const rows: readonly [RegExp, (name: string) => {what: string; remedy: string; offset?: number}][] = [
    [
      /^undefined filter: (.+)/,
      name => ({
        what: `Unknown filter \`${name}\``,
        remedy: remedyOf(nearest(name, filters), filters),
        offset: Math.max(begin, place.text.indexOf(name, place.text.indexOf('|', begin))),
      }),
    ],
    [
      /^tag "(.+)" not found/,
      name =>
        branches.includes(name)
          ? {what: `\`${name}\` belongs to nothing that is open`, remedy: 'Remove it, or open its tag before it.'}
          : {what: `Unknown tag \`${name}\``, remedy: remedyOf(nearest(name, [...tags, ...branches]), tags)},
    ],
    [
      /^tag \{%-?\s*(\w+)\b.*not closed/s,
      name => ({what: `\`${name}\` is not closed`, remedy: `Add \`{% end${name} %}\` where it ends.`}),
    ],
    [
      /^(expected "\|" before filter|invalid value expression|unexpected)/,
      () => ({what: 'This is not understood', remedy: howToCompare}),
    ],
    [
      /^(illegal tag)/,
      () => ({
        what: 'This tag is not understood',
        remedy: 'A loop reads `{% for one in list %}`, with `limit: 3` or `reversed` at its end.',
      }),
    ],
    [
      /^(memory alloc limit exceeded|template render limit exceeded)/,
      () => ({
        what: 'The loops of the page run too long',
        remedy: '`limit: 10` after the list of a loop ends it early.',
      }),
    ],
    [
      /^(Maximum call stack size exceeded)/,
      () => ({what: 'The page is nested too deeply', remedy: 'Take out levels of conditions and loops.'}),
    ],
    [/^output "?(.*?)"? not closed/s, () => ({what: 'A value is not closed', remedy: 'Add `}}` where it ends.'})],
    [/^tag "?(.*?)"? not closed/s, () => ({what: 'A tag is not closed', remedy: 'Add `%}` where it ends.'})],
  ]
  for (const [pattern, make] of rows) {
    const name = pattern.exec(message)?.[1]
    if (name === undefined) continue
    const {what, remedy, offset = begin} = make(name)
    return new Mistake(`${what}: ${quoted(place, offset)}`, {where: whereOf(place, offset), remedy})
  }
  return new Mistake(`The template can't be read, ${message}: ${quoted(place, begin)}`, {
    where: whereOf(place, begin),
    remedy: 'Mend the template at this place.',
  })
}

/** What every condition and value is made of. */
export const howToCompare =
  'Compare with `==`, `!=`, `>`, `<` or `contains`, join with `and` or `or`, and put filters after `|`.'

/** The line in question as it stands in the file. */
export const quoted = (place: Place, offset: number): string => `\`${excerptOf(place, offset)}\``
