import type { WrittenRule } from '../written-pack';

const RULE_465 = '16 CFR 465, reviews and testimonials (in force 21 October 2024)';
const REWARD =
  '(?:an? )?(?:\\w+ )?(?:\\d+ ?% (?:off|discount)|discounts?|vouchers?|gift cards?|coupons?|refunds?|credits?|freebie|present|prize|[$£€] ?\\d+|\\d+ ?(?:euros?|pounds|dollars|points))';
const GOOD_REVIEW =
  '(?:(?:positive|good|nice|great|kind|glowing|5[- ]?star|five[- ]?star|better) (?:\\w+ )?(?:reviews?|ratings?|feedback|comments?)|(?:5|five) stars)';

/** what people write about us is neither bought nor bargained away. */
export const REVIEWS: readonly WrittenRule[] = [
  {
    id: 'endorsement-buys-good-review',
    title: 'Offers something for a good review',
    severity: 'block',
    reason:
      'A reward that hangs on what the review says makes it worthless, and may be unlawful. Ask for an honest review, with nothing attached.',
    applies: { audience: 'any' },
    looksAt: [
      `${GOOD_REVIEW}[^.!?\\n]{0,50}?\\b(?:get|gets|receive|earn|win|for|we'll send|we'll give|and we'll|you'll get|as thanks)[^.!?\\n]{0,25}? ${REWARD}`,
      `\\b${REWARD}[^.!?\\n]{0,40}?\\b(?:for|if you (?:leave|write|give|post)|in (?:return|exchange) for|when you (?:leave|write|give|post))(?: us)? (?:an? |your |some )?${GOOD_REVIEW}`,
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['no', 'never', "don't", 'not'],
    unlessWith: ['never', 'not allowed', "don't offer", "can't offer"],
    wording: 'we would be glad about an honest review',
    ask: 'Marketing',
    source: RULE_465,
    mustFlag: [
      'Leave us 5 stars and get 10% off.',
      'A voucher for a positive review?',
      'We’ll give you a refund in exchange for a better rating.',
      'Write a good review and we’ll send you a gift card.',
      'There’s a 20 euro credit if you leave us a five-star rating.',
      { text: 'Nice feedback earns you a discount!', audience: 'private' },
    ],
    mustPass: [
      'We would be glad about an honest review.',
      'Thank you for the good review!',
      'We’ve sent you a voucher for the delay.',
      'We never offer a discount for positive reviews.',
      'The hotel has five stars, and rooms start at the price you see online.',
      'Thanks for the five stars. Your refund is on its way.',
    ],
  },
  {
    id: 'endorsement-bargains-review-away',
    title: 'Helps only when the review goes',
    severity: 'block',
    reason:
      'Help does not hang on what somebody writes about us. Put it right; whether they change the review is theirs to say.',
    applies: { audience: 'any' },
    looksAt: [
      "\\b(?:if|once|when|after|as soon as|provided|only if) (?:that )?you(?:'ve| have)? (?:first )?(?:delete|remove|change|edit|update|take down|withdraw|deleted|removed|changed|edited|updated|taken down|improve|raise) (?:your|the|this|that) (?:\\w+ )?(?:review|rating|post|comment|feedback|stars|tweet)\\b,? (?:then )?(?:we|i|you|our \\w+)(?:'ll| will| can|'d)\\b(?: \\w+)?",
      "\\b(?:we|i|our \\w+)(?:'ll| will| can|'d) [^.!?\\n]{0,60}?\\b(?:if|once|when|after|as soon as|provided|only if) (?:that )?you(?:'ve| have)? (?:first )?(?:delete|remove|change|edit|update|take down|withdraw|deleted|removed|changed|edited|updated|taken down|improve|raise) (?:your|the|this|that) (?:\\w+ )?(?:review|rating|post|comment|feedback|stars|tweet)\\b",
      "\\b(?:please )?(?:delete|remove|change|edit|take down|withdraw|improve|raise) (?:your|the|this|that) (?:\\w+ )?(?:review|rating|feedback|stars)[^.!?\\n]{0,20}?\\b(?:and|then|so) (?:we|i|you)(?:'ll| will| can)(?: then)? (?:refund|help|replace|send|sort|get|give|receive)\\b",
      '\\b(?:refund|replacement|voucher|discount|credit|compensation|help)\\b[^.!?\\n]{0,50}?\\b(?:in (?:return|exchange) for|for) (?:deleting|removing|changing|taking down|withdrawing|editing) (?:your|the|this|that) (?:\\w+ )?(?:review|rating|feedback|post|comment)\\b',
    ].map((pattern) => ({ kind: 'pattern', pattern })),
    unlessAfter: ['not', "don't", 'never', 'no', 'whether'],
    unlessWith: ['personal', 'phone', 'order number', 'address', 'e-mail', 'private', 'number'],
    wording: null,
    ask: 'Care lead',
    source: RULE_465,
    mustFlag: [
      'We’ll refund you once you’ve deleted your review.',
      'If you change your rating, we’ll send a new one.',
      'Please remove your review and we’ll sort it out.',
      'You get a voucher in exchange for removing the review.',
      'As soon as you take down the post, our team will help.',
      { text: 'A full refund for deleting your bad review, deal?', audience: 'private' },
    ],
    mustPass: [
      'We’ll put this right, whatever you write about it.',
      'Please delete your comment, it shows your phone number.',
      'If you change your order, the price may change too.',
      'We have read your review and want to help.',
      'You don’t need to change your review for that.',
      'If you update your review, thank you, but you really don’t have to.',
      'Once you’ve updated the app, please try again.',
    ],
  },
];
