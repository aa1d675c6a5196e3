/**
 * Well-known organisations that no head word gives away: name or acronym, and the name they are joined under. General
 * knowledge, written for this project.
 */
const rows = `un=united nations|u.n=united nations|united nations=|eu=european union|e.u=european union|european union=|
nato=north atlantic treaty organization|wto=world trade organization|world trade organization=|imf=international monetary fund|
who=world health organization|world bank=|asean=association of southeast asian nations|apec=asia pacific economic cooperation|
opec=organization of the petroleum exporting countries|opec+=|brics=|g7=|g-7=g7|g20=|g-20=g20|g8=|
oecd=organisation for economic co operation and development|iaea=international atomic energy agency|unesco=|unicef=|unhcr=|
icc=international criminal court|icj=international court of justice|osce=organization for security and co operation in europe|
african union=|au=african union|arab league=|gcc=gulf cooperation council|reuters=|afp=agence france presse|
agence france-presse=agence france presse|ap=associated press|associated press=|xinhua=|yonhap=|kyodo=|tass=|bloomberg=|fbi=|cia=|
nasa=|fed=federal reserve|federal reserve=|facebook=|twitter=|hezbollah=|hizbollah=hezbollah|hamas=|taliban=|al-qaeda=al qaeda|
al qaeda=|red cross=|red crescent=|greenpeace=|politburo=|bundestag=|bundesrat=|knesset=|duma=|interpol=|europol=|eurostat=|
mercosur=|ecowas=|saarc=|comesa=|wfp=world food programme|undp=|unctad=|fao=|ilo=|wipo=|opcw=|epa=|fda=|usda=|doj=|dhs=|nsa=|irs=|
fema=|fcc=|ftc=|nlrb=|mi5=|mi6=|kgb=|fsb=|plo=|farc=|pkk=|ypg=|isis=islamic state|isil=islamic state|
islamic state=|al-shabaab=|boko haram=|fatah=|likud=|baath=|ba'ath=baath|hizb ut-tahrir=|fidesz=|sinn fein=|pentagon=|opcw=|
amnesty international=|human rights watch=|oxfam=|médecins sans frontières=|doctors without borders=|save the children=|united way=|
transparency international=|wikileaks=|wikipedia=|al jazeera=|al-jazeera=al jazeera|bbc=|cnn=|nbc=|cbs=|abc=|npr=|pbs=|fox news=|
sky news=|deutsche welle=|le monde=|der spiegel=|el pais=|washington post=|wall street journal=|financial times=|newsweek=|politico=|
axios=|google=|apple=|microsoft=|amazon=|ibm=|intel=|nvidia=|amd=|cisco=|dell=|hewlett-packard=|hp=|qualcomm=|
netflix=|yahoo=|yahoo!=yahoo|youtube=|ebay=|paypal=|spotify=|uber=|airbnb=|linkedin=|tiktok=|bytedance=|tencent=|alibaba=|baidu=|
huawei=|zte=|xiaomi=|lenovo=|foxconn=|tsmc=|samsung=|sk hynix=|hyundai=|kia=|posco=|toyota=|honda=|nissan=|mazda=|suzuki=|mitsubishi=|
sony=|panasonic=|toshiba=|hitachi=|fujitsu=|nintendo=|softbank=|boeing=|airbus=|lockheed martin=|raytheon=|northrop grumman=|bae=|
rolls-royce=|embraer=|bombardier=|volkswagen=|bmw=|daimler=|mercedes-benz=|porsche=|audi=|siemens=|bosch=|bayer=|basf=|lufthansa=|
allianz=|commerzbank=|renault=|peugeot=|citroen=|stellantis=|fiat=|ferrari=|enel=|eni=|totalenergies=|michelin=|danone=|l'oreal=|
lvmh=|bnp paribas=|société générale=|axa=|shell=|bp=|exxon=|exxonmobil=|chevron=|conocophillips=|gazprom=|rosneft=|lukoil=|aramco=|
saudi aramco=|petrobras=|pemex=|enron=|halliburton=|bechtel=|ford=|general motors=|gm=general motors|chrysler=|tesla=|spacex=|
general electric=|ge=general electric|caterpillar=|3m=|dupont=|monsanto=|pfizer=|moderna=|astrazeneca=|novartis=|roche=|merck=|
glaxosmithkline=|sanofi=|johnson & johnson=|procter & gamble=|unilever=|nestle=|nestlé=nestle|coca-cola=|coca cola=coca-cola|pepsi=|
pepsico=|starbucks=|mcdonald's=mcdonald's|mcdonalds=mcdonald's|burger king=|kfc=|wal-mart=walmart|walmart=|costco=|ikea=|tesco=|carrefour=|
aldi=|lidl=|nike=|adidas=|disney=|walt disney=|warner bros=|comcast=|verizon=|at&t=|t-mobile=|vodafone=|telefonica=|ericsson=|nokia=|
philips=|heineken=|abn amro=|ubs=|credit suisse=|hsbc=|barclays=|goldman sachs=|morgan stanley=|jpmorgan=|jp morgan=jpmorgan|
citigroup=|citibank=|wells fargo=|merrill lynch=|lehman brothers=|blackrock=|berkshire hathaway=|mastercard=|american express=|
fedex=|dhl=|maersk=|hilton=|hyatt=|marriott=|sheraton=|delta air lines=|united airlines=|ryanair=|easyjet=|air france=|klm=|qantas=|emirates airline=|
aeroflot=|air asia=|accenture=|deloitte=|kpmg=|pwc=|mckinsey=|aol=|tata=|infosys=|wipro=|mahindra=|adani=|mit=|ucla=|nyu=|harvard=|yale=|
stanford=|princeton university=|opel=|volvo=|saab=|statoil=|equinor=|novo nordisk=|lego=|manchester united=|real madrid=|chelsea fc=|
nfl=|nba=|nhl=|mlb=|fifa=|uefa=|ioc=|wada=|gop=|naacp=|aclu=|nra=|aarp=|afl-cio=|tuc=|cdu=|spd=|csu=|afd=|snp=|ukip=|anc=|bjp=|pml-n=`

/** Known organisations by lower-case name: the key they are joined under. */
export const knownOrganisations: ReadonlyMap<string, string> = new Map(
  rows.split('|').map(pair => {
    const [name = '', key = ''] = pair.trim().split('=')
    return [name, key === '' ? name : key] as const
  }),
)

/** "WHO" and "UN" are known names only in capitals. */
export const isWrittenSo = (text: string): boolean => !/^(?:Who|Un|Au|Ap|Abc|Icc)$/.test(text)
