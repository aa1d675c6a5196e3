/** Files that reach themselves by what they import, those of one circle together (Kosaraju, without recursion). */
export function circlesOf(importsOf: ReadonlyMap<string, readonly string[]>): string[][] {
  const importers = new Map<string, string[]>([...importsOf.keys()].map(file => [file, []]))
  for (const [file, imported] of importsOf) for (const to of imported) importers.get(to)?.push(file)
  const finished: string[] = []
  const seen = new Set<string>()
  for (const start of importsOf.keys()) visit(start, importsOf, seen, file => finished.push(file))
  const circles: string[][] = []
  seen.clear()
  for (const start of finished.reverse()) {
    const circle: string[] = []
    visit(start, importers, seen, file => circle.push(file))
    if (circle.length > 1 || importsOf.get(start)?.includes(start)) circles.push(circle.sort())
  }
  return circles
}

/** All that is reached from a file and was not seen before, each told after what it leads to. */
function visit(
  start: string,
  leads: ReadonlyMap<string, readonly string[]>,
  seen: Set<string>,
  tell: (file: string) => void,
): void {
  if (seen.has(start)) return
  seen.add(start)
  const path = [{file: start, next: 0}]
  while (path.length > 0) {
    const last = path.at(-1)!
    const to = leads.get(last.file)?.[last.next++]
    if (to === undefined) {
      tell(last.file)
      path.pop()
    } else if (!seen.has(to)) {
      seen.add(to)
      path.push({file: to, next: 0})
    }
  }
}
