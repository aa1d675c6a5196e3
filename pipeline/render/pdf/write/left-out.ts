// Takes the place of packages that pdfkit loads and we never call, when the command is bundled: its font reader, line
// breaker, image reader and ciphers. Loading them would take longer than setting a briefing.

const absent = (): never => {
  throw new Error('This part of pdfkit is left out of the bundle')
}

/** fontkit */
export const create = absent

/** @noble/ciphers/aes, whose tables are computed while it loads */
export const cbc = absent
export const ecb = absent

/** linebreak, png-js */
export default class LeftOut {
  constructor() {
    absent()
  }
}
