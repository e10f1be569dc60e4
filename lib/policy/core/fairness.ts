import { asCoreRules, NEGATIONS_EN } from './core-rule';
import { FAIRNESS_EXAMPLES } from './examples/fairness-examples';

const ANY = { audience: 'any' } as const;
const SHORTENERS =
  'bit\\.ly|tinyurl\\.com|t\\.co|goo\\.gl|ow\\.ly|is\\.gd|buff\\.ly|rebrand\\.ly|cutt\\.ly|shorturl\\.at|rb\\.gy|tiny\\.cc|s\\.id';

/** Let people go, take their requests, send them to places they can recognise, and do not guess. */
export const FAIRNESS = asCoreRules(
  [
    {
      id: 'core-obstructs-cancelling',
      title: 'Stands in the way of cancelling',
      severity: 'warn',
      reason:
        'Somebody who wants to leave gets the way out first. In many places making it hard is against the law.',
      applies: ANY,
      looksAt: [
        { kind: 'pattern', pattern: '\\bbefore you (?:cancel\\b|decide to leave\\b|(?:go|leave),)' },
        {
          kind: 'pattern',
          pattern: "\\b(?:are you|you're) sure you (?:want|wish) to (?:cancel|leave|go)\\b",
        },
        {
          kind: 'pattern',
          pattern: "\\bif you stay(?: with us)?,? (?:we|i|you)(?:'ll| will| can|'d)(?: \\w+)?",
        },
        {
          kind: 'pattern',
          pattern:
            "\\b(?:what (?:would|can|could) (?:we|i) (?:do|offer) to (?:keep you|make you stay|change your mind)|reconsider|(?:you )?(?:can't|cannot|can not) cancel (?:online|here|by|before|until|now)|only cancel (?:by|in) (?:phone|post|letter|writing|person|store))\\b",
        },
      ],
      wording: 'here is how to cancel',
      source: 'Practice; consumer rules on easy cancellation',
      mustFlag: [
        'Before you go, look at our new plans!',
        'Are you sure you want to cancel?',
        'You can only cancel by post.',
      ],
      mustPass: [
        'You can cancel in the settings, under Plan.',
        'Sorry to see you leave. It ends on the last day of the month.',
      ],
    },
    {
      id: 'core-privacy-other-form',
      title: 'Sends a privacy request elsewhere',
      severity: 'block',
      reason:
        'A request about somebody’s own data counts wherever it is made, with no magic words. Take it, move to private, pass it on.',
      applies: { audience: 'any', commentRisks: ['privacy'] },
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            '\\b(?:you )?(?:have to|must|need to|can only|should)(?: first)? (?:use|fill (?:in|out)|submit|send|complete|go through) (?:it |this |that |your request )?(?:through |via |with |by |to )?(?:our |the |this |a |an )?(?:\\w+ ){0,2}(?:form|portal|letter|post|e-?mail)\\b',
        },
        {
          kind: 'pattern',
          pattern:
            "\\bwe (?:can't|cannot|can not|don't|do not|won't) (?:accept|take|process|handle|deal with) (?:such |these |those |this |your |data |privacy )*(?:requests?|it|this|that)?(?: here| on social media| over social| via dm| by dm| this way| on this channel)",
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:not a (?:valid|proper|formal) request|put (?:it|this|that|your request) in writing|you (?:have to|must|need to) (?:mention|quote|cite|name) (?:the )?(?:gdpr|article|law))\\b',
        },
      ],
      wording: 'I’ve passed your request on, and it counts from today',
      source: 'UK GDPR: requests count on social media',
      mustFlag: [
        'You have to fill in our online form for that.',
        'We can’t accept requests on social media.',
        'Please put it in writing.',
      ],
      mustPass: [
        'Your request is with our privacy team since today. Please DM us so that we can check who you are.',
        { text: 'You need to fill in the returns form.', commentRisk: 'outage' },
      ],
    },
    {
      id: 'core-link-shortener',
      title: 'Uses a shortened link',
      severity: 'warn',
      reason:
        'Nobody can see where it leads, and scammers use the same ones. Use the full address of the page.',
      applies: ANY,
      looksAt: [{ kind: 'pattern', pattern: `(?:https?://)?(?:www\\.)?\\b(?:${SHORTENERS})/[\\w\\-]+` }],
      wording: null,
      source: 'Practice; links people can recognise',
      mustFlag: ['Details: https://bit.ly/3xYzAbC', 'See tinyurl.com/brew-help'],
      mustPass: ['Details: https://example.com/help', 'A little bit. Ly is on holiday.'],
    },
    {
      id: 'core-guesses-outage',
      title: 'Guesses cause or end of an outage',
      severity: 'warn',
      reason:
        'A wrong guess has to be taken back in public. Say that it is known and where the status stands.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:it(?:'s| is)|this is|that's|probably|most likely|likely|must be|might be|could be|seems to be|maybe) (?:probably |just |only |likely |due to |caused by |because of )*(?:a|an|the|our|some) (?:\\w+ )?(?:(?:server|network|database|provider|update|power|dns|cloud|routing) (?:problem|issue|outage|error|failure|fault|glitch|bug|overload|cut|change)|bug|glitch|power cut)\\b",
        },
        {
          kind: 'pattern',
          pattern:
            "\\b(?:it|this|that|things|everything|services?|app|site|website|systems?|servers?|shop)(?: will| should|'ll) (?:all )?be (?:back(?: up)?|up(?: and running)?|fixed|working|online|resolved)(?: again)? (?:soon|shortly|any (?:minute|moment)|in no time|in a (?:few )?(?:minutes?|moment|hours?)|(?:with)?in (?:the )?(?:next )?(?:an? |\\d+ )?(?:minutes?|hours?|few))",
        },
      ],
      unlessWith: ['whether'],
      wording: 'our engineers are working on it',
      source: 'Practice; incident statements come from the incident lead',
      mustFlag: ['It’s probably a server problem.', 'It should be back soon.', 'Most likely an update issue'],
      mustPass: [
        'We know about it and are working on it. The status page has the latest.',
        'Please install the update.',
      ],
    },
    {
      id: 'core-deletes-criticism',
      title: 'Threatens to delete or block',
      severity: 'warn',
      reason:
        'Criticism stays unless it breaks the published rules. Threats draw more attention than the comment did.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:we|i)(?:'ll| will| have to|'re going to| may)(?: have to)? (?:delete|remove|hide|block|ban|report) (?:you|your|this|these)\\b(?: \\w+)?",
        },
        {
          kind: 'pattern',
          pattern: '\\b(?:delete|remove|take down) your (?:review|comment|post|complaint|criticism)\\b',
        },
      ],
      unlessAfter: NEGATIONS_EN,
      unlessWith: [
        'number',
        'address',
        'personal',
        'details',
        'data',
        'private',
        'safety',
        'safe',
        'e-mail',
        'card',
      ],
      wording: null,
      source: 'Practice; hide only under published rules',
      mustFlag: ['Stop it or we’ll block you.', 'Please delete your review and we’ll talk.'],
      mustPass: ['Please delete your comment, it shows your phone number.', 'We will look into your review.'],
    },
  ],
  FAIRNESS_EXAMPLES,
);
