/** Words that speak to a page's visitor rather than to the article's reader. */
export const invitations =
  /\b(?:subscri\w+|newsletters?|sign(?:ed)? ?(?:in|up)|log ?(?:in|out)|click|cookies?|follow us|share|read more|learn more|more info|free trial|privacy|terms|advertis\w+|sponsored|copyright|rights reserved|download|contact us|e-?mail|account|register|comments?|reply|app|podcast|listen|watch|video|gallery|photos?|related|shop|buy now|cart|checkout|deals?|prices?|faq|about the author|is a (?:writer|reporter|journalist|contributor|freelance)|editor|abonnieren|abonnez|anmelden|registrieren|datenschutz|werbung|anzeige|mehr|suscr\w+|compartir|leer más|iscriviti)\b/gi

/** Words of somebody who speaks to a reader. */
export const readerWords = /\b(?:you|your|yours|our|us|we|my|i)\b/gi
