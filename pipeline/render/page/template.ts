import * as v from 'valibot'
import {budgets} from '../../model/briefing.ts'
import {Mistake} from '../../model/mistake.ts'
import {style} from '../../model/style.ts'
import type {Template, TemplateFiles} from '../../model/template.ts'
import {taxonomy} from '../../model/theme.ts'
import {parseYaml} from '../../text/yaml.ts'
import {checkPage} from './check.ts'

/** The front matter of page.md: what compose may fill, and whether the cited passages are printed at the end. */
const frontMatter = v.strictObject({
  ...budgets.pipe[0].entries,
  annex: v.optional(v.boolean(), true),
})

/** Read and check a template's three files. The first thing that is wrong is thrown as a mistake. */
export function parseTemplate(files: TemplateFiles): Template {
  const {template, mistakes} = readTemplate(files)
  const [first] = mistakes
  if (first !== undefined) throw first
  return template
}

/** All that is wrong with a template, in the order in which a user would mend it; empty when it can be used. */
export function checkTemplate(files: TemplateFiles): Mistake[] {
  try {
    return readTemplate(files).mistakes
  } catch (error) {
    if (error instanceof Mistake) return [error]
    throw error
  }
}

function readTemplate({name, folder, ...files}: TemplateFiles): {template: Template; mistakes: Mistake[]} {
  const file = `${folder}/page.md`
  const {front, page} = splitFrontMatter(files.page, file)
  const {annex, ...most} = parseYaml(front.text, frontMatter, file, front.firstLine)
  const template: Template = {
    name,
    page,
    budgets: most,
    annex,
    style: parseYaml(files.style, style, `${folder}/style.yaml`),
    taxonomy: parseYaml(files.themes, v.pipe(v.unknown(), v.transform(emptyAsList), taxonomy), `${folder}/themes.yaml`),
  }
  return {template, mistakes: checkPage(page)}
}

/** An empty themes.yaml is a template without a taxonomy. */
const emptyAsList = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0 ? [] : value

/** The YAML between two lines of three hyphens at the very beginning, and the page below it. */
function splitFrontMatter(given: string, file: string) {
  const text = given.replace(/^\ufeff/, '').replaceAll('\r\n', '\n')
  if (!/^---[ \t]*\n/.test(text)) return {front: {text: '', firstLine: 1}, page: {file, text, firstLine: 1}}
  const start = text.indexOf('\n') + 1
  const end = /^---[ \t]*$/m.exec(text.slice(start))
  if (end === null)
    throw new Mistake('The front matter is not closed: `---`', {
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
