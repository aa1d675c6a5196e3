import {Liquid, LiquidError, type Template} from 'liquidjs'
import {Mistake} from '../../model/mistake.ts'
import {nearest} from '../../text/nearest.ts'
import {excerptOf, type Place, remedyOf, whereOf} from './position.ts'

// Liquid with a closed list of tags and filters: those that choose and repeat. What reads files, the clock or the locale,
// makes HTML, or turns values into strings of their own (which would lose where the words come from) is not there.
const tags = ['if', 'unless', 'case', 'for', 'break', 'continue', 'assign', 'comment', '#']
const branches = ['elsif', 'else', 'when', 'endif', 'endunless', 'endcase', 'endfor', 'endcomment']
export const filters = ['size', 'first', 'last', 'default', 'plus', 'minus']

/** Most characters of a page.md, and most loop steps of one run: counts, so that the result depends on no clock. */
const mostCharacters = 1_000_000
const mostSteps = 1_000_000

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
      /^tag \{%-?\s*(\w+).*not closed/s,
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
