import type {PageTree} from '../model/page.ts'
import type {Style} from '../model/style.ts'
import {docxVersion} from '../render/docx/version.ts'
import {layoutVersion} from '../render/pdf/version.ts'
import {readingFonts} from '../shell/fonts.ts'
import type {Pages} from './pages.ts'

// The table of outputs. A new one is a row here and its writer's folder in render/: its option, its line in the help, its cache, its
// hash in audit.json and what verify says of it follow. audit.json is none of them: it is the account of the run, and names their hashes.

/** What an output may be made from. */
export interface Parts {
  /** The briefing as briefing.json holds it. */
  readonly json: Uint8Array
  readonly tree: PageTree
  readonly style: Style
  /** The tree on the pages that the style makes of it. */
  readonly pages: Pages
}

export interface Output<Need extends keyof Parts = keyof Parts> {
  readonly file: string
  /** Raised when the same parts make other bytes; undefined where writing is so fast that nothing of it is remembered. */
  readonly version: number | undefined
  readonly needs: readonly Need[]
  /** Writers are loaded when they are called: not every run needs them all. */
  readonly write: (parts: Pick<Parts, Need>) => Uint8Array | Promise<Uint8Array>
}

/** A row whose writer sees no more than what it says it needs. */
const row = <Need extends keyof Parts>(output: Output<Need>): Output => output

/** What every run makes. */
const always: readonly Output[] = [
  row({
    file: 'briefing.pdf',
    version: layoutVersion,
    needs: ['pages', 'json'],
    write: async ({pages, json}) => {
      const {model, fonts, given} = await pages.laidOut()
      const {writePdf} = await import('../render/pdf/index.ts')
      const attachments = [{name: 'briefing.json', bytes: json}]
      return await readingFonts(given, () => writePdf(model, fonts, {attachments}))
    },
  }),
  row({
    file: 'briefing.md',
    version: undefined,
    needs: ['tree'],
    write: async ({tree}) => Buffer.from((await import('../render/markdown/index.ts')).renderMarkdown(tree)),
  }),
  row({
    file: 'briefing.json',
    version: undefined,
    needs: ['json'],
    write: ({json}) => json,
  }),
]

/** What a run makes when asked to, by the option that asks; `help` is what the help says of it. */
const onRequest = {
  docx: {
    help: 'also briefing.docx, a Word file with footnotes',
    ...row({
      file: 'briefing.docx',
      version: docxVersion,
      needs: ['tree', 'style'],
      write: async ({tree, style}) => (await import('../render/docx/index.ts')).writeDocx(tree, style),
    }),
  },
}

/** An option that asks for an output. */
export type OutputOption = keyof typeof onRequest

export const outputOptions = Object.entries(onRequest).map(([name, {help}]) => ({name: name as OutputOption, help}))

/** The outputs of a run, in the order in which they are named. */
export const outputsOf = (asked: readonly OutputOption[]): readonly Output[] => [
  ...always,
  ...outputOptions.filter(({name}) => asked.includes(name)).map(({name}) => onRequest[name]),
]
