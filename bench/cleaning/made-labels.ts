import type {Line} from '../../pipeline/clean/line.ts'
import {ingest} from '../../pipeline/ingest/index.ts'
import type {Document} from '../../pipeline/model/document.ts'
import type {Made, MadeLine} from './made.ts'
import {bare} from './subjects.ts'

/** A made page through ingest. */
export async function openAs({text, extension}: Made): Promise<Document | undefined> {
  const bytes = new TextEncoder().encode(text)
  const source = {file: `page.${extension}`, sha256: '0'.repeat(64), bytes, declared: []}
  const found = await ingest.run(source, undefined)
  return found.kind === 'document' ? found.document : undefined
}

/** The labels of a made page's lines, by their text: a line that stands twice is the article's. */
export function labelMade({lines: made}: Made): (lines: readonly Line[]) => MadeLine['label'][] {
  const known = new Map<string, MadeLine['label']>()
  for (const {text, label} of made) {
    const key = bare(text)
    if (!known.has(key) || label === 1) known.set(key, label)
  }
  return lines => lines.map(({text}) => known.get(bare(text)) ?? -1)
}
