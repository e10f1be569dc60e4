import type { CueList } from './cue-list';

const BODY = 'hand|hands|arm|arms|skin|face|finger|fingers|leg|legs|eye|eyes|mouth|tongue|lip|lips|foot';
const PERSON = 'i|me|my|we|us|son|daughter|wife|husband|kid|kids|child|baby|mother|father';

export const english: CueList = {
  injury: {
    any: [
      `burn|burns|burned|burnt|burning|scalded|cut my|cut his|cut her|sliced my + ${BODY}`,
      'blister*',
      'scald*',
      'boiling water|hot water|hot steam + hand|arm|skin|face|leg|over me',
      'electric shock*',
      'electrocut*',
      `shocked me|shock from|got a shock`,
      `injur* + ${PERSON}`,
      'injured|injury|injuries',
      'emergency room|ambulance|hospital|stitches|urgent care',
      `bleeding|bled + ${PERSON}`,
      'rash + arm|arms|skin|face|since|after',
      'allergic reaction|anaphyla*',
      'food poisoning',
      `felt|feel|feeling|got|been|were|was + sick after*|sick from|ill after*`,
      'throwing up|threw up|vomit*',
      'found + plastic|glass|metal|a hair|mould|mold|insect|screw',
      'choking|choked|chokes + on it|on a piece|on a part|son|daughter|child|kid|baby|toddler',
      'caught fire|burst into flames|in flames|exploded',
    ],
    about: { 'adverse-event': ['side effect*'] },
    unless: [
      'burn* my tongue for',
      'slow burn',
      'no injur*',
      'nobody was injured',
      'nobody got hurt',
      'hair cut',
      'insult to injury',
      'side effect of good|side effect of great|nice side effect',
      'price* exploded',
      'sales exploded',
      'out of my hands',
    ],
  },
  'property-damage': {
    any: [
      'swollen|warped|soaked|ruined|flooded|scorched|stained|cracked + counter|countertop|worktop|floor|floors|carpet|ceiling|wall|kitchen|cupboard|table|parquet|sofa',
      'water damage|smoke damage|property damage',
      'damage* + my floor|my kitchen|my car|my house|my flat|my home|my property|my wall|my worktop|my counter',
      'leaked + floor|ceiling|cupboard|downstairs|neighbour*|neighbor*',
      'blew the fuse|tripped the breaker|burned a hole|burnt a hole',
    ],
  },
  'legal-threat': {
    any: [
      'lawyer*|attorney*|solicitor*|barrister*',
      'sue you|suing you|will sue|to sue|sue them|sue your|gonna sue',
      'see you in court|take you to court|taking you to court|small claims|class action',
      'legal action|legal proceedings|legal team|legal letter|letter before action',
      'lawsuit*|litigat*|cease and desist',
      'hear|hearing|heard + from my legal|from my lawyer|from my solicitor',
      'press charges',
    ],
    unless: ['are you hiring lawyers', 'as a lawyer i', 'devil* advocate'],
  },
  privacy: {
    about: {
      'data-access': [
        'gdpr|ccpa|data protection',
        'subject access|access request|right of access',
        'my personal data|my personal information|my private data|personal data + send',
        'hold about me|have about me|store about me|know about me|stored about me|have on me|hold on me',
      ],
      'data-erasure': [
        'right to be forgotten',
        'my personal data|my personal information|my private data|personal data + delete|erase|remove',
        'delete|erase|remove|close + my account|my data|my details|my profile|my information',
      ],
      breach: [
        'data breach|data leak|customer list|customer data + leak*|sold|selling|stolen|hacked|breach*',
        'you have a data breach|you had a data breach|leaking data|leaked data',
        'were you hacked|you were hacked|been breached|got leaked|was leaked|list leaked',
        'my password|my passwords + plain text|leaked|e-mail*|email*|mail|online|dark web',
        'passwords + on the dark web',
      ],
      doxxing: ['lives at|home address is|his address is|her address is|where he lives|where she lives'],
    },
    any: [
      "sent me someone else's|sent me somebody else's|another customer's + order|details|invoice|address|data",
      'without my consent|my private number|dpo|data protection officer',
    ],
    unless: ['delete my comment', 'cancel my account', 'price was leaked|prices were leaked'],
  },
  press: {
    any: [
      'journalist*|reporter*|newsroom|news desk|newsdesk',
      "i write for|i'm writing for|writing a story|writing an article|working on a piece|working on a story|preparing a report",
      'press enquir*|press inquir*|press office|press contact|media enquir*|media inquir*|request for comment|right of reply',
      'on the record|off the record|for publication',
      'deadline + comment|statement|story|article|piece',
    ],
  },
  abuse: {
    about: {
      violence: [
        'kill|shoot|stab|burn down|blow up|bomb + you|your|them|office|shop|store|staff|place',
        'be there with a bat|there with a knife|there with a gun|with a baseball bat',
        'know where you live|know where you work',
        'know when the + shop|store|office|closes',
        "you will regret|you'll regret|watch your back|pay him a visit|pay her a visit|pay them a visit|pay you a visit",
      ],
      'child-safety': [
        'says she is|says he is|she is only|he is only|minor|underage + twelve|thirteen|eleven|ten|private number|photos|minor|girl|boy',
        'keeps asking + girl|boy|child|kid|minor',
        'grooming|predator + child*|kid*|girl*|boy*|video|comments',
      ],
    },
    any: [
      'useless|stupid|brainless|dim|thick|pathetic + clown|clowns|idiot*|moron*|cow|agent|people|whoever answers',
      'idiot*|moron*|imbecile* + you|your|are|answer*|team|support|staff',
      'clown + you|your|another|whoever',
      'go to hell|piece of shit|fuck off|fuck you|screw you all|scum + you|your',
    ],
    unless: [
      'kill two birds',
      'kill for',
      'dressed to kill',
      'the bomb',
      'blow up in',
      'dog grooming',
      'kills me',
    ],
  },
  'self-harm': {
    any: [
      'kill myself|killing myself|end my life|ending my life|take my own life|end it all',
      'suicid*|self harm*|self-harm*|hurt myself|hurting myself|cut myself on purpose',
      "can't go on|cannot go on|cant go on|don't want to go on|do not want to go on",
      "want to die|wanna die|better off dead|better off without me|no reason to live|don't want to live|don't want to be here anymore|not want to live",
      'goodbye everyone|goodbye everybody|goodbye world|goodbye forever',
    ],
    unless: ['want to die laughing', "app can't go on"],
  },
  fraud: {
    about: {
      takeover: [
        'hacked + account|profile|into',
        'locked out + account|somebody else|someone else|code',
        'somebody else|someone else|somebody|someone|stranger + in my account|in there|logged in|my login|has access|took over my account|changed the password',
        'login code*|security code* + never asked|did not ask|not ask for',
      ],
    },
    any: [
      'hacked + my',
      'fraud*|scam|scams|scammed|scammer*|phish*',
      'fake + page|account|profile|site|website|shop|giveaway|e-mail|email|message|seller|ad',
      'impersonat*|pretending to be|claiming to be you',
      'is this you|is that you|is it you + account|page|giveaway|profile|they promise',
      'e-mail|email|mail|message|text|sms|link|letter + real|genuine|legit|fake|from you',
      "payment|charge|charged|transaction|withdrawal + never made|did not make|didn't make|never ordered|do not recognise|don't recognise|don't recognize|not mine|unknown|never bought",
      'stolen card|card was stolen|identity theft|stole my identity',
      'wants me to log in|asked for my pin|asked for my password|asked me for my card',
    ],
    unless: ['fake foam', 'fake leather', 'fake marble', 'hacked together', 'life hack*', 'genuine question'],
  },
  regulator: {
    any: [],
    about: {
      regulator: [
        'ombudsman|ombudsperson|ombuds',
        'regulator|regulators|watchdog|trading standards|consumer protection|better business bureau|bbb|cfpb|fca|ftc|ofcom|ofgem',
        'report|reporting|reported + you to|to the authorities|to the authority|to the commission|to the regulator',
      ],
      complaint: [
        'formal complaint|official complaint|make a complaint|file a complaint|lodge a complaint|raise a complaint|filing a complaint|complaints procedure',
      ],
    },
    unless: ['pressure regulator*|heat regulator*|temperature regulator*'],
  },
  discrimination: {
    any: [
      'racis*|sexis*|homophob*|transphob*|antisemit*|islamophob*|xenophob*|ableis*',
      'discriminat*|racial profiling|racially|bigot*',
      "refused|served|ignored|turned away|followed|no table|kicked out|turn + because i am|because i'm|because of my|because we are|black|muslim|jewish|asian|gay|wheelchair|disabled|headscarf|hijab|accent|skin",
      'only black|only brown|only asian|only muslim|only gay',
    ],
    unless: ['black one', 'black coffee', 'matte black', 'in black', 'discriminating taste'],
  },
  outage: {
    any: [
      'app|site|website|service|server|servers|system|login|checkout|network|portal + is down|down for|are down|went down|been down|still down|down again|completely down',
      'outage*|is everything down|anyone else down',
      'error 500|error 502|error 503|error 504|error code 5*',
      "app|site|website|service|login|checkout|payments|portal + not working for anyone|not working since|doesn't load for|won't load since|unreachable|not responding since",
      'nothing works since|stopped working for everyone|stopped working for everybody',
    ],
    unless: ['down the road', 'break it down', 'down payment', 'settle down', 'calm down', 'price is down'],
  },
  viral: {
    any: [
      'boycott*',
      'going viral|go viral|went viral|gone viral|make this viral|is viral',
      'everyone share|please share this|share this everywhere|retweet this|spread the word + avoid|never|warn*|boycott*|scandal',
      'shame on you + everyone|share|spread|viral',
      'thousands of people + angry|seen|watching|complaining',
    ],
  },
};
