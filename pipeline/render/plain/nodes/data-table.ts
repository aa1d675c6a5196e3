import type {RootContent} from 'mdast'
import type {DataTable} from '../../../model/page.ts'

/** Tables with a role are tables in Markdown too. */
export const dataTable = ({table}: DataTable): RootContent[] => [table]
