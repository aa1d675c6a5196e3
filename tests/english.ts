import {english as made} from '../pipeline/language/en/index.ts'
import {readTables} from '../pipeline/shell/tables.ts'

/** English as a run has it. */
export const english = made(readTables('en'))
