import type {Handle} from 'mdast-util-to-markdown'

/** A citation. Our marks are digits and letters, so there is nothing to escape. */
export const footnoteReference: Handle = (node: {readonly identifier: string}) => `[^${node.identifier}]`
