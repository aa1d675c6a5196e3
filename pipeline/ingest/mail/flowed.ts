/** Text sent as format=flowed with its soft line breaks taken back: a line that ends in a space goes on in the next. */
export function unflow(text: string): string {
  const lines: string[] = []
  let open = false
  let depth = 0
  for (const raw of text.split(/\r?\n/)) {
    const quotes = /^>*/.exec(raw)![0].length
    const rest = raw.slice(quotes)
    const line = rest.startsWith(' ') ? rest.slice(1) : rest
    if (open && quotes === depth && line !== '-- ') lines[lines.length - 1] += line
    else lines.push(quotes > 0 ? `${'>'.repeat(quotes)} ${line}` : line)
    open = line.endsWith(' ') && line !== '-- '
    depth = quotes
  }
  return lines.join('\n')
}
