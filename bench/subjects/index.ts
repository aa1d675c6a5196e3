import {existsSync, readdirSync} from 'node:fs'
import {basename, join} from 'node:path'

/** A whole subject: `sources/` with its saved pages, `gold/` with what is right. */
export interface SubjectFolder {
  readonly name: string
  readonly dir: string
}

/** The subjects that weights may be fitted on: those of the data folder and our own, each in order of its name. */
export function subjectFolders(dataDir: string): SubjectFolder[] {
  return [...foldersIn(join(dataDir, 'subjects')), ...foldersIn('bench/subjects/fitted')]
}

/** Our own subjects that nothing is fitted or chosen on: to report, never to look into. */
export const untouchedSubjects = (): SubjectFolder[] => foldersIn('bench/subjects/untouched')

const foldersIn = (root: string): SubjectFolder[] =>
  existsSync(root)
    ? readdirSync(root)
        .sort()
        .map(name => ({name: basename(name), dir: join(root, name)}))
    : []
