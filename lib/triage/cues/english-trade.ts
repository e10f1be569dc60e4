import type { MoreCues } from './cue-list';

/** More of what people write about money, rules, fairness and things that are down. */
export const englishTrade: MoreCues = {
  fraud: {
    about: {
      takeover: [
        'hacked|hijacked|compromised|taken over|took over|stolen|broken into|got into + account|profile|page|login|my|email|points|into',
        'locked out|cant log in|can’t log in|can’t get in|cant get in|cannot log in|lost access|get back in + account|email*|phone|codes|code|isn’t mine|isnt mine|reset|doesnt exist|doesn’t exist|password|profile|credit',
        'password|email|e-mail|phone number + been changed|was changed|has been changed|changed my|changed it|have changed|isn’t mine|wasn’t me|was not me|wasnt me',
        'points|balance|gift card|wallet + vanished|emptied|gone|drained|stolen|disappeared|spent',
        'someone|somebody|strangers|stranger + ordered|bought|logged in|got into|using my account|used my account',
        'i got hacked|been hacked|me hacked|hacked they',
      ],
    },
    any: [
      'charged|billed|debited|taken|took|helped yourselves + never|didn’t|didnt|not mine|cancelled|without|no idea|unknown|don’t recognise|dont recognise|3 lots|two lots|agreed',
      'unauthorised|unauthorized|unknown|mystery|strange|weird|random + charge|charges|payment|payments|transaction*|debit|withdrawal|billing',
      'transaction|payment|charge|order|orders + not mine|wasn’t me|wasnt me|didnt make|didn’t make|i didnt|never made|never placed|none mine|no idea what|looks like fraud',
      'used my card|using my card|card details + someone|somebody|stolen|site|last night|order*|not me',
      'scam|scams|scammer*|scammed|bogus|fraud|fraudster*|phishing|phish|impostor*|imposter*|deepfake|con artist|swindle*',
      'fake|copy|clone|cloned|impersonat*|pretending + page|account|website|site|logo|profile|shop|you|your name|giveaway|ad|number',
      'is this email|is this text|is this message|is this letter|is this link|is this really|is this giveaway|is this page|is that really|did you just text|did you text|did you send|did you email|was that you|really you|from you|genuine|legit|real or fake + you|real|email|link|text|page|call|parcel|account|giveaway|fee|code',
      'got a text|got an email|had an email|had a mail|had an e-mail|had a text|received an email|received a text|weird whatsapp|phone call|a man rang|a woman rang|someone rang|someone called + you|your|logo|pin|code|fee|link|confirm|parcel|verify|fraud team|bank|unpaid|genuine|asking',
      'asking for|wants|asks for|asked for|asked me + code|pin|otp|my password|card details|bank details|verify|verification',
      'frozen in|suspended unless|will be closed unless|click here to + account|email|real',
    ],
    unless: ['fraud department was great', 'thanks to your fraud', 'killer giveaway'],
  },
  regulator: {
    any: [],
    about: {
      regulator: [
        'ombudsman*|ombuds*|regulator*|watchdog|trading standards|consumer council|consumer affairs|consumer protection|citizens advice|advertising standards|asa complaint|competition authority|aviation authority|civil aviation|financial conduct|attorney general*|district attorney|information commissioner|ico|food standards|health inspector*|environmental health|better business|bbb|cfpb|fca|ftc|fcc|sec complaint|ofcom|ofgem|ofwat|orr|caa|dot complaint|hmrc|osha|my mp|my councillor|my senator|my congress*|consumer rights group|which? magazine',
        'report|reporting|reported|complain|complained|complaining|complaint|escalate|escalating|taking it|raising this + authorit*|commission|regulator*|council|watchdog|ombudsman|government|ministry|standards|agency|minister|mp|board',
      ],
      complaint: [
        'formal|official|written|stage one|stage two|proper + complaint*|complain|grievance|notice',
        'make|file|filing|lodge|lodging|raise|raising|submit|submitted|log|register|open|put in|sent a|making + complaint|grievance|complaint procedure',
        'complaint|complaints + procedure|process|address|department|dept|team|policy|reference|ref|number|email|handled|officer|form|route|in writing',
        'treat this as|consider this|log this as|record this as|this is a|take this as + complaint',
        'final response|deadlock letter|in writing from|letter of deadlock|complain properly|where do i complain|how do i complain|how to complain',
      ],
    },
    unless: [
      'pressure regulator',
      'no complaints',
      'can’t complain',
      "can't complain",
      'cant complain',
      'watchdog is asleep',
    ],
  },
  discrimination: {
    any: [
      'racis*|sexis*|ageis*|ageism|homophob*|transphob*|islamophob*|antisemit*|ableis*|xenophob*|misogyn*|bigot*|discriminat*|profiling|prejudice*',
      'refused|turned away|kicked out|turned me away|told to leave|wouldn’t serve|not served|asked for id|followed|stopped|searched|said the bus was full|turned down|no entry|laughed at|mocked|mocking|ignored + black|brown|asian|muslim|jewish|arab|gay|lesbian|trans|two women|two men|holding hands|hijab|headscarf|turban|wheelchair|disabled|guide dog|assistance dog|accent|skin|traveller*|irish|foreign|old|pregnant|blind|deaf|age|breastfeeding',
      'mocked|mocking|impression of|laughed at|imitated|made fun of + accent|my son|disability|stammer|stutter|name|religion|wheelchair',
      'only the black|only black|only the brown|only asian|no blacks|no travellers|no irish|people like you|your kind|go back to',
      'because i am|because im|because i’m|because we’re|because we are|because he is|because she is|because of my|cos of my|for being|cos im|too + black|muslim|gay|a woman|women|old|brown|disabled|pregnant|foreign|asian|jewish|deaf|blind|accent|age|skin|religion|name|colour|hijab|guide dog',
      'charge women|quote women|pink tax|women pay|women more|men only|too old to|put the other guests off|put people off + policy|more|told|wheelchair|same',
    ],
    unless: ['black one', 'in black', 'black coffee', 'old one', 'my old', 'black friday'],
  },
  outage: {
    any: [
      'down|offline|dead|not working|isnt working|isn’t working|doesnt work|doesn’t work|wont load|won’t load|not loading|wont open|won’t open|crashed|unreachable|timing out|suspended|frozen|dropped + app|site|website|service|server*|page|portal|checkout|system|line|trains|network|card payments|card machines|payments|for everyone|everyone|since|whole|all my cameras|tills|lift|lifts|phones|booking|anyone|everybody',
      'no internet|no signal|no phone signal|no broadband|no power|no electricity|no water|no hot water|no heating|no gas|no service|no tv|power’s been off|power is off|power cut|power outage|blackout',
      'cant log in|can’t log in|cant log on|can’t log on|cant check out|can’t check out|cant pay|can’t pay|can’t load|cant load + nobody|everyone|office|anyone|whats going on|since|colleagues|either|else|today',
      'error 500|error 502|throwing error|error message|503|502|500 error|404 + site|page|checkout|since|everyone|morning',
      'status page|is it just me|just me or|anyone else|everyone else|half the country|half of + down|green|signal|out|working|internet|outage|service|login|app',
      'out since|been out|been off|spins and spins|just spins|white page|blank page|nothing loads|boards are blank',
      'payments failing|payments failed|card declined|cards declined|payment failing + every|all|everywhere|shop|today|everyone',
    ],
    unless: [
      'sit down',
      'calm down',
      'going down a treat',
      'let down',
      'price down',
      'down the',
      'downhill',
      'dead serious',
      'phone died',
    ],
  },
  viral: {
    any: [
      'boycott*|cancel culture',
      'cancel your memberships|cancel your subscriptions|cut up your|stop buying|stop shopping|don’t buy from|dont buy from|nobody buy|hit them where',
      'retweet so|retweet this|please retweet|rt if|please share this|everyone share|everybody share|share until|pass it on|make this go viral|go viral|gone viral|trending for|ratioed|blow this up',
      'million|thousand|thousands + views|plays|likes|shares|retweets|watching|signatures|seen|signed|angry|reviews',
      'petition|hashtag + signatures|signed|link|passed|against|trending',
      'that video|this video|the video|your video|the clip + everywhere|of your driver|of your staff|still no word|all over|silent',
      'rating drop|ratings drop|stars dropping|popcorn',
    ],
    unless: ['viral recipe', 'boycotted the dishes', 'boycotting my diet'],
  },
};
