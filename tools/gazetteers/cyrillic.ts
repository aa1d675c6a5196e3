const letters: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm', н: 'n',
  о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y',
  ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', "'": '', '’': '',
} // biome-ignore format: a table
/** A Russian name as English news writes it ("Дмитрий" is "Dmitry"). */
export const fromRussian = (name: string): string => latin(name).replace(/(?:iy|yy)$/, 'y')

/** A Ukrainian name as English news writes it: its и is a y, its г an h. */
export const fromUkrainian = (name: string): string =>
  latin(name.toLowerCase().replaceAll('и', 'ы').replaceAll('г', 'h').replace(/^ю/, 'yu')).replace(/(?:iy|yy)$/, 'y')

const latin = (name: string): string => [...name.toLowerCase()].map(letter => letters[letter] ?? letter).join('')
