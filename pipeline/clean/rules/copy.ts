import type {Line} from '../line.ts'

/** Rules for what also stands in a text that was saved alone: marks of wires and releases, signs between parts. */
const ofCopy: ReadonlySet<string> = new Set(['wire-mark', 'wire-note', 'press-release', 'separator'])

/** Whether a line is furniture that shows no page around the text. */
export const isOfCopy = ({rule}: Line): boolean => rule !== undefined && ofCopy.has(rule.name)
