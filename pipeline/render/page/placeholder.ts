/**
 * What stands for a value between Liquid and Markdown: a number between two private-use characters. To Markdown it is a
 * word like any other. Values themselves never pass through either parser, so nothing in a source can be mistaken for it;
 * a template that holds such a character is refused.
 */
export const placeholderOf = (number: number): string => `\ue000${number}\ue001`

/** Finds placeholders; the group is the number. Splitting a text by it gives words and numbers in turn. */
export const placeholder = /\ue000(\d+)\ue001/

/** Characters a template must not hold. */
export const reserved = /[\ue000\ue001]/
