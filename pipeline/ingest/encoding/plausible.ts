import {arabic, cyrillic, greek, han, hangul, hebrew, latinLanguages} from './letters.ts'

/**
 * How much a decoded text reads like one that somebody wrote, per character beyond ASCII: 1 for letters that their language uses often,
 * below 0 for what no text has (letters of two scripts in a word, signs inside words, capitals after small letters, controls).
 */
export function plausibility(text: string): number {
  let sum = 0
  let count = 0
  const latin = new Map<string, number>()
  let before = ''
  const characters = [...text]
  characters.forEach((character, i) => {
    if (character > '\u007f') {
      count++
      if (/\p{Script=Latin}/u.test(character) && /\p{L}/u.test(character))
        latin.set(character, (latin.get(character) ?? 0) + 1)
      else sum += characterValue(character, before, characters[i + 1] ?? '')
    }
    before = character
  })
  return count === 0 ? 0 : (sum + latinValue(latin)) / count
}

/** Latin letters as the language that explains most of them would have them; a letter that it lacks speaks against it. */
function latinValue(letters: ReadonlyMap<string, number>): number {
  let best = Number.NEGATIVE_INFINITY
  for (const language of latinLanguages) {
    let sum = 0
    for (const [letter, count] of letters) sum += language.has(letter.toLowerCase()) ? count : -0.5 * count
    best = Math.max(best, sum)
  }
  return letters.size === 0 ? 0 : best
}

function characterValue(character: string, before: string, after: string): number {
  if (/\p{Script=Han}/u.test(character)) return han.has(character) ? 1 : 0.1
  if (/[\uff61-\uff9f]/.test(character)) return -0.5 // half-width kana: what Shift JIS makes of other bytes
  if (/[\p{Script=Hiragana}\p{Script=Katakana}ー]/u.test(character)) return 1
  if (/\p{Script=Hangul}/u.test(character)) return hangul.has(character) ? 1 : 0.2
  if (/[\u3000-\u303f\uff00-\uff60]/.test(character)) return 0.6
  const alphabet = alphabets.find(({script}) => script.test(character))
  if (alphabet !== undefined) return alphabetValue(character, before, after, alphabet.often)
  if (/[‘’“”„‚«»‹›–—…•·\u00a0\u00ad€£§©®°№′″™]/.test(character)) return 0.6
  if (/[\p{C}\ufffd]/u.test(character)) return -2
  return letter.test(before) && letter.test(after) ? -1 : -0.3
}

const alphabets: readonly {readonly script: RegExp; readonly often: ReadonlySet<string>}[] = [
  {script: /\p{Script=Cyrillic}/u, often: cyrillic},
  {script: /\p{Script=Greek}/u, often: greek},
  {script: /\p{Script=Arabic}/u, often: arabic},
  {script: /\p{Script=Hebrew}/u, often: hebrew},
]
const letter = /\p{L}/u

function alphabetValue(character: string, before: string, after: string, often: ReadonlySet<string>): number {
  if (/[A-Za-z]/.test(before) || /[A-Za-z]/.test(after)) return -1
  if (/\p{Lu}/u.test(character)) {
    if (/\p{Ll}/u.test(before)) return -1
    return /\p{Lu}/u.test(before) ? 0.1 : 0.6
  }
  return often.has(character) ? 1 : 0.4
}
