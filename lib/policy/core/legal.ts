import { asCoreRules } from './core-rule';
import { LEGAL_EXAMPLES } from './examples/legal-examples';

const ANY = { audience: 'any' } as const;

/** claims are the legal team's; a reply takes no side and gives no advice. */
export const LEGAL = asCoreRules(
  [
    {
      id: 'core-legal-discussion',
      title: 'Discusses a claim',
      severity: 'block',
      reason:
        'Once somebody speaks of law or harm, every sentence about the claim can end up in a file. Hand it to Legal and say so.',
      applies: {
        audience: 'any',
        commentRisks: ['legal-threat', 'injury', 'property-damage', 'regulator', 'discrimination'],
      },
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:your|this|the|any) (?:claim|lawsuit|case) (?:is|was|has|will|won't|would|does|doesn't|cannot|can't)(?: not| never| clearly)?(?: be| have| stand| fail| succeed)*(?: \\w+)?",
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:settle (?:this|it|out of court|your claim)|out of court|settlement offer|see you in court|go ahead and sue|sue us)\\b',
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:our|the) (?:lawyers?|legal team|solicitors?|insurers?|insurance) (?:say|said|says|think|told|will (?:fight|defend|pay|cover)|covers?|pays?)',
        },
        { kind: 'pattern', pattern: "\\b(?:not|aren't|isn't) (?:legally )?(?:liable|responsible) for\\b" },
      ],
      wording: null,
      source: 'Practice; pending claims go to Legal',
      mustFlag: [
        'Your claim will not succeed.',
        'Then we can settle this out of court.',
        'Our insurance pays for that.',
      ],
      mustPass: [
        'I’ve passed this to our legal team, who will write to you.',
        { text: 'Is the charging case working again?', commentRisk: 'outage' },
      ],
    },
    {
      id: 'core-legal-advice',
      title: 'Gives legal advice',
      severity: 'warn',
      reason:
        'What somebody may claim by law is not ours to say in a reply, and it may be wrong where they live.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\byou (?:have|'ve got|had) (?:no|a|every) (?:legal )?(?:case|claim|right to (?:sue|a refund|compensation)|grounds)\\b",
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:you (?:can|could|should|may|might) (?:sue|take (?:them|us|him|her) to court|press charges)|legally,? (?:you|we)|by law,? (?:you|we)|under (?:the )?(?:consumer|contract|data protection|civil) (?:law|act|code))\\b',
        },
        { kind: 'pattern', pattern: "\\b(?:you are|you're) (?:not )?(?:legally )?entitled\\b" },
      ],
      wording: null,
      source: 'Practice; no legal advice in replies',
      mustFlag: [
        'You have no case here.',
        'Legally, you can’t return it.',
        'You’re not entitled to anything.',
      ],
      mustPass: ['The legal team will explain the next steps.', 'In that case you can return it.'],
    },
    {
      id: 'core-disparages-competitor',
      title: 'Talks down another brand',
      severity: 'warn',
      reason: 'A comparison needs proof, and a jab at somebody else draws them in. Stay with what ours does.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            '\\b(?:better|cheaper|safer|faster|stronger|more (?:reliable|secure|durable)) than (?:any|all|every|the (?:others?|competition|rest)|our competitors?|other brands|them|theirs|anyone|everyone)\\b',
        },
        {
          kind: 'pattern',
          pattern:
            "\\b(?:unlike (?:our competitors?|other (?:brands|companies|shops)|them|the competition)|(?:our )?competitors? (?:are|is|can't|don't|cheat|lie|copy|fail))\\b",
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:the (?:best|cheapest|safest) (?:on|in) the (?:market|world|country|business)|number one (?:in|on)|their (?:products?|machines?|service) (?:is|are) (?:rubbish|terrible|bad|worse|junk|unsafe))\\b',
        },
      ],
      wording: null,
      source: 'Practice; comparisons need proof',
      mustFlag: [
        'Ours is safer than any other.',
        'Unlike our competitors we answer.',
        'It’s the best on the market',
      ],
      mustPass: ['Ours comes with a two-year guarantee.', 'I hope tomorrow is better than today.'],
    },
    {
      id: 'core-breach-statement',
      title: 'Confirms or denies a data breach',
      severity: 'block',
      reason: 'Only Security says whether data got out, once it is known. Thank the person and pass it on.',
      applies: ANY,
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            "\\b(?:we|our (?:systems?|servers?|database|network|website|site|customer (?:data|list))|(?:customer|your) (?:data|details|information)) (?:was|were|has been|have been|got|'ve been|has not been|have not been|was not|were not|wasn't|weren't)(?: not| never)? (?:hacked|breached|leaked|stolen|compromised|exposed|affected)",
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:there (?:was|has been|is|were)|we (?:had|have had|suffered)) (?:a|an|no|not any) (?:recent )?(?:data )?(?:breach|leak|hack|hacking)\\b',
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:your|all|customer) (?:data|details|information|accounts?) (?:is|are|was|were) (?:completely |perfectly |totally )?(?:safe|secure|never at risk)\\b',
        },
      ],
      unlessWith: ['if', 'whether', 'in case'],
      wording: 'our security team is looking into this',
      source: 'Practice; incident statements come from Security',
      mustFlag: [
        'Yes, our database was hacked last week.',
        'There has been no data breach.',
        'Your data is completely safe.',
      ],
      mustPass: [
        'Thank you, our security team is looking into this.',
        'If your details were leaked, we will tell you.',
      ],
    },
    {
      id: 'core-identifies-employee',
      title: 'Identifies a colleague in public',
      severity: 'block',
      reason: 'Who served somebody, and what follows for them, stays inside. Say that you will pass it on.',
      applies: { audience: 'public' },
      looksAt: [
        {
          kind: 'pattern',
          pattern:
            '\\b(?:his|her|their) (?:full |last |first |real )?(?:name|surname) (?:is|was)\\b(?: \\w+)?',
        },
        {
          kind: 'pattern',
          pattern:
            '\\b(?:the|that|our|your) (?:agent|driver|technician|colleague|employee|manager|cashier|waiter|courier) (?:is|was|you (?:met|spoke to) (?:is|was)) (?:called|named)\\b(?: \\w+)?',
        },
        {
          kind: 'pattern',
          pattern:
            "\\b(?:he|she|they|the (?:agent|driver|technician|employee|manager|cashier))(?:'s| has| have|'ve| will| was| were| is| are)(?: been| be)? (?:fired|sacked|dismissed|suspended|disciplined|let go|given a warning)\\b",
        },
        {
          kind: 'pattern',
          pattern:
            "\\bwe(?:'ve| have| will|'ll)? (?:fired?|sack(?:ed)?|dismiss(?:ed)?|suspend(?:ed)?|disciplined?) (?:him|her|them|the (?:agent|driver|technician|employee|manager|cashier))\\b",
        },
      ],
      wording: 'I’ve passed this on to the team lead',
      source: 'Practice; colleagues’ privacy',
      mustFlag: ['His name is Peter, he works nights.', 'She has been suspended.', 'We fired the driver.'],
      mustPass: [
        'Thank you, I’ll pass this on to the team lead.',
        { text: 'Her name is Anna.', audience: 'private' },
      ],
    },
  ],
  LEGAL_EXAMPLES,
);
