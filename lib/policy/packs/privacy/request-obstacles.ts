import type { WrittenRule } from '../written-pack';

const SOURCE = 'ICO, How do we recognise a subject access request? (from notes of 2026-11-22)';
const REQUESTS =
  '(?:(?:all |any |such |these |your )?(?:(?:data|privacy|gdpr|dsgvo|(?:subject )?access|erasure|deletion|sar|dsar)(?: (?:subject|access|protection|erasure|deletion))* requests?|requests? (?:for|about|under|to (?:see|delete|erase)) (?:your |the |personal |any |a copy of |all )*(?:data|gdpr|information)))';
const ELSEWHERE =
  '(?:(?:our|the|this|that|an?) (?:\\w+ ){0,2}(?:form|portal|letter|webform)|(?:post|letter|e-?mail|phone|fax|writing)\\b)';

/** a request counts wherever it is made and however it is put. */
export const REQUEST_OBSTACLES: readonly WrittenRule[] = [
  {
    id: 'privacy-request-sent-away',
    title: 'Says a data request counts only elsewhere',
    severity: 'block',
    reason:
      'A request about somebody’s own data counts from the day they make it, here too. Take it, tell the privacy team, and go on in private.',
    applies: { audience: 'any' },
    looksAt: [
      `\\b${REQUESTS} (?:must|can only|may only|have to|has to|need to|needs to|should)(?: first)?(?: be)? (?:\\w+ ){0,2}(?:by|via|through|using|with|in|on) ${ELSEWHERE}`,
      `\\bwe (?:can )?only (?:accept|take|handle|process|deal with|look at|answer) ${REQUESTS} (?:\\w+ ){0,2}(?:by|via|through|in|on) ${ELSEWHERE}`,
      `\\b(?:we|i) (?:can't|cannot|can not|don't|do not|won't|are unable to|'re unable to) (?:accept|take|handle|process|deal with|log|register) ${REQUESTS}(?: (?:here|in comments|on this channel|on social media|over social media|via dm|by dm|from social media))?`,
      `\\b${REQUESTS} (?:are|is) (?:not|only) (?:valid|accepted|possible|recognised|taken|handled)(?: (?:here|on social media|in comments|(?:by|via|through|in|on) ${ELSEWHERE}))?`,
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    wording: 'your request counts from today, here too',
    ask: 'Privacy team',
    source: SOURCE,
    mustFlag: [
      'Data requests must be made through our online form.',
      'Sorry, we only accept access requests in writing.',
      'We can’t take data requests on social media.',
      'GDPR requests can only be sent by post.',
      'Subject access requests are not accepted here, sorry!',
      { text: 'Requests for your data have to be submitted via the portal.', audience: 'private' },
      'Hi Marit, your erasure request needs to be sent by email first.',
    ],
    mustPass: [
      'Your data request is with our privacy team since today.',
      'Thank you, we have logged your access request and will write to you by message.',
      'If you like, our form helps with a data request, but you do not have to use it.',
      'Feature requests are best made in the app.',
      'We can’t take orders on social media, sorry.',
      'Refund requests must be made through the returns form.',
      'Please DM us so that we can check who you are for your deletion request.',
    ],
  },
  {
    id: 'privacy-magic-words',
    title: 'Asks for the right legal words',
    severity: 'block',
    reason: 'Nobody has to name a law, an article or a form of words. Plain words make a valid request.',
    applies: { audience: 'any' },
    looksAt: [
      "\\byou (?:have to|must|need to|should|didn't|did not|haven't|have not)(?: first)? (?:quoted?|cited?|named?|mention(?:ed)?|refer(?:red)? to|stated?|specif(?:y|ied)|invoked?) (?:the |an? |which |any |relevant |exact |specific |right )*(?:gdpr|dsgvo|articles?|laws?|legal basis|regulation|data protection act|section)\\b",
      "\\b(?:this|that|it|yours)(?:'s| is| was|'isn't)? (?:not|isn't|wasn't) (?:really |actually )?an? (?:valid|proper|formal|official|real|legal|actual) (?:\\w+ )?request\\b",
      "\\b(?:this|that|it) (?:isn't|wasn't|doesn't count as|does not count as) an? (?:valid |proper |formal |official |real |legal |actual )*(?:data|access|gdpr|erasure|deletion|subject access|privacy) request\\b",
      '\\b(?:unless|until|only if|only when|if) you (?:use the words?|call it an?|quote|cite|name|mention) (?:the |an? )?(?:\\w+ )?(?:gdpr|article|law|access request|data request|data protection act)\\b',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ["don't", 'not', 'never', 'no'],
    wording: 'your own words are enough',
    ask: 'Privacy team',
    source: SOURCE,
    mustFlag: [
      'You need to quote the article you rely on.',
      'You didn’t mention the GDPR, so there is nothing for us to do.',
      'This is not a valid request.',
      'That’s not a formal data request.',
      'We can only help if you cite the law.',
      'It doesn’t count as an access request.',
      { text: 'You must name the legal basis for this.', audience: 'private' },
    ],
    mustPass: [
      'You do not need to mention any law, your own words are enough.',
      'Thank you, this is a valid request and it is logged.',
      'You don’t have to quote an article.',
      'The GDPR gives you that right, and we have passed it on.',
      'This is not a problem at all.',
      'You need to mention the model when you call the workshop.',
      'Our article on this is in the help centre.',
    ],
  },
];
