/** A line on as many lines as a narrow terminal needs, broken at spaces, each after the first indented. Words that are longer stay whole: an address must be copied in one piece. */
export function wrapped(line: string, columns: number, indent: string): string {
  if (columns >= 80) return line // as it is, for whoever searches what was written
  const width = Math.max(20, columns)
  const lines: string[] = []
  let rest = line
  while (rest.length > width) {
    const head = rest.length - rest.trimStart().length
    const before = rest.lastIndexOf(' ', width)
    const space = before > head ? before : rest.indexOf(' ', head)
    if (space < 0 || space <= head) break
    lines.push(rest.slice(0, space))
    rest = indent + rest.slice(space + 1)
  }
  return [...lines, rest].join('\n')
}
