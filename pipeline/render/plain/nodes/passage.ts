import type {RootContent} from 'mdast'
import type {Passage} from '../../../model/page.ts'

/** A paragraph of a theme. Its side note is for the eye, beside it in print: here its words and their marks tell the same. */
export const passage = ({paragraph}: Passage): RootContent[] => [paragraph]
