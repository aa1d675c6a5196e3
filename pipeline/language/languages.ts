import {english} from './en/index.ts'
import type {Language, Tables} from './language.ts'

/** The languages that are read, by code, each made from its tables. A new one is a folder beside `en/` and a row here. */
export const languages = {en: english} satisfies Readonly<Record<string, (tables: Tables) => Language>>

export type LanguageCode = keyof typeof languages

/** The language that a folder is read in, unless something says otherwise. */
export const usual: LanguageCode = 'en'
