import type { MoreCues } from './cue-list';

const BODY =
  'hand|hands|arm|arms|skin|face|finger|fingers|thumb|leg|legs|knee|eye|eyes|mouth|tongue|lip|lips|foot|feet|cheeks|wrist|back|head|toe|toes|elbow|shoulder|neck|nose|teeth|tooth';
const FAMILY =
  'baby|toddler|kid|kids|child|children|son|daughter|wife|husband|mum|mom|dad|nan|gran|grandad|brother|sister|mother|father';
const DRUG =
  'tablet*|pill|pills|injection*|jab|jabs|dose|doses|dosage|syrup|patch|patches|drops|inhaler|ointment|booster|vaccine*|medicine|medication|antibiotic*|antidepressant*|antihistamine*|spoon|sensor|implant|pacemaker|steroid*|drug|capsule*';

/** The same again as people write it when they are hurt, in a hurry or afraid: shorter, looser, less by name. */
export const englishWider: MoreCues = {
  injury: {
    any: [
      `burn|burns|burned|burnt|burning|scalded|sliced|gashed|broke|broken|fractured|sprained|cracked|split|swollen|swelled|smashed|bruised|numb + ${BODY}`,
      `welts|hives|swelling|swelled up|swollen|came up in|blistered + ${BODY}|${FAMILY}`,
      'shock off|shock when|electric shock|zapped me|gave me a shock',
      'in a&e|to a&e|the er|in er|night in hospital|in hospital|ended up in hospital|needed stitches|had to use her pen|epipen|poisons line|poison control|concussion',
      'slipped|tripped|fell|fallen + wet floor|your floor|your stairs|your step|no sign|broke|cracked|hurt',
      'brakes failed|brakes gave out|brake failed|wheel came off|steering locked|airbag|ladder snapped|ladder collapsed|chair collapsed|seat collapsed|snapped under me',
      'exploded|blew up|burst|shattered + battery|glass|shelf|charger|bag|bottle|hand|face|kids|kitchen|oven|next to|pack|dish|phone|tyre|everywhere',
      'set fire to|on fire|went up in flames|started smoking|smoke coming|sparks|sparked|sparking|melted|melting + carpet|plug|kitchen|cable|socket|charger|toaster|dryer|place|battery|house|wall|sofa|kettle|lead|wire|scooter',
      `choked|choking|swallowed|nearly choked + ${FAMILY}|piece|part|button|eye|bit|wheel`,
      'carbon monoxide|co alarm|gas leak|smell of gas|smells of gas',
      'nut allergy|allergy|allergic|coeliac|gluten + hospital|menu|not on the label|reaction|nowhere|swelled|wrong label',
      `sick|ill|poisoned|poisoning|throwing up|vomiting|threw up|the runs|diarrhoea|diarrhea + since|after|all night|your|whole family|both of us|us|family|${FAMILY}`,

      'caterpillar|maggots|maggot|slug|worm|mouse|cockroach|beetle|insect|plaster|band aid|human tooth|actual tooth|fingernail|chunk of metal|bit of metal|piece of metal|bit of glass|piece of glass|bit of plastic|piece of plastic|shard|wire|needle|blade|bone + salad|food|noodles|soup|bread|burger|pizza|cereal|yoghurt|yogurt|sandwich|roll|wrap|meal|jar|tin|can|pie|chocolate|curry|rice|milk|baby food|crisps|bit into|sausage|cake|lettuce|stew',
      'bit into + metal|glass|plastic|hard|stone|bone|tooth',
      'mould|mold|mouldy|moldy|gone off|was off|rancid|out of date|past its date + food|milk|chicken|bread|lid|in date|meat|fish|sandwich|yoghurt|ate|cheese|baby|toddler|sick|jar',
      `pushchair|stroller|cot|car seat|high chair|buggy|pram + folded|collapsed|broke|gave way|trapped`,
      'is this recalled|been recalled|product recall|safety recall|unsafe for|fire hazard|death trap|could have killed|nearly killed|could have died|nearly died|almost died',
    ],
    about: {
      'adverse-event': [
        `${DRUG} + rash|hives|swollen|swelling|face|itching|itchy|dizzy|faint*|collapsed|palpitations|heart|nausea|sick|vomit*|threw up|headache*|migraine|blurry|blurred|shakes|shaking|numb|no feeling|tingling|infection|bleeding|insomnia|can't sleep|drowsy|knocked me out|seizure|fit|reaction|side effect*|hallucinat*|pins and needles|awful|ringing|doctor says stop|stop taking`,
        `side effect*|is it normal + ${DRUG}|started|since|known|this stuff|medication`,
        'hearing aid|glucose sensor|glucose monitor|pacemaker|inhaler|cpap|insulin pump|implant|contact lens*|contact lenses + infection|infected|wrong|dizzy|collapsed|beeping|pain|ringing|failed|hurt*|ulcer|red eye',
        'since the booster|since the jab|since the vaccine|since the injection|since the implant|since i started taking|since starting the|since taking',
        'rash|hives|itching|blotches|face swollen|swollen up like + since|after|tablet*|cream|dose|brand|sun cream|shampoo',
      ],
    },
    unless: [
      'burning question',
      'broke the bank',
      'broke my heart',
      'back pocket',
      'blew my mind',
      'blown away',
      'sick beats',
      'sick boots',
      'hurts how much',
      'heart is full',
      'head over heels',
      'on fire what a',
      'fire recipe',
      'cut my own hair',
      'burned my toast',
      'burnt the toast',
      'exploding with excitement',
    ],
  },
  'legal-threat': {
    any: [
      'suing|sue u|sue ya|ill sue|i’ll sue|sued|lawyering up|lawyer up|lawyered',
      'county court|magistrates|tribunal|high court|small claim|in court|to court|court claim|court date|court papers|before a judge',
      'legal cover|legal advice|legal rights|legal counsel|legal route|legally required|legally obliged|statutory rights|consumer rights act|sale of goods act|consumer law|section 75',
      'letter of claim|pre action|notice before action|final demand|without prejudice|preserve all records|instructed attorneys|instructed solicitors|cease',
      "that is illegal|that's illegal|this is illegal|thats illegal|is that even legal|is this legal|is this even legal|is that legal|against the law|broke the law|breaking the law|breach of|negligence|negligent|misrepresentation|defamation|libel|slander|trademark|stole my photo|stole my design|using my photo|used my photo|copyright",
      'compensation + demand|expect|owed|claim|injury|want|lawyer|entitled',
      'pressing charges|press charges|report you to the police|reported to the police|crime number|crime reference',
    ],
    unless: [
      'sue my own',
      'solicitor friend got engaged',
      'should be illegal',
      'criminally underrated',
      'lawyer dad',
      'in court shoes',
      'tennis court',
      'food court',
      'court drama',
      'basketball court',
      'squash court',
    ],
  },
  privacy: {
    about: {
      'data-access': [
        'my data|my details|my information|my info|my file|my records|personal data|personal info|our data|our details + copy|send|see|request*|hold|holding|have|got|sell|sold|share*|who|what|third part*|know|month|where|why',
        'what do you|what information|what data|what info|everything you|every record|all records|all the data|everything you’ve|everything you have + about me|on me|hold|stored|with my name|keep',
        'subject access|access request|sar request|dsar|my call recordings|recordings of me|cctv of me|footage of me|the cctv',
        'how did you get my|where did you get my|who gave you my|who sold you my + number|email|e-mail|address|details|name',
      ],
      'data-erasure': [
        'delete|deleted|erase|erased|wipe|wiped|remove|removed|scrub|purge|get rid of|take down + my data|my details|my account|my info|my information|my profile|my number|my photo|my picture|my id|my records|my email|every bit of data|everything about me|all my data|his details|her details|your system*|your database|your records|our details|photo id',
        'forget me|erase me|take me off|remove me from|off your list|off your mailing|off the lot|stop emailing me|stop texting me|stop calling me|stop ringing me|stop contacting me',
        'withdraw my consent|withdraw consent|do not consent|did not consent|never consented|i never said yes|without my permission|without asking me|without consent|opt out',
        'stop using my|stop tracking|tracking me|tracking my|spying on me|listening to me|my face in your|my photo in your|my picture in your',
        'dead|deceased|died|passed away + still getting letters|letters|off your system|emails to|post for|take his|take her',
      ],
      breach: [
        'hacked|breach|breached|leak|leaked|compromised + your|are you|were you|you been|data|passwords|customers|my data|my email|the leak',
        'had a breach|data breach|security breach|security hole|open to the internet|no login|id scans|exposed',
        "stranger's|strangers|someone else's|somebody else's|someone elses|another customer*|other people*|another patient*|other customers|a different customer|wrong person + orders|order|address|account|details|payslip|invoice|letter|bill|data|envelope|statement|records|parcel label",
        'people in cc|in the cc|visible to line|cc instead of bcc|hundred of us in|everyone’s email|everybody’s email',
        'our passwords|my password|passwords + forum|leaked|dark web|online|for sale|list|circulating',
        'scammers|scammer + know|knew|exactly what i bought|my order|my details',
        'email only you have|address only you have|email i only used|address i only gave',
      ],
      doxxing: [
        'his|her|their|guy|lady|manager*|boss|agent*|driver*|woman|man|neighbour*|ex + home address|private address|address is|personal mobile|private number|number is|lives on|lives at|lives in|two kids at|drives a|parks behind|number plate|account details',
        'spam him|spam her|spam them|give her hell|give him hell|pay a visit|go say hi|ring her up|call him at home|everyone email the',
        'neighbours|neighbour|neighbors|neighbor + name address|full name|meter reading|bill|account page|details',
      ],
    },
    any: [
      'my number is|ring me on|call me on|text me on|reach me on|call my mobile|my mobile is|my email is|my e-mail is|its my email',
      'dob|my date of birth|date of birth is',
      'my login is|password is|my pin is|pin is|sort code|account number is|acc no|card number|card is|passport number|passport no|national insurance|social security|ssn|insurance number',
      'i live at|my address is|deliver it to flat|top buzzer|my flat is',
      'told my sister|told my husband|told my wife|told my boss|told my neighbour|told my family + operation|results|account|balance|asked you|private',
      'private|confidential|confidentiality + keep it|breach*|told|shared|posted',
      'privacy|gdpr|dpo|data controller|data protection|lgpd|ccpa',
    ],
    unless: ['privacy law', 'privacy blinds', 'privacy screen', 'privacy film'],
  },
  press: {
    any: [
      'reporter|journalist|editor|producer|columnist|correspondent|newspaper*|tv crew|film crew|camera crew|bbc|podcast host + here|i am|im|comment|deadline|film*|story|statement|article|rang back|with the|episode|press|quote',
      'press team|press officer|press desk|spokesperson|spokesman|spokeswoman|media team|pr team|for an article|in our story|for our story|on record|a piece about|a piece on|for the paper|local paper',
      'publishing|publish|runs tonight|going to print|goes live|airs + comment|side|statement|tomorrow|response|story|article',
      'asking for an article|asking for a story|viewer’s story|viewers story|consumer show|consumer affairs|consumer programme',
      'sent this to + newspaper*|papers|press|media|news|watchdog programme',
      'going to the papers|going to the press|going to the media|tell the papers|tell the press|contact the press|contact the media|take it to the papers',
    ],
    unless: ['press the', 'press play', 'press release date', 'garlic press', 'french press', 'editor app'],
  },
  abuse: {
    about: {
      violence: [
        'kill|shoot|stab|murder|hurt|slap|punch|smash|batter|knife|bomb|burn|torch|strangle|beat + you|u|your|them|whoever|ur|manager|agent|staff|driver|head office|call centre|branch|building|the next person|someone in',
        'set fire to|burn down|burn it down|burn the place|blow up|petrol + branch|office|shop|store|head office|building|depot|you|inside|place',
        'coming down with|turn up with|come in with|show up with|walk in with|bringing + bat|knife|gun|axe|hammer|petrol|crowbar|machete|weapon|mates',
        'bullet|bullets|gun|shotgun + you|each|deserve|head|got plenty|all of you|for you',
        'waiting in the car park|be outside when|follow you home|followed home|going to need an ambulance|know what time|know when you finish|know your name and|find out where you',
        'shop windows|windows + go through|smash|brick|put through|next time',
        'surprise under|something under a seat|tick tock|device|package left|you have one hour',
        'make you pay|make them pay|your evenings miserable|until she cries|until he cries|sleep with one eye|last warning',
        'whoever sent|whoever closed|whoever wrote + kill|hurt|die|beaten|smash',
      ],
      'child-safety': [
        'grown man|adult man|older man|strange man|a man|some guy|an adult|coach|helper|teacher|stranger|user + kids|kid|children|girls|boys|daughter|son|year old*|yr old*|yo|minor*|little girl*|little boy*|twelve|eleven|ten',
        'asking kids|asking children|asking girls|asking boys|messaging the girls|messaging the boys|messaging kids|touched him|touched her|touched my|groomed|grooming',
        'my daughter is|my son is|she is like|shes like|hes like + wants to meet|someone|school|nine|ten|eleven|twelve|photos',
        'year old|underage|thirteen year old|kid|child + vodka|alcohol|beer|vape*|knife|knives|age check|nobody checked|no id',
        'toddler|baby|child|kid|dog + hot car|locked in the car|left in the car|left alone|locked car',
        'child|kid|baby|boy|girl + screaming|bruises|beaten|hit|neglect*|abused|abuse',
        'gave out her school|her school and age|his school and age|posted her school|where she goes to school',
      ],
    },
    any: [
      'idiot|idiots|idi0t|moron|morons|imbecile*|cretin*|retard|retards|retarded|dumb|thick|stupid|brainless|useless|worthless|pathetic|subhuman|ugly|fat|little rat|vermin|scum|trash|filth + you|u|ur|your|agent*|support|girl|boy|cow|bot|bitch|whoever|night shift|account|keyboard|lot|piece|clowns|staff|lump|each|answering|who answered|hired',
      'bitch|b1tch|bitches|cunt|whore|slut|slag|wanker*|dickhead*|asshole*|arsehole*|twat|prick|bastard*|motherfucker* + you|your|ur|account|agent|who|another|runs|useless|thick|keyboard|staff|the|lot|these',
      'fuck you|fuck u|fuck off|f off|go to hell|rot in hell|drop dead|choke on it|go die|kys|eat shit|piece of shit|screw you|shove it up|stick it up|get a real job|everyone laughs at you',
    ],
    unless: [
      'i’m an idiot',
      "i'm an idiot",
      'i am an idiot',
      'killed it',
      'killing it',
      'killer heels',
      'killer discount',
    ],
  },
  'self-harm': {
    any: [
      'kill myself|killing myself|kms|end it all|ending it|end my life|take my life|taking my own life|hang myself|hurt myself|harm myself|jump off|throw myself|overdose|slit my',
      'done with living|done with life|tired of living|tired of life|tired of being alive|no will to live|nothing left to live|not want to be alive|not wake up|never wake up|point of waking up|point in living|point of living|point in going on|point anymore',
      'better off without me|better off if i|better without me|nobody would miss me|nobody to miss me|no one would miss|would anyone notice|if i was gone|if i wasnt here|if i just wasn’t here|if i wasn’t here|if i were gone|not be here much longer|wont be here next|won’t be here next|won’t be here tomorrow|wont be here tomorrow',
      "can't do this anymore|cant do this anymore|cannot do this anymore|can't take it anymore|cant take it anymore|can't go on|cant go on + no point|debt|goodbye|all of it|life|nothing|bye|tired|living|i'm done",
      'got the pills|pills lined up|the pills + ready|lined up|thought someone|take them all|bottle',
      'cut again|cutting again|cutting myself|started cutting|self harm*|selfharm*|suicid*',
      'railway bridge|the bridge|the tracks|the roof + keep looking|jump|standing on|end|thinking about|over it',
      'want to disappear|wanna disappear|want to die|wanna die|ready to die|wish i was dead|wish i were dead|rather be dead|i should be dead|goodbye everyone|goodbye all|last message|this is goodbye',
      "there's no point|theres no point|no point in anything|nothing left|last straw + living|bye|anymore|debt*|miss me|done|cant|life",
    ],
    unless: ['kill myself laughing', 'want to die laughing', 'be buried with this', 'dying to know'],
  },
};
