const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** A name follows these, so their stop ends no sentence. */
export const titles =
  set(`mr mrs ms mx dr prof gen sen rep gov lt col capt cpt sgt cpl pvt adm maj brig cmdr cdr hon rev
  fr sr messrs mmes mme mlle pres supt insp det amb atty asst assoc asst dep min sec treas mgr msgr ven spc pfc lcpl ssgt msgt`)

/** A number follows these; otherwise their stop is judged like any other. */
export const beforeNumber = set(`no nos art arts sec secs fig figs vol vols pp p para paras ch chap eq ref refs op pop
  pt pts ex nr tel fax ext n° vers v ver bk cl reg regs rt rte hwy rs`)

/** Their stop ends a sentence only when a word that begins sentences follows. */
export const insideNames = set(`inc corp co ltd bros llc plc llp cie jr esq st ste mt ft ave blvd rd hwy pl sq dept univ
  assn intl natl govt admin bldg apt ph.d m.d b.a m.a b.sc m.sc d.phil r.n
  l.l.b u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y l.a n.j n.c s.c n.d s.d n.h n.m r.i w.va p.r b.c q.e.d h.k
  p.o a.k.a r.o.k d.p.r.k p.r.c`)

/** States and provinces: cut short with a capital like those inside names; in lower case other words ("ill", "miss", "mass"). */
export const states = set(`ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo
  mont neb nev okla ore pa penn tenn tex va vt wash wis wyo alta ont que`)

/** Their stop never ends a sentence unless the text ends. */
export const neverLast = set(`e.g i.e eg ie cf viz vs al ca approx est resp incl excl esp ibid op.cit a.k.a née nee`)

export const monthsAndDays = set(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun`,
)

/** Times of day: their stop ends a sentence only before a capital, and not in the first words of a sentence ("At 5 a.m. Mr Roe"). */
export const timesOfDay = set('a.m p.m am pm')

/** Words that begin sentences and hardly ever follow an abbreviation inside a name. */
export const starters =
  set(`the a an this that these those he she it they we you i his her its their our my your in on at
  but and or so yet nor however after before when while whenever if as for from with without by under over during since
  although though despite meanwhile also there here what who whose how why where which did do does is are was were will
  would can could should may might must has have had both all some many most more none one two three four five six seven
  eight nine ten hundreds thousands according last next now then not no such only even still just once until unless
  because let please later earlier today yesterday tomorrow another each every other others several few about among
  between through to it's he's she's they're we're that's there's i'm asked speaking instead moreover furthermore
  additionally nevertheless nonetheless thus hence therefore indeed perhaps maybe never always often sometimes recently
  currently finally first second third officials analysts experts critics`)
