/** What leads to a name: "By", "Written by", "Author:"; also with the name glued to it. */
export const lead =
  /^(?:(?:(?:[Ww]ritten|[Pp]osted|[Rr]eported|[Aa]uthored|[Ss]tory|[Tt]ext|[Ww]ords|[Aa]rticle|[Pp]ublished|WRITTEN|POSTED)(?: & \p{L}+)? )?(?:[Bb]y|BY)(?:\s*[:：]\s*|\s+|(?=\p{Lu}\p{Ll}))|[Aa]uthors?\s?[:：]\s*|(?:[Vv]on|[Pp]ar|[Pp]or|Di|[Dd]oor|Автор|Text|Texte|Texto)(?:\s?[:：]\s*|\s+)|(?:作者|記者|记者|기자)\s?[:：]?\s*)/u

/** Words that tell what somebody is, not who. */
export const role =
  /\b(?:attorney|editor|writer|reporter|correspondent|director|manager|founder|officer|professor|coordinator|strategist|engineer|developer|consultant|owner|co-founder|analyst|contributor|staff|journalist|expert|specialist|president|chief|head|producer|columnist|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédact\p{L}+|periodista|CEO)\b/iu

const part = String.raw`(?:\p{Lu}[\p{L}'’.-]*|\p{Lo}{2,}|(?:de|da|di|van|von|der|den|del|la|le|bin|al|el|ter|dos|du)(?=\s))`

/** Two to five words that are written like a person's name. */
export const person = new RegExp(String.raw`^\p{Lu}[\p{L}'’.-]*(?:\s\(?${part}\)?){1,4}`, 'u')

const named = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s${part}){1,3}`
const place = String.raw`\p{Lu}[\p{L}'’.-]*(?:\s\p{Lu}[\p{L}'’.-]*){0,2}`
const namedInPlace = new RegExp(String.raw`^${named}\sin\s${place}$`, 'u')

/** "Ona Lind in Halm and Per Holm in Tarn": reporters with where they are. The one expression for all of it takes a quarter of a second to compile. */
export function areNamesInPlaces(text: string): boolean {
  const parts = text.trim().split(/,?\sand\s/)
  return parts.length === 2 && parts.every(one => one.includes('in')) && parts.every(one => namedInPlace.test(one))
}

/** Words that stand where an author could, and are nobody's name. */
const nobody =
  /^(?:admin|administrator|editor|editors|editorial|staff|guest|unknown|anonymous|root|user|webmaster|newsroom|none|n\/a|contributor|posts?|author|home|https?:.*|www\..*|@.*|by|share.*|follow.*|view .*|read .*|learn .*|about .*|why .*|how .*|what .*|the \S+$|written .*|reviewed .*|updated .*|more .*|get .*|our .*|the author.*|table of.*|\d+ min.*|.*\d{2}.*)$/i

/** A name as a log-in has it: in lower case and in one piece, or with digits. */
const login = /^(?:[\p{Ll}\p{N}._-]+|\S*\p{L}\d{2,}\S*|\S*\p{Ll}\p{Lu}+)$/u

/** Letters behind a name that tell a degree. */
const degree = /^[A-Z][A-Za-z.]{0,5}[A-Z.]\.?$/
const isDegree = (text: string): boolean => {
  const [first = '', ...others] = text.split(' ')
  return (degree.test(first) || /^(?:Jr\.?|Sr\.?|[IVX]+)$/.test(first)) && others.every(one => degree.test(one))
}

/** "Ann Lee (Tokyo)": the name. */
function withoutLastBracket(name: string): string {
  if (!name.endsWith(')')) return name
  const open = name.indexOf('(', name.lastIndexOf(')', name.length - 2) + 1)
  return open < 0 ? name : name.slice(0, open)
}

/** A name without what leads to it, and without the role, place or address behind it; degrees stay. */
export function cleanName(text: string): string {
  const whole = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(lead, '')
    .replace(/^about\s+/i, '')
    .replace(/(?<=\p{Ll})(?:Published|Updated|Posted)\b[\s\S]*$/u, '')
    .replace(/(?<![*†‡])[*†‡]+$/, '')
  const [head = '', ...rest] = whole
    .split(/ ?(?:[|•·⋅]| [–—-] |\/\/) ?/u)[0]!
    .split(/(?:,|\son\s|\.\s(?=\p{Lu}\p{Ll}+\sby))\s*/u)
  const kept = [withoutLastBracket(head.replace(/\s\S+@\S[\s\S]*$/, '')).trim()]
  for (const one of rest) {
    if (!isDegree(one.trim())) break
    kept.push(one.trim())
  }
  return kept.join(', ')
}

export const isNobody = (name: string): boolean => name === '' || name.length > 100 || nobody.test(name)
export const isLogin = (name: string): boolean => name.length <= 100 && login.test(name)

/** A name as it is compared. */
export const nameKey = (name: string): string => name.toLowerCase().replace(/[^\p{L}]/gu, '')
