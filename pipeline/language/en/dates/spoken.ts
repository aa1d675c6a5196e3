import type {Draft} from '../token.ts'

/** Stretches of the text inside quotation marks, ascending: their "tomorrow" counts from the day of the words, which isn't told. */
export function quotedIn(drafts: readonly Draft[]): {readonly start: number; readonly end: number}[] {
  const found: {start: number; end: number}[] = []
  let open: number | undefined
  let block = -1
  for (const draft of drafts) {
    if (draft.block !== block && open !== undefined) {
      found.push({start: open, end: draft.start})
      open = undefined
    }
    block = draft.block
    for (const {text, start} of draft.tokens) {
      if (text !== '“' && text !== '”' && text !== '"') continue
      if (open === undefined && text !== '”') open = start
      else if (open !== undefined && text !== '“') {
        found.push({start: open, end: start})
        open = undefined
      }
    }
  }
  if (open !== undefined) found.push({start: open, end: Number.POSITIVE_INFINITY})
  return found
}
