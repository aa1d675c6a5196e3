import type {Failures} from './check.ts'
import type {AuditSource} from './text.ts'

/** Segments must tile the plain text: each begins where the one before it ends, from the first character to the last. */
export function checkTiles(source: AuditSource, failures: Failures): void {
  let at = 0
  for (const {start, end} of source.segments) {
    if (start !== at || end <= start) {
      failures.add(`audit.json, ${source.file}`, `a segment ${start}–${end} follows character ${at}`)
      return
    }
    at = end
  }
  if (at !== source.textLength)
    failures.add(`audit.json, ${source.file}`, `segments end at ${at} of ${source.textLength} characters`)
}
