import type { WrittenRule } from '../written-pack';
import { NO_ADVICE, REPORTING } from './sources';

const DRUG =
  '(?:it|this|them|our (?:\\w+ )?(?:tablets?|cream|drops|device|product|medicine|spray|capsules?|patch|gel|syrup))';

/** What a maker may not say about a medicine in a comment. */
export const MEDICAL_CLAIMS: readonly WrittenRule[] = [
  {
    id: 'pv-off-label',
    title: 'Suggests a use beyond the label',
    severity: 'block',
    reason:
      'A medicine or device is approved for what its label says. Other uses are for a doctor; medical information can answer what is known.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern: `\\b(?:${DRUG}|you can use ${DRUG}) (?:also |even |really )?(?:works?|helps?|cures?|treats?|is (?:also )?(?:good|great|effective)) (?:\\w+ )?(?:for|against|with|to treat) (?:\\w+ ){0,2}?(?:pain|migraines?|headaches?|anxiety|depression|insomnia|weight loss|acne|eczema|arthritis|diabetes|allergies|asthma|adhd|hair loss|flu)\\b`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:cures?|treats) (?:cancer|diabetes|depression|migraines?|arthritis|asthma|eczema|anxiety|covid)\\b`,
      },
      {
        kind: 'pattern',
        pattern: `\\b(?:use|take|try|give) ${DRUG} (?:also )?off[- ]label\\b|\\b(?:give|use|take|try) (?:\\w+ ){0,3}?(?:tablets?|drops|syrup|capsules?|medicine|dose) (?:to|for|with) (?:your |the |small )?(?:kids?|child(?:ren)?|baby|toddler|dog|cat|pet)\\b`,
      },
    ],
    unlessAfter: ['not', "can't", 'cannot', "don't", 'never', 'whether', 'if'],
    wording: null,
    ask: 'Medical information',
    source: NO_ADVICE,
    mustFlag: [
      'It also works for migraines.',
      'You can use this cream, it helps with eczema, and it is great for acne.',
      'Our tablets are also used, and this treats anxiety.',
      'Just give half a tablet to your child.',
      'Many people take it off-label.',
      'This helps against hair loss.',
    ],
    mustPass: [
      'The leaflet says what it is approved for; a pharmacist can tell you more.',
      'We can’t say whether it helps with migraines.',
      'I hope this helps you find the leaflet.',
      'Please use the form, it works for all our products.',
      'Our medical information team answers questions about uses.',
      'Please don’t give the syrup to your child before you have asked a doctor.',
    ],
  },
  {
    id: 'pv-says-safe',
    title: 'Says that a use is safe for somebody',
    severity: 'block',
    reason:
      'Whether it suits one person, with other medicines or in pregnancy, is for a doctor or pharmacist who knows them.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:safe|fine|ok|okay|harmless|no problem|alright|all right) (?:for you |for anyone )?(?:to (?:take|use|combine|mix|drink|keep taking|keep using) )?(?:\\w+ ){0,2}?(?:with|while|when|during|in|for) (?:\\w+ ){0,3}?(?:pregnan\\w+|breast-?feeding|nursing|alcohol|(?:other|blood pressure|your) (?:medication|medicines?|tablets|pills)|antidepressants|antibiotics|allerg\\w+)\\b',
      },
      {
        kind: 'pattern',
        pattern:
          '\\b(?:you can|you may|feel free to) (?:safely |still |easily )?(?:take|use|combine|mix) (?:it|this|them|both) (?:\\w+ ){0,3}?(?:with|while|when|during|together with|alongside) (?:\\w+ ){0,3}?(?:pregnan\\w+|breast-?feeding|nursing|alcohol|wine|beer|medication|medicines?|tablets|pills|antidepressants|antibiotics)\\b',
      },
      {
        kind: 'pattern',
        pattern:
          '\\b(?:has|have|there are|with) (?:no|zero) (?:known )?(?:side[- ]effects?|interactions?)\\b',
      },
    ],
    unlessAfter: ['not', "can't say", 'cannot say', 'whether', 'if', 'never'],
    unlessWith: ['whether', 'ask your doctor', 'ask a doctor', 'pharmacist can'],
    wording: null,
    ask: 'Medical information',
    source: NO_ADVICE,
    mustFlag: [
      'It’s safe to take during pregnancy.',
      'Yes, you can take it with alcohol.',
      'It is fine while breastfeeding.',
      'Our cream has no side effects.',
      'It’s okay to use with your medication.',
      'You can safely combine it with antidepressants.',
    ],
    mustPass: [
      'Please ask your doctor whether it is safe during pregnancy.',
      'The leaflet lists known side effects.',
      'It is fine to send us a direct message.',
      'A pharmacist can tell you if you may take it with other medicines.',
      'You can use it with the app or without.',
      'Is it okay for you if our safety team calls?',
    ],
  },
  {
    id: 'pv-denies-cause',
    title: 'Says that the product was not the cause',
    severity: 'block',
    reason:
      'Whether a product caused a reaction is judged by the safety desk. A report counts before anybody knows the cause.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:that|this|it|those|these)(?:'s| is| are) (?:definitely |certainly |clearly |surely )?(?:not (?:a|one of the|a known|the) ?(?:known )?side[- ]effects?|(?:not|un)(?: ?(?:related to|caused by|linked to|due to)) (?:our|the|this) (?:\\w+ )?(?:product|medicine|device|tablets?|cream|drops|vaccine|treatment))\\b",
      },
      {
        kind: 'pattern',
        pattern:
          "\\b(?:can't|cannot|could ?n'?t|could not|did ?n'?t|did not|does ?n'?t|does not|would ?n'?t|won't) (?:possibly |normally |really )?(?:cause (?:such )?(?:an? |any )?(?:reactions?|side[- ]effects?|rash|dizziness|nausea|headaches?|swelling|pain)|(?:be|have been) (?:caused by|from|due to) (?:our|the|this) (?:\\w+ )?(?:product|medicine|device|tablets?|cream|drops|vaccine|treatment))\\b",
      },
      {
        kind: 'pattern',
        pattern: '\\b(?:something you ate|all in your head|just a coincidence)\\b',
      },
    ],
    unlessAfter: ['whether', 'if'],
    unlessWith: ["can't say", 'cannot say', "can't tell", 'cannot tell', 'whether'],
    wording: 'our safety team looks into what you describe',
    ask: 'The safety desk',
    source: REPORTING,
    mustFlag: [
      'That’s not a side effect.',
      'This is not caused by our product.',
      'Our drops can’t cause a rash.',
      'It must have been something you ate.',
      'The rash could not have been caused by the cream.',
      'It is just a coincidence.',
    ],
    mustPass: [
      'Our safety team looks into what you describe.',
      'We can’t say whether it could have been caused by the cream; please see a doctor.',
      'Thank you for telling us how you felt after using it.',
      'The delay is not caused by our courier.',
      'That is not a problem, you can write at any time.',
      'A reaction can be reported even if nobody knows the cause.',
    ],
  },
];
