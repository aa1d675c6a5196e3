import type {Declared} from '../model/metadata.ts'

/** Frequent function words that tell languages of the Latin script apart. No weight: each occurrence counts one. */
const profiles: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: 'the of and to in is that for was with as on it at by from are has be this have not which were their',
    de: 'der die und das den von zu mit ist im für nicht des auf dem ein eine sich auch als nach wird bei',
    fr: 'le la les des et du que est une dans pour qui sur pas par au avec sont plus ce il aux cette',
    es: 'el la los las y que del en una por con para es se no su al como más un lo ha sus pero',
    it: 'il di che la della per è non una dei con del gli nel sono alla si anche le più ha degli come',
    pt: 'o que do da em um para com não uma os no se na dos as mais ao pelo são foi como das',
    nl: 'de het een van en dat is op te zijn voor met niet die aan er bij ook door naar maar worden',
    sv: 'och att det som en på är av för med till den har inte om ett var från',
    da: 'og at det som en på er af for med til den har ikke om et var fra',
    no: 'og at det som en på er av for med til den har ikke om et var fra',
    fi: 'ja on ei että se hän oli mutta ovat kuin joka mukaan myös tai',
    pl: 'i w na z się nie do że jest to o jak po za od przez dla są',
    cs: 'a se v na je že to s z do o i ve pro za by jako jsou',
    ro: 'și de la în a cu pe că este care nu din o un pentru să au',
    hu: 'a az és hogy nem is egy van volt meg ez de csak már',
    tr: 've bir bu da de için ile olarak çok daha en gibi sonra kadar olan',
    id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke adalah',
    vi: 'và của là các có trong cho được không một với những người',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
)

/** The languages that each word of the profiles speaks for: one look at a word instead of one a language. */
const languagesOf = new Map<string, string[]>()
for (const [language, profile] of Object.entries(profiles))
  for (const word of profile) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])

/** Scripts that name a language, or its most likely one; kana before Han, since Japanese uses both. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
]

/** The language of a text as a BCP 47 primary tag, `und` when it can't be told. What the text shows outweighs what markup says. */
export function guessLanguage(text: string, declared: readonly Declared[]): string {
  const sample = text.slice(0, 20_000)
  const scripted = beyondLatin.test(sample) ? languageOfScript(sample) : undefined
  if (scripted !== undefined) return scripted
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  const hits = new Map(Object.keys(profiles).map(language => [language, 0]))
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) hits.set(language, hits.get(language)! + 1)
  const ranked = [...hits].map(([language, hits]) => ({language, hits})).sort((a, b) => b.hits - a.hits)
  const [best, next] = ranked as [(typeof ranked)[0], (typeof ranked)[0]]
  const told = declared
    .find(({field}) => field === 'language')
    ?.value.toLowerCase()
    .slice(0, 2)
  if (words.length >= 8 && best.hits >= words.length * 0.12 && best.hits > next.hits * 1.15) return best.language
  return told !== undefined && /^[a-z]{2}$/.test(told) && words.length > 0 ? told : 'und'
}

/** A letter of another script than the Latin one; signs of punctuation are none. Most pages have none, and are spared the count. */
const beyondLatin = /[\u0370-\u1dff\u2c00-\u2dff\u2e80-\uffff]/

function languageOfScript(sample: string): string | undefined {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  for (const [script, language] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, letters)
    if (share > (language === 'ja' ? 0.1 : 0.3)) return language
  }
  if ((sample.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) <= letters * 0.3) return undefined
  return /[іїєґ]/i.test(sample) ? 'uk' : 'ru'
}

/** The function words of a language that has a profile here. */
export const functionWords = (language: string): ReadonlySet<string> | undefined =>
  Object.hasOwn(profiles, language) ? profiles[language] : undefined
