import type {PageModel, Run, Tag} from '../../pipeline/render/pdf/model.ts'

/** A line of tagged text: runs on one baseline of one tag. */
export interface TextLine {
  readonly page: number // from 0
  readonly y: number
  readonly text: string
}

/** The tagged runs by content number, in page order. */
export function runsByContent(model: PageModel): Map<number, {page: number; run: Run}[]> {
  const found = new Map<number, {page: number; run: Run}[]>()
  model.pages.forEach((sheet, page) => {
    for (const mark of sheet.marks) {
      if (mark.kind !== 'run' || mark.content === null) continue
      const list = found.get(mark.content) ?? []
      list.push({page, run: mark})
      found.set(mark.content, list)
    }
  })
  return found
}

/** All tags in reading order. */
export function* tagsOf(tag: Tag): Generator<Tag> {
  yield tag
  for (const kid of tag.kids) if (typeof kid !== 'number') yield* tagsOf(kid)
}

/** The content numbers of a tag and those within it, in reading order. */
export const contentsOf = (tag: Tag): number[] =>
  tag.kids.flatMap(kid => (typeof kid === 'number' ? [kid] : contentsOf(kid)))

/** A tag's lines in reading order; superior marks belong to the line they stand in. */
export function linesOf(tag: Tag, runs: ReturnType<typeof runsByContent>): TextLine[] {
  const lines: {page: number; y: number; text: string}[] = []
  for (const content of contentsOf(tag))
    for (const {page, run} of runs.get(content) ?? []) {
      const last = lines.at(-1)
      if (last !== undefined && last.page === page && Math.abs(last.y - run.y) < 5.5) last.text += run.text
      else lines.push({page, y: run.y, text: run.text})
    }
  return lines
}

/** What a reader copies from the whole file, in reading order; a word broken over lines is joined again. */
export function readingText(model: PageModel): string {
  const runs = runsByContent(model)
  const blocks = new Set(['P', 'H1', 'H2', 'H3', 'TD', 'TH', 'Lbl', 'Code', 'Note', 'Figure', 'TOCI', 'Caption'])
  const parts: string[] = []
  const walk = (tag: Tag): void => {
    if (blocks.has(tag.role) && parts.length > 0) parts.push('\n')
    for (const kid of tag.kids)
      if (typeof kid === 'number') for (const {run} of runs.get(kid) ?? []) parts.push(run.text)
      else walk(kid)
  }
  walk(model.tags)
  return parts.join('').replaceAll('\u00ad', '')
}
