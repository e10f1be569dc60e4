import { ending, type PromiseCues, upTo, words } from './cues';

const ACT = [
  'call|ring|phone|contact|e-?mail|mail|text|message|dm|pm|write|reply|respond|answer|notify|inform|update',
  'send|resend|re-send|post|ship|dispatch|deliver|redeliver|bring|drop (?:off|you)|collect|pick (?:it|this|that|them|the|your|up)',
  'refund|reimburse|repay|credit|pay|transfer|compensate|return|replace|exchange|swap|repair|fix|mend',
  'resolve|solve|sort|settle|investigate|check|double-check|review|examine|inspect|look (?:into|at|up|for|after|through)',
  'find (?:out|you|a|the|your)|trace|track|locate|confirm|verify|arrange|organi[sz]e|schedule|re-?schedule|book|rebook|reserve',
  'set up|issue|process|cancel|remove|delete|correct|amend|adjust|change|raise|escalate|forward|pass (?:this|it|that|your|them|on|along)',
  'share (?:this|it|that|your|the)|speak|talk|discuss|ask(?! you)|chase|report|publish|finish|complete|reopen|reset|unlock|restore',
  'visit|install|waive|honou?r|clean|make (?:sure|it right|this right|that right|up)|see to (?:it|this|that)|ensure|follow|reach out',
  'get (?:back|in touch|it|this|that|your|the|someone|somebody|you|to the bottom)|come back|let you know|keep you|have (?:someone|somebody|it|this|that|your|the|our|a|an)',
  'have (?:\\p{L}+ed|sent|found|paid|written|rung)|give you (?:a|an|the|your|our)|give this|take (?:care|a look|it up|this up|that up|it off|this down)|do (?:it|this|that|so)',
  'be (?:in touch|back|with you|calling|sending|contacting|writing|posting|refunding|replacing|following)',
].join('|');

/** What others are said to do for the customer, in the words of the brand. */
const CONTACT =
  'call|ring|phone|message|dm|e-?mail|text|write|contact|reply|respond|answer|be in touch|get (?:back|in touch)|come back|follow up|arrange|send';

/** What happens or is felt, and what a shop announces: no promise even with a day beside it. */
const NO_ACT =
  'not|never|always|see|miss|love|enjoy|celebrate|remember|have to|need|want|hope|admit|say|know|think|wonder|look forward|host|open|close|start|be (?!at|there|with|round|over)';
/** Other things that are going on are news: "we are moving to new servers tonight". */
const DOING =
  'sending|calling|ringing|shipping|dispatching|delivering|bringing|refunding|replacing|fixing|repairing|writing|e-?mailing|collecting|returning|getting|putting|issuing|processing|paying|arranging|booking';

const STAFF =
  'team|colleagues?|manager|agent|advis[eo]r|specialist|expert|engineer|technician|driver|staff|department|office|supervisor|workshop|warehouse|kitchen|crew|support|service|desk|branch|lead|director|officer|advocate|handler|assistant|auditor|coordinator|mechanic|nurse|owner|librarian|housekeeping';
const SOMEBODY = `(?:someone|somebody)(?: ${upTo(4)}[\\p{L}]+)?|(?:our|the|a|my|another|one of our|one of my) ${upTo(2)}(?:${STAFF})(?: \\p{Lu}\\p{L}+|, \\p{Lu}\\p{L}+,| (?:in|from|at|of) ${upTo(2)}\\p{L}+)?`;
/** "Message us and we'll look": up to the customer. Not "I will message the shop and we'll look". */
const INVITATION =
  "(?<!(?:will|'ll|to|we|i|and|have|can|could|they|she|he|who) )(?:message|dm|send|tell|write|call|ring|phone|pop|drop|use|reply|share|e-?mail|show|contact|visit|bring|come|leave|sign|fill|click|press|tap|keep|say|give(?! us until)|let (?:us|me) know)(?! you) [^.;]*?and (?:then )?(?:we|i|someone|somebody|one of us|an? \\p{L}+(?:[ -]\\p{L}+){0,2}|our \\p{L}+(?: \\p{L}+)?)(?: will|'ll| can)";
const WILL = "(?: will|'ll| shall|(?: am| are| is|'m|'re|'s) going to)";
const ADVERBS =
  '(?: (?:also|then|now|still|just|happily|gladly|certainly|definitely|surely|of course|personally|quickly|immediately|at once|both|again|all|\\p{L}+ly)){0,3}';
const THING =
  'refund|money|replacement|credit|payment|compensation|voucher|order|parcel|case|complaint|request|ticket|claim|invoice';

export const ENGLISH_CUES: PromiseCues = {
  sure: [
    words(`(?:we|i|${SOMEBODY})${WILL}${ADVERBS} (?:${ACT})`),
    words(`(?:we|i)(?: hereby| solemnly)? (?:promise|commit|undertake|guarantee)(?: you)? to (?:${ACT})`),
    words(`(?:she|he|they|who)(?: will|'ll) (?:${CONTACT})`),
    words(`(?:and|but)(?: also| then)? will (?:${ACT})`),
    words(
      "you(?: will|'ll) hear (?:back )?from (?:us|me)|expect (?:to hear|an? (?:call|answer|reply|e-?mail|message|update|visit)) (?:back )?from (?:us|me)",
    ),
  ],
  timed: [
    words(`(?:we|i|${SOMEBODY})${WILL}${ADVERBS} (?!${NO_ACT})\\p{L}+`),
    words(`(?:(?:we|i)(?: are|'re| am|'m)|(?:${SOMEBODY}) is)${ADVERBS} (?:${DOING})`),
    words(`(?:is|are) going to (?:${ACT})`),
    words(`(?:${THING})(?: will|'ll) be (?:\\p{L}+ed|sent|paid|back|with you)`),
    words(`will be \\p{L}+ by (?:us|our ${upTo(2)}(?:${STAFF}))`),
    words("you(?: will|'ll) have (?:an?|our|your|the)"),
    words('(?:back|more) (?:to|with|for) you'),
  ],
  condition: words(
    `if|unless|should (?:you|it|there|anything)|in case|provided|as long as|(?:once|when|whenever|after|until|as soon as) (?:you|your)|${INVITATION}`,
  ),
  notConditional: ending(
    '(?:and|but|check|checks|see|find out|confirm|verify|look|ask|know|wonder|sure|tell (?:us|you|me))',
  ),
  undone: ending(
    '(?:said|says|told (?:you|us|me)|promised|wrote|heard|thought|believed|hope|hoped|wish)(?: that| us| you)?',
  ),
  denied: words('not to|nothing|no longer'),
  habit: words('usually|normally|generally|typically|always|often'),
};
