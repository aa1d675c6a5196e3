import type {Page} from './unpdf.ts'

/** Lines that begin with a number may be notes: the numbers that raised signs may refer to. */
export function noteLabels(pages: readonly Page[]): Set<string> {
  const labels = new Set<string>()
  for (const {runs} of pages) {
    for (const [i, {text, y, x, size}] of runs.entries()) {
      const [, label, rest] = /^\s*(\d{1,3})[.)]?(\s+\p{Lu})?/u.exec(text) ?? []
      if (label === undefined) continue
      const before = runs[i - 1]
      const opensLine =
        before === undefined || before.x > x || Math.abs(before.y - y) > Math.max(size, before.size) * 0.9
      const alone = text.trim() === label && runs[i + 1] !== undefined && runs[i + 1]!.size > size * 1.1
      if (opensLine && (rest !== undefined || alone)) labels.add(label)
    }
  }
  return labels
}
