import type { WrittenRule } from '../written-pack';
import { LINDKE, NEUTRAL_RULES, PRACTICE } from './sources';

/** Who speaks on an official page, and for whom. */
export const OFFICIAL_VOICE: readonly WrittenRule[] = [
  {
    id: 'pub-private-view',
    title: 'Gives a private view with the official account',
    severity: 'warn',
    reason:
      'What this account says counts as said for the body when the writer may speak for it and does. Leave private views out.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:personally,? (?:i|we) (?:think|believe|feel|agree|disagree|would|support|oppose|like|find)|i personally (?:think|believe|feel|agree|disagree|support|oppose|find)|in my (?:own |personal |humble |honest )*(?:opinion|view)|my (?:own |personal )+(?:opinion|view|take)|speaking as a (?:private|citizen|resident|neighbou?r|voter)\\w*|off the record|between you and me|if you ask me|unofficially)\\b',
      },
    ],
    unlessAfter: ['not', "can't", 'cannot', 'no', 'without'],
    wording: null,
    ask: 'The communications office',
    source: LINDKE,
    mustFlag: [
      'Personally, I think the plan is bad.',
      'In my opinion the road should stay open.',
      'Between you and me, the vote was close.',
      'Off the record: it will not happen.',
      'Speaking as a resident, I agree.',
      'Unofficially, you have a point.',
    ],
    mustPass: [
      'The council voted on it on Tuesday; the minutes are on our website.',
      'I can’t give you my own view here.',
      'I will personally check that your report reached the road crew.',
      'The river runs between the two counties.',
      'The record of the meeting is public.',
      'Thank you for telling us your opinion.',
    ],
  },
  {
    id: 'pub-campaigns',
    title: 'Campaigns for or against somebody',
    severity: 'block',
    reason: 'An official page is no campaign. Say when and how people can vote or be heard, never for what.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:(?:please |don't forget to |remember to |you should |be sure to |get out and )?(?:vote (?:(?:yes|no) on|(?:for|against) (?:\\w+ ){0,3}?(?:mayor|governor|senator|sheriff|council ?member|candidate|measure|proposition|bill|referendum|levy|party|president))|re-?elect|donate to (?:the|his|her|our|their) campaign|join (?:the|his|her|our|their) campaign)|(?:we|i) (?:\\w+ )?(?:endorse|back|support|oppose) (?:\\w+ ){0,3}?(?:candidates?|election campaign|referendum|ballot measure|proposition|re-?election)|the (?:other|opposing) (?:party|candidate) (?:wants?|would|lies?|lied))\\b",
      },
    ],
    unlessAfter: ['not', "can't", 'cannot', 'how to', 'whether', 'who may', 'where to', 'to ask anybody to'],
    wording: null,
    ask: 'The communications office',
    source: PRACTICE,
    mustFlag: [
      'Vote yes on the new bridge!',
      'Don’t forget to vote for the mayor.',
      'We fully support the candidate.',
      'Re-elect our sheriff!',
      'Please donate to her campaign.',
      'The other party would ruin the town.',
    ],
    mustPass: [
      'Vote for your favourite mural in our poll.',
      'You can vote by mail until Friday.',
      'Where to vote is on your card.',
      'We can’t endorse candidates here.',
      'The clean-up campaign starts in May.',
      'We support families with a rent allowance.',
      'The referendum is on 3 May; both texts are on our website.',
    ],
  },
  {
    id: 'pub-private-account',
    title: 'Sends people to a private account',
    severity: 'warn',
    reason:
      'Official business on a private page can make that page official, and nobody keeps its records. Stay on the official channels.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:(?:my|his|her|the (?:mayor|governor|chief|sheriff|director|council ?member|commissioner|senator)'s) (?:own |private |personal )+(?:page|account|profile|facebook|instagram|twitter|x|email|e-mail|phone|number|timeline|inbox))\\b",
      },
    ],
    unlessAfter: ['not', "don't", 'never', 'instead of'],
    wording: 'our official page',
    ask: 'The records officer',
    source: LINDKE,
    mustFlag: [
      'Write to my personal page.',
      'You can reach me on my private account.',
      'Please comment on the mayor’s personal profile.',
      'It is all explained on her own page.',
      'Send it to my private email.',
      'The chief’s personal account has the details.',
    ],
    mustPass: [
      'Please write to our official page.',
      'You can e-mail the clerk’s office.',
      'Please don’t write to his private account, we only answer here.',
      'Your personal page in the resident portal shows the bill.',
      'The mayor answers questions here every Monday.',
      'Your own account needs a new password, here is how to set one.',
    ],
  },
  {
    id: 'pub-sends-critics-away',
    title: 'Tells critics to stay away',
    severity: 'block',
    reason:
      'Everybody may speak on an official page that takes comments. Thank them, answer what can be answered, and stop there.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:if you (?:don't|do not) (?:like|agree)(?: \\w+){0,3},? (?:then )?(?:\\w+ )?(?:leave|unfollow|don't follow|do not follow|go (?:away|elsewhere)|move (?:away|elsewhere)|stay away|stop (?:commenting|following|reading))|keep (?:your|that|such) (?:\\w+ )?(?:opinions?|views?|comments?|negativity) to yourself|(?:nobody|no one) (?:asked you|cares)|(?:stop|quit) (?:criticis|criticiz|complain|whin|moan)ing|(?:negative|critical) (?:comments?|opinions?|views?|people|voices) (?:are|is) (?:not|un)[ -]?(?:welcome|wanted|allowed))\\b",
      },
    ],
    wording: 'thank you for saying what you think',
    ask: 'The communications office',
    source: NEUTRAL_RULES,
    mustFlag: [
      'If you don’t like it, leave.',
      'Keep your opinion to yourself.',
      'Nobody asked you.',
      'Stop complaining about the park.',
      'Negative comments are not welcome here.',
      'If you do not agree with us, stop following this page.',
    ],
    mustPass: [
      'Thank you for saying what you think.',
      'If you don’t agree with the fine, you can appeal within 20 days.',
      'Critical comments are welcome here.',
      'Please keep your receipt to yourself until we ask for it in private.',
      'If you do not like the colour, you can choose another in the survey.',
      'Keep your dog on a leash in the park, please.',
    ],
  },
];
