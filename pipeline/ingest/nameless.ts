/** Whether a title is a file name, or what a program puts there by itself. */
export const isNameless = (title: string): boolean => nameless.test(title.trim())

const nameless =
  /^(?:untitled.*|(?:word )?document\s?\d*|microsoft (?:word|powerpoint|excel)\b.*|slide \d+|powerpoint presentation|\S+\.(?:docx?|pdf|indd|qxd|tex|dvi|ps|html?|pptx?|odt|rtf|ai|eps)|\W*|https?:.*|about:blank)$/i
