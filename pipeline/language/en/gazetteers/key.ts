const letters: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ə: 'e',
}

/** The spelling that names are looked up under: lower case, plain letters, no stops or apostrophes, spaces for hyphens. */
export function keyOf(name: string): string {
  if (plain.test(name)) return name.toLowerCase() // most names of most texts
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.'’‘ʻ`]/gu, '')
    .replace(/[łøßæœđðþıə]/g, letter => letters[letter]!)
    .replace(/[-–\s]+/g, ' ')
    .trim()
}

const plain = /^[A-Za-z]+$/
