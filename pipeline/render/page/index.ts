import type {Briefing} from '../../model/briefing.ts'
import type {SourceId} from '../../model/id.ts'
import {Mistake} from '../../model/mistake.ts'
import type {PageTree} from '../../model/page.ts'
import type {Template} from '../../model/template.ts'
import {dateLabel} from '../../text/calendar.ts'
import {bind} from './bind.ts'
import {keepCited} from './cited.ts'
import {withContents} from './contents.ts'
import {refuseTooMuch, refusingDepth} from './limits.ts'
import {createEngine, parseLiquid, renderLiquid} from './liquid.ts'
import {faultsOf, parseMarkdown} from './markdown.ts'
import {oneLine} from './nodes/inline.ts'
import {dayOfSource, lookupOf} from './nodes/lookup.ts'
import {placeholderOf} from './placeholder.ts'
import {type Printed, printedOf} from './printed.ts'
import {valuesOf} from './slots.ts'

export {checkTemplate, parseTemplate} from './template.ts'

/**
 * A briefing in the form of a template: Liquid puts placeholders where values go, Markdown is parsed, and only then are
 * the values bound. No word of a source ever passes through a parser, so none can become markup.
 */
export function buildPage(
  {briefing, texts}: {readonly briefing: Briefing; readonly texts: ReadonlyMap<SourceId, string>},
  template: Pick<Template, 'page' | 'annex' | 'numbered'>,
): PageTree {
  const values: Printed[] = []
  const {page} = template
  const count = {values: 0, blocks: 0}
  const engine = createEngine(value => {
    const printed = value === null || value === undefined ? undefined : printedOf(value)
    if (printed === undefined) return ''
    if (printed.kind === 'block') count.blocks++
    count.values = values.push(printed)
    refuseTooMuch('', count, page)
    return placeholderOf(values.length - 1)
  })
  const filled = valuesOf(briefing, texts, template.annex)
  const text = renderLiquid(engine, parseLiquid(engine, page), filled, page)
  refuseTooMuch(text, count, page)
  const tree = refusingDepth(parseMarkdown, text, page)
  const [fault] = faultsOf(tree, number => values[number]?.kind === 'block')
  // The check of the template finds nearly all; this is for what only one run's values bring about.
  if (fault !== undefined) throw new Mistake(fault.what, {where: template.page.file, remedy: fault.remedy})
  return {
    root: withContents(keepCited(bind(tree, number => values[number] ?? missing(number))), template.numbered),
    title: oneLine(briefing.title),
    shortTitle: shortened(oneLine(briefing.title)),
    date: briefing.date,
    dateLabel: briefing.date === null ? 'undated' : dateLabel(briefing.date),
    language: briefing.language,
    handling: briefing.handling,
    desk: briefing.desk,
    passages: passagesOf(briefing),
  }
}

const missing = (number: number): never => {
  throw new Error(`No value has the number ${number}`)
}

/** Longest title of a running head, in characters: what two lines of small type hold beside the date. */
const headCharacters = 180

function shortened(title: string): string {
  if (title.length <= headCharacters) return title
  const cut = title.slice(0, headCharacters)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > headCharacters / 2 ? space : headCharacters - 1).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')}…`
}

function passagesOf(briefing: Briefing): PageTree['passages'] {
  const {sourceOf} = lookupOf(briefing)
  return new Map(
    briefing.passages.map(({mark, span}) => {
      const source = sourceOf(mark)
      return [
        mark,
        {
          text: oneLine(span.exact).trim(),
          source: source.number,
          sourceTitle: oneLine(source.title),
          publisher: source.publisher,
          dateLabel: dayOfSource(source),
        },
      ] as const
    }),
  )
}
