import {readObjects} from './objects.ts'
import type {Rule} from './rule.ts'
import {annotations} from './rules/annotations.ts'
import {claims} from './rules/claims.ts'
import {content} from './rules/content.ts'
import {fonts} from './rules/fonts.ts'
import {nesting} from './rules/nesting.ts'
import {neverWritten} from './rules/never-written.ts'
import {tags} from './rules/tags.ts'
import {type PdfFile, readAloud, readFile} from './structure.ts'

export type {Rule} from './rule.ts'
export type {PdfFile} from './structure.ts'
export {readAloud}

/** Every rule of PDF/UA-1 and PDF/A-3a that applies to what we write; what we never write, one rule a kind forbids. */
export const rules: readonly Rule[] = [
  ...claims,
  ...content,
  ...tags,
  ...nesting,
  ...annotations,
  ...fonts,
  ...neverWritten,
]

/** Read what `qpdf --json=2 --json-stream-data=inline --decode-level=generalized` says of a file. */
export const openFile = (json: string): PdfFile => readFile(readObjects(json))

/** Where a file breaks a rule, each with the rule's clause. */
export const brokenRules = (file: PdfFile): string[] =>
  rules.flatMap(({clause, says, find}) => find(file).map(where => `${clause}: ${says} (${where})`))
