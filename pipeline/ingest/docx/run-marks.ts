/**
 * The XML of a Word file with what its runs say of themselves put into the few words that the parser knows: struck out twice is struck
 * out, hidden text has a highlight of its own, lifted text is superscript, and a character style's marks stand in the run.
 */
export function withRunMarks(xml: string, styles: ReadonlyMap<string, string>): string {
  let plain = xml
  if (plain.includes('<w:dstrike')) plain = plain.replaceAll('<w:dstrike', '<w:strike')
  if (plain.includes('<w:vanish')) plain = plain.replace(vanish, hidden)
  if (plain.includes('<w:position')) plain = plain.replace(lifted, superscript)
  if (styles.size === 0) return plain
  return plain.replace(/<w:rStyle w:val="([^"]{1,200})"\s?\/>/g, (whole, id: string) => whole + (styles.get(id) ?? ''))
}

/** The colour that hidden text is highlighted with: none that Word has. */
export const hiddenColour = 'hidden-text'

const hidden = `<w:highlight w:val="${hiddenColour}"/>`
const superscript = '<w:vertAlign w:val="superscript"/>'
const vanish = /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s?\/>/g
/** By two points or more. */
const lifted = /<w:position w:val="(?:[4-9]|[1-9]\d)"\s?\/>/g

/** The marks of each character style that has some, as a run would have them. */
export function markedStyles(xml: string): Map<string, string> {
  const styles = new Map<string, string>()
  let at = xml.indexOf('<w:style ')
  while (at >= 0) {
    const end = xml.indexOf('</w:style>', at)
    if (end < 0) break
    const style = xml.slice(at, Math.min(end, at + 4000))
    const id = /\sw:styleId="([^"]{1,200})"/.exec(style)?.[1]
    if (id !== undefined && /\sw:type="character"/.test(style)) {
      const marks = [
        ...(isOn(style, 'strike') || isOn(style, 'dstrike') ? ['<w:strike/>'] : []),
        ...(isOn(style, 'vanish') ? [hidden] : []),
        ...(/<w:vertAlign w:val="superscript"/.test(style) && !/footnote|endnote/i.test(id) ? [superscript] : []),
      ].join('')
      if (marks !== '') styles.set(id, marks)
    }
    at = xml.indexOf('<w:style ', end)
  }
  return styles
}

function isOn(style: string, name: string): boolean {
  const at = style.indexOf(`<w:${name}`)
  if (at < 0) return false
  const rest = style.slice(at + name.length + 3, at + name.length + 30)
  return /^\s?\/>|^ w:val="(?:1|true|on)"/.test(rest)
}
