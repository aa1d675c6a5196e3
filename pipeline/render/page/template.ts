import * as v from 'valibot'
import {budgets} from '../../model/briefing.ts'
import {Mistake} from '../../model/mistake.ts'
import {annex} from '../../model/settings.ts'
import {count} from '../../model/shape.ts'
import {type Style, style} from '../../model/style.ts'
import type {Template, TemplateFiles} from '../../model/template.ts'
import {type Taxonomy, taxonomy} from '../../model/theme.ts'
import {checkedTaxonomy} from '../../text/taxonomy-file.ts'
import {readYaml} from '../../text/yaml.ts'
import {checkPage} from './check.ts'
import {faultsOf} from './print-limits.ts'
import {retiredKeys} from './retired.ts'

/** The front matter of page.md: what compose may fill, and how the page is put together. */
export const frontMatter = v.strictObject({
  ...budgets.pipe[0].entries,
  annex: v.optional(annex, true),
  numbered: v.optional(v.boolean(), false),
  pagesMost: v.optional(v.pipe(count, v.minValue(1))),
})

/** style.yaml, fit for print: no page is clipped, no text too faint to read. */
const printableStyle = v.pipe(
  style,
  v.rawCheck(({dataset, addIssue}) => {
    if (!dataset.typed) return
    for (const {path, expected, received} of faultsOf(dataset.value))
      addIssue({message: expected, received, path: pathTo(path, dataset.value)})
  }),
)

/** A validator's path: each step with what it leads from and to. */
function pathTo(path: readonly string[], value: unknown): [v.IssuePathItem, ...v.IssuePathItem[]] {
  let at = value as Record<string, unknown>
  return path.map(key => {
    const input = at
    at = input[key] as Record<string, unknown>
    return {type: 'object' as const, origin: 'value' as const, input, key, value: at}
  }) as [v.IssuePathItem, ...v.IssuePathItem[]]
}

/** A template's style on the paper that the folder asks for, which it must fit too. */
export function onPaper({style: own, name}: Pick<Template, 'style' | 'name'>, paper: Style['paper']): Style {
  const changed = {...own, paper}
  const [fault] = faultsOf(changed)
  if (fault === undefined) return changed
  throw new Mistake(
    `\`${fault.path.join('.')}\` of the template \`${name}\`: expected ${fault.expected}, got ${fault.received}`,
    {
      where: 'briefing.yaml',
      remedy: `Leave out \`paper: ${paper}\`, or use a template with other measures.`,
    },
  )
}

/** Read and check a template's three files. What is wrong is thrown as a mistake that has the others with it. */
export function parseTemplate(files: TemplateFiles): Template {
  const {template, mistakes} = readTemplate(files)
  if (mistakes.length > 0) throw Mistake.of(mistakes)
  return template
}

/** All that is wrong with a template: page.md from its top, then style.yaml, then themes.yaml. Empty when it can be used. */
export const checkTemplate = (files: TemplateFiles): Mistake[] => readTemplate(files).mistakes

function readTemplate({name, folder, ...files}: TemplateFiles): {template: Template; mistakes: Mistake[]} {
  const mistakes: Mistake[] = []
  /** What a file says, or what stands in for it while the rest is checked. */
  const orElse = <Value>(read: ReturnType<typeof readYaml<Value>>, otherwise: Value): Value => {
    if ('output' in read) return read.output
    mistakes.push(...read.mistakes)
    return otherwise
  }
  const file = `${folder}/page.md`
  const parts = splitFrontMatter(files.page, file)
  if (parts instanceof Mistake) mistakes.push(parts)
  const {front, page} =
    parts instanceof Mistake ? {front: {text: '', firstLine: 1}, page: {file, text: '', firstLine: 1}} : parts
  const {
    annex: passages,
    numbered,
    pagesMost,
    ...most
  } = orElse(tellingOfRetired(readYaml(front.text, frontMatter, file, front.firstLine)), v.parse(frontMatter, {}))
  if (!(parts instanceof Mistake)) mistakes.push(...checkPage(page))
  const looks = orElse(readYaml(files.style, printableStyle, `${folder}/style.yaml`), v.parse(style, {}))
  const themes = orElse(taxonomyOf(files.themes, `${folder}/themes.yaml`), [])
  return {
    template: {name, page, budgets: most, annex: passages, numbered, pagesMost, style: looks, taxonomy: themes},
    mistakes,
  }
}

/** What became of a key that is no more. */
function tellingOfRetired<Value>(read: ReturnType<typeof readYaml<Value>>): ReturnType<typeof readYaml<Value>> {
  if ('output' in read) return read
  const mistakes = read.mistakes.map(mistake => {
    const remedy = retiredKeys.get(/^Unknown key `(\w+)`$/.exec(mistake.message)?.[1] ?? '')
    return remedy === undefined ? mistake : new Mistake(mistake.message, {where: mistake.where, remedy})
  })
  return {mistakes}
}

/** The last taxonomy that was read: it is the longest file of a template, and the one that changes least while it is watched. */
let last: {readonly text: string; readonly taxonomy: Taxonomy} | undefined

function taxonomyOf(text: string, file: string): ReturnType<typeof readYaml<Taxonomy>> {
  if (last?.text === text) return {output: last.taxonomy}
  const read = isBlank(text) ? {output: []} : readYaml(text, checkedTaxonomy(taxonomy), file)
  if ('output' in read) last = {text, taxonomy: read.output}
  return read
}

/** Whether a YAML file has nothing but remarks: a template without a taxonomy. */
const isBlank = (text: string): boolean =>
  text.split('\n').every(line => line.trim() === '' || line.trimStart().startsWith('#'))

/** The YAML between two lines of three hyphens at the very beginning, and the page below it. */
function splitFrontMatter(given: string, file: string) {
  const text = given.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  if (!/^---[ \t]*\n/.test(text)) return {front: {text: '', firstLine: 1}, page: {file, text, firstLine: 1}}
  const start = text.indexOf('\n') + 1
  const end = /^---[ \t]*$/m.exec(text.slice(start))
  if (end === null)
    return new Mistake('The front matter is not closed: `---`', {
      where: `${file}:1:1`,
      remedy: 'Add a line `---` below its last key.',
    })
  const front = text.slice(start, start + end.index)
  const page = text.slice(start + end.index + end[0].length + 1)
  return {
    front: {text: front, firstLine: 2},
    page: {file, text: page, firstLine: 2 + front.split('\n').length},
  }
}
