import type {LineRule} from './rule.ts'

/** Lines by which a page is used: menus, buttons, forms, consent, its foot. One row a rule; the comment tells what it was learned from. */
export const controls: readonly LineRule[] = [
  // The first focusable element of an accessible page.
  {
    name: 'skip-link',
    verdict: 'removed',
    most: 8,
    told: 'spared',
    pattern:
      /^(?:skip|jump|zum|aller|saltar|vai|ga naar) (?:to|au|a|al|direkt|naar)? ?(?:the )?(?:main|content|inhalt|contenu|contenido|navigation|footer|hauptinhalt|search|site)\b/i,
  },
  // Labels that ad slots leave behind, alone on their line, also between paragraphs.
  {
    name: 'ad-label',
    verdict: 'removed',
    most: 8,
    told: 'spared',
    pattern:
      /^[-–—[(*\s]*(?:advertisements?|advertorial|ads?|sponsored(?: content| by.*)?|(?:presented|brought to you|powered|paid for|supported) by\b.*|(?:a )?(?:message|word) from (?:our )?(?:sponsors?|partners?)\b.*|in partnership with\b.*|sponsor(?:[’']s)? (?:message|spotlight|post)|promoted(?: content)?|paid (?:content|post)|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|реклама|広告|广告|광고|story continues (?:below|after).*|article continues (?:below|after).*|continue reading (?:below|the main story).*|scroll (?:down )?to continue.*|report this ad|remove ads)[-–—\])*:.\s]*$/i,
  },
  // Buttons of a page head.
  {
    name: 'menu',
    verdict: 'removed',
    most: 4,
    pattern:
      /^(?:(?:hamburger|main|primary|site|open|close|toggle|mobile|burger)[ -])*(?:menu|navigation|nav|search|sections|home|log ?in|sign ?(?:in|up)|register|subscribe|my account|e-?paper|newsletters?|suche|menü|recherche|buscar|cerca|zoeken|anmelden|abo|startseite|accueil|inicio)$/i,
  },
  // Links to networks, alone or in a row.
  {
    name: 'share',
    verdict: 'removed',
    most: 14,
    told: 'spared',
    pattern:
      /^(?:share|tweet|teilen|partager|compartir|condividi|delen|follow(?: us)?|pin it|print(?: this)?|e-?mail(?: this)?|copy link|link copied|facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|instagram|youtube|tumblr|flipboard|messenger|rss|threads|bluesky|bookmark|save|listen|\d{1,4} (?:comments|letters|replies|reactions|responses)(?=\s?[|•·]))(?:[\s|/,•·:!.+&()-]*(?:share|listen|comments?|letters|replies|mins?|minutes|gift|text|message|sms|tweet|this|article|story|post|page|via|on|to|the|by|us|with|your|friends|print|e-?mail|copy|link|copied|facebook|twitter|x|whats ?app|linked ?in|telegram|reddit|pinterest|instagram|youtube|tumblr|flipboard|messenger|rss|threads|bluesky|save|more|\d))*[\s:.!…)]*$/i,
  },
  // Fields and fine print of a comment form.
  {
    name: 'comment-form',
    verdict: 'removed',
    most: 30,
    told: 'spared',
    pattern:
      /^(?:your e-?mail address will not be published|required fields are marked|deine e-mail-adresse wird nicht veröffentlicht|votre adresse (?:e-mail|de messagerie) ne sera pas publiée|tu dirección de correo electrónico no será publicada|save my name, e-?mail|you must be logged in to (?:post|leave)|(?:log|sign) in to (?:comment|leave|post|reply|join)|notify me of (?:new|follow)|this site uses akismet|comment ?\*?$|name ?\*?$|e-?mail ?\*?$|website$|post comment|submit comment|cancel reply)/i,
  },
  // Links to the pieces before and after in time.
  {
    name: 'pager',
    verdict: 'removed',
    most: 12,
    pattern:
      /^[«‹←<\s]*(?:(?:previous|next|older|newer|prev)(?: (?:post|article|story|page|entry|articles|posts))?|vorheriger (?:artikel|beitrag)|nächster (?:artikel|beitrag)|article (?:précédent|suivant))(?:[\s|/»›→>«‹←<:-]*(?:previous|next|older|newer|prev)(?: (?:post|article|story|page|entry|articles|posts))?)?[»›→>\s]*$/i,
  },
  {
    name: 'pager',
    verdict: 'removed',
    most: 8,
    pattern: /^(?:page )?\d{1,3} (?:of|\/|von|de|sur) \d{1,3}$|^(?:\d{1,3}[\s|]+){2,}\d{0,3}(?:next|»|›)?$/i,
  },
  // Asking for an address.
  {
    name: 'newsletter',
    verdict: 'removed',
    most: 40,
    told: 'spared',
    pattern:
      /^(?:sign up (?:for|to|here|now)|subscribe (?:to|now|today|for|from|and|here)|get (?:our|the) (?:free |daily |weekly |latest |best )*(?:newsletters?|stories|news|headlines|updates)|join (?:our|the) (?:newsletter|mailing|telegram|whatsapp)|never miss|stay (?:informed|up to date|in the know|connected)|enter your e-?mail|by (?:signing up|subscribing|submitting|clicking)|thank you for (?:signing|subscribing)|thanks for (?:signing|subscribing)|follow us on|like us on|download (?:our|the) app|join our channel|newsletter abonnieren|abonnez-vous|suscríbete|iscriviti)\b/i,
  },
  // Consent banners.
  {
    name: 'consent',
    verdict: 'removed',
    most: 90,
    told: 'spared',
    pattern:
      /^(?:we (?:and our (?:\d+ )?partners )?(?:use|store) cookies|we value your privacy|we and our (?:\d+ )?(?:partners|vendors) (?:store|use|process|access)|(?:accept|reject|allow) all$|you (?:can|may) (?:accept|reject|change|manage|withdraw) (?:or manage |all )?(?:your )?(?:choices|consent|cookies|preferences|settings)|this (?:web)?site uses cookies|by continuing to (?:use|browse)|accept (?:all )?cookies|manage (?:cookies|consent|preferences)|cookie (?:settings|policy|preferences)|privacy (?:policy|settings)|wir verwenden cookies|nous utilisons des cookies)/i,
  },
  // Head and foot of a mailing.
  {
    name: 'mailing',
    verdict: 'removed',
    most: 40,
    told: 'spared',
    pattern:
      /^(?:view (?:this|in) (?:e-?mail |newsletter )?(?:in )?(?:your |a )?browser|you (?:(?:are|['’]re|have been) )?(?:receiv(?:e|ed|ing)|g(?:e|o)t(?:ting)?|sent) (?:this|our|these)|(?:this|the) (?:e-?mail|mail|message|newsletter|mailing) (?:was|is|has been) sent\b|sent to you because|to (?:unsubscribe|opt out|stop receiving)|unsubscribe\b|update your (?:e-?mail )?preferences|manage your (?:e-?mail )?(?:preferences|subscription)|forward(?:ed)? this (?:e-?mail|message)|(?:if you )?(?:no longer|don['’]t|do not) (?:want|wish) to (?:receive|get)|add us to your address book|was this (?:e-?mail|newsletter) forwarded)/i,
  },
  // What a press release says to newsrooms.
  {
    name: 'press-release',
    verdict: 'removed',
    most: 12,
    told: 'spared',
    pattern:
      /^(?:for immediate release\b.*|press release|(?:media|press) (?:contacts?|enquiries|inquiries)\b.*|notes? to editors:?|-?\s?ends?\s?-)$/i,
  },
  // Signs that part one piece from the next.
  {name: 'separator', verdict: 'removed', most: 0, pattern: /^(?:[-–—*#_=~•·.+]\s?){3,60}$/},
  // Foot of a page.
  {
    name: 'copyright',
    verdict: 'removed',
    most: 60,
    told: 'spared',
    pattern:
      /^(?:©|\(c\) ?(?:19|20)\d\d|copyright\b|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos)/i,
  },
  {
    name: 'site-foot',
    verdict: 'removed',
    most: 8,
    pattern:
      /^(?:terms (?:of (?:use|service)|and conditions|& conditions)|contact(?: us)?|about(?: us)?|advertise(?: with us)?|careers|site ?map|impressum|datenschutz|agb|help(?: cent(?:er|re))?|faqs?|feedback|corrections|back to top|powered by .*)$/i,
  },
  // How long it takes, how many have seen it.
  {
    name: 'read-time',
    verdict: 'removed',
    most: 10,
    pattern:
      /^(?:(?:estimated )?(?:reading time|lesezeit|tempo de leitura|temps de lecture|tiempo de lectura):? ?)?(?:\d{1,3} ?[-–] ?)?\d{1,3} ?(?:min(?:ute)?s?|mins?|minuten|minutos)(?:[. -](?:read|lesezeit|de lectura|lecture|to read))?\.?$|^(?:\d[\d.,]*k? )?(?:views?|shares?|likes?|reads?|comments?)(?: \d[\d.,]*k?)?$|^\d+ (?:hours?|days?|weeks?|minutes?|months?) ago$/i,
  },
]
