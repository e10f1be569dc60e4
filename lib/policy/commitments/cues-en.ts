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

const DOING =
  'sending|calling|ringing|posting|shipping|dispatching|delivering|refunding|replacing|fixing|repairing|writing|e-?mailing|collecting|returning|getting back|coming back|issuing|processing|paying';

const STAFF =
  'team|colleagues?|manager|agent|advis[eo]r|specialist|expert|engineer|technician|driver|staff|department|office|supervisor|workshop|warehouse|kitchen|crew|support|service|desk|branch';
const SOMEBODY = `(?:someone|somebody)(?: ${upTo(4)}[\\p{L}]+)?|(?:our|the|a|my|another|one of our|one of my) ${upTo(2)}(?:${STAFF})(?: \\p{Lu}\\p{L}+| (?:in|from|at) ${upTo(2)}\\p{L}+)?`;
const WILL = "(?: will|'ll| shall|(?: am| are| is|'m|'re|'s) going to)";
const ADVERBS =
  '(?: (?:also|then|now|still|just|happily|gladly|certainly|definitely|surely|of course|personally|quickly|immediately|at once|both|again|all|\\p{L}+ly)){0,3}';
const THING =
  'refund|money|replacement|credit|payment|compensation|voucher|order|parcel|case|complaint|request|ticket|claim|invoice';

export const ENGLISH_CUES: PromiseCues = {
  sure: [
    words(`(?:we|i|${SOMEBODY})${WILL}${ADVERBS} (?:${ACT})`),
    words(`(?:we|i)(?: hereby| solemnly)? (?:promise|commit|undertake|guarantee)(?: you)? to (?:${ACT})`),
    words(
      "you(?: will|'ll) hear (?:back )?from (?:us|me)|expect (?:to hear|an? (?:call|answer|reply|e-?mail|message|update|visit)) (?:back )?from (?:us|me)",
    ),
  ],
  timed: [
    words(`(?:we|i)(?: are|'re| am|'m)${ADVERBS} (?:${DOING})`),
    words(`(?:${THING})(?: will|'ll) be (?:\\p{L}+ed|sent|paid|back|with you)`),
    words("you(?: will|'ll) have (?:an?|our|your) (?:answer|reply|refund|replacement|update|call)"),
    words('(?:back|more) (?:to|with|for) you'),
  ],
  condition: words(
    'if|unless|should (?:you|it|there|anything)|in case|provided|as long as|(?:once|when|whenever|after|until|as soon as) (?:you|your)',
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
