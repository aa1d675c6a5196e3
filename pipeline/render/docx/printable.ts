import {turning} from '../markdown/inert.ts'

/** Words as XML can hold them: characters that it forbids become U+FFFD; marks that turn the direction of a text go, as in print. */
export const printable = (text: string): string =>
  text.replace(turning, '').replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
