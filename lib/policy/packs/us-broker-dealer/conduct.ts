import type { WrittenRule } from '../written-pack';
import { ADOPTION, FINRA_2210, RECORDS } from './sources';

/** How the firm speaks: both sides told, on the record, and in its own name only. */
export const CONDUCT: readonly WrittenRule[] = [
  {
    id: 'bd-unbalanced',
    title: 'Praises an investment without its risk',
    severity: 'warn',
    reason:
      'A reply is to be fair and balanced by itself: where a benefit is named, the risk stands beside it.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'missing',
        when: [],
        whenPatterns: [
          '\\b(?:high|higher|great|strong|attractive|excellent|solid|steady|superior|impressive) (?:yields?|returns?|gains?|performance|growth potential)\\b',
          '\\b(?:top|best)[- ]performing (?:funds?|stocks?|etfs?|portfolios?)\\b',
          '\\b(?:grow your (?:money|wealth|savings)|beat(?:s|ing)? (?:the market|inflation)|make your money work)\\b',
        ],
        needs: [['risk*', 'lose', 'losses', 'loss', 'fall in value', 'can fall', 'go down']],
      },
    ],
    wording: '$0 (investing involves risk, including loss of money)',
    source: FINRA_2210,
    mustFlag: [
      'Our new fund offers attractive returns.',
      'Thanks! It is a great way to grow your money.',
      'Yes, this is one of our best-performing funds.',
      'The strategy beats the market year after year.',
      'You get higher yields with the premium account.',
      'Happy you like the strong performance!',
    ],
    mustPass: [
      'The fund has had strong returns, and it can fall in value as well.',
      'Higher yields come with higher risk.',
      'Thank you for your high praise!',
      'You can grow your skills with our free lessons.',
      'Past gains say little about the future, and you may lose money.',
      'The app is the best way to see your balance.',
    ],
  },
  {
    id: 'bd-off-the-record',
    title: 'Moves the talk to a channel that is not recorded',
    severity: 'block',
    reason:
      'The firm has to keep its business messages. A private phone or messenger is not recorded; stay in an approved channel.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:text|message|msg|write(?: to)?|ping|reach|contact|add|find|dm) me (?:\\w+ ){0,3}?(?:on|at|via|over|by|through|to) (?:\\w+ ){0,2}?(?:whatsapp|signal|telegram|wechat|imessage|snapchat|cell|personal (?:phone|email|e-mail|number|account|mail)|private (?:phone|email|e-mail|number|account|mail)|own (?:phone|number|email))\\b',
      },
      {
        kind: 'pattern',
        pattern:
          "\\b(?:let's|let us|shall we|can we|we can) (?:talk|chat|continue|discuss|move|take|switch) (?:\\w+ ){0,3}?(?:whatsapp|signal|telegram|wechat|imessage|off[- ](?:the[- ])?record)\\b",
      },
      {
        kind: 'pattern',
        pattern:
          "\\b(?:here is|here's|this is) my (?:personal|private|own) (?:cell|phone|mobile|number|email|e-mail|whatsapp)(?: number)?\\b",
      },
    ],
    unlessAfter: ['not', "don't", 'never', "can't", 'cannot'],
    wording: 'please send us a direct message here',
    ask: 'Your supervisor for communications',
    source: RECORDS,
    mustFlag: [
      'Text me on my cell and I’ll explain.',
      'Message me on WhatsApp about the trade.',
      'Let’s continue on Signal.',
      'Here’s my personal email.',
      'Write to me at my private number.',
      'We can take this off the record.',
    ],
    mustPass: [
      'Please send us a direct message here.',
      'You can write to us in the message centre of your account.',
      'Please don’t message me on WhatsApp, we can only answer here.',
      'A signal is missing? The app needs a connection.',
      'Call the number on the back of your card.',
      'Scammers may ask you to move to a messenger; we never do.',
    ],
  },
  {
    id: 'bd-adopts',
    title: 'Makes somebody else’s post our own',
    severity: 'warn',
    reason:
      'What we endorse, share or help to write counts as ours, and then has to be fair and balanced too. Thank the person without agreeing to the claim.',
    applies: { audience: 'public' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:great|excellent|brilliant|spot[- ]on|superb|good) (?:analysis|call|pick|prediction|forecast|take|tip|trade)\\b',
      },
      {
        kind: 'pattern',
        pattern:
          "\\b(?:(?:could ?n'?t|could not|can't) agree more|we (?:totally |fully |completely )?agree with (?:your|this|that) (?:\\w+ )?(?:analysis|view|outlook|prediction|forecast|take|pick|post)|you(?:'re| are) (?:so |absolutely |totally )?right about (?:the|this|that) (?:stocks?|shares?|market|fund|trade))\\b",
      },
      {
        kind: 'pattern',
        pattern:
          "\\b(?:we|i)(?:'ve| have|'ll| will)? (?:just |gladly |happily )?(?:shared|share|retweet(?:ed)?|repost(?:ed)?|pinned|pin) (?:your|this|that|the) (?:\\w+ )?(?:post|review|tip|analysis|article|thread|pick|testimonial)\\b",
      },
    ],
    unlessAfter: ['not', "can't", 'cannot', 'never', "don't", 'whether'],
    wording: 'thank you for sharing your view',
    ask: 'Your supervisor for communications',
    source: ADOPTION,
    mustFlag: [
      'Great analysis, thanks!',
      'Couldn’t agree more with this.',
      'You’re right about the stock.',
      'We’ll gladly share your post.',
      'Spot-on prediction!',
      'We just pinned your testimonial.',
    ],
    mustPass: [
      'Thank you for sharing your view.',
      'Thanks for your kind words, Dana.',
      'We can’t share your post, but we are glad you wrote.',
      'You’re right, the link was broken. It works now.',
      'Good question! The fee table is on our website.',
      { text: 'Great call today, thank you for your time.', audience: 'private' },
    ],
  },
];
