export type Gender = 'male' | 'female'

/** What a given name tells: from a gazetteer; undefined for one of both or of nobody known. */
export type GenderOf = (given: string) => Gender | 'either' | undefined
