import type {Budgets} from './briefing.ts'
import type {Style} from './style.ts'
import type {Taxonomy} from './theme.ts'

/** A template folder, read and checked. */
export interface Template {
  readonly name: string
  /** page.md without its front matter; `firstLine` is the file's line on which it begins, for error messages. */
  readonly page: {readonly file: string; readonly text: string; readonly firstLine: number}
  readonly budgets: Budgets
  /** Print the annex of cited passages: with a sentence on either side, with their whole paragraphs (`full`), or not at all. */
  readonly annex: boolean | 'full'
  /** Number the sections (`numbered: true` in the front matter). */
  readonly numbered: boolean
  /** Pages it must not exceed: budgets shrink until it fits (`pagesMost` in the front matter). */
  readonly pagesMost: number | undefined
  readonly style: Style
  readonly taxonomy: Taxonomy
}

/** The three files of a template folder as text. `folder` is how the user named it, for error messages. */
export interface TemplateFiles {
  readonly name: string
  readonly folder: string
  readonly page: string
  readonly style: string
  readonly themes: string
}
