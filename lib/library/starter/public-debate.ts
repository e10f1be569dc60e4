import { HI, SIGNED, type StarterEntry, starterSnippets } from './starter-snippet';

const ENTRIES: readonly StarterEntry[] = [
  {
    code: 'rumour',
    kind: 'first-answer',
    en: [
      'Rumour about us: one clear fact',
      `${HI} thank you for asking rather than guessing. The facts: {{ one_fact }} You can read more on our website. If you saw something else, please show us where.${SIGNED}`,
    ],
    tags: 's42, rumour, is it true, misinformation, heard, claim, fake news',
    examples: [
      'Is it true what they say about you?',
      'I read somewhere that you secretly do this',
      'Someone told me your products are made by children, true or not?',
    ],
    audience: 'public',
    placeholders: [
      { name: 'one_fact', label: 'One checked fact', example: 'our spare parts are sold for ten years.' },
    ],
  },
  {
    code: 'boycott',
    kind: 'first-answer',
    en: [
      'Boycott or viral criticism: approved statement',
      `${HI} we hear the criticism. Here is where we stand: {{ statement }} We read the replies and take what you write back to the people who decide.${SIGNED}`,
    ],
    tags: 's43, boycott, viral, hashtag, shame, never buy, protest, criticism',
    examples: [
      'Boycott this company, share this everywhere',
      'I threw your product in the bin and so should everyone, #boycott',
      'Time to cancel this brand, retweet',
    ],
    risk: 'viral',
    audience: 'public',
    placeholders: [
      { name: 'statement', label: 'Approved statement', example: 'we have paused the campaign.' },
    ],
  },
  {
    code: 'tragedy',
    kind: 'first-answer',
    en: [
      'Disaster or tragedy nearby',
      `${HI} you're right to say so, and our thoughts are with everyone there. We have asked for planned promotions to be paused. For help and safety, please follow the local emergency services.${SIGNED}`,
    ],
    tags: 's44, disaster, tragedy, flood, fire, earthquake, shelter, promotion, tasteless',
    examples: [
      'People are losing their homes in the storm and you post adverts?',
      'Read the news before you tweet a sale, there was an earthquake',
      'How tasteless to promote this on such a day',
    ],
    audience: 'public',
  },
  {
    code: 'political-question',
    kind: 'first-answer',
    en: [
      'Political question: what we talk about here',
      `${HI} thank you for asking. On this account we talk about our products and service and leave politics to people's own judgement. For anything about your order or product, I'm here.${SIGNED}`,
    ],
    tags: 's45, politics, political, stance, opinion, election, vote, war, silence',
    examples: [
      'What is your stance on the election?',
      'Whose side is your company on?',
      'Your silence on this issue says everything',
    ],
    audience: 'public',
    reviewBy: '2026-11-02',
  },
  {
    code: 'rumour-source',
    kind: 'follow-up',
    en: [
      'Rumour: thank for the source',
      `${HI} thank you for showing us where you read it. Our communications colleagues look at it and answer there if the facts are wrong. If you have a question of your own about it, ask me.${SIGNED}`,
    ],
    tags: 's42, rumour, source, screenshot, fact',
    examples: [
      'Here is the post where I read that',
      'My neighbour told me, so what is true?',
      'This video says you lie about it',
    ],
    audience: 'private',
  },
  {
    code: 'boycott-private',
    kind: 'follow-up',
    en: [
      'Viral criticism: listen in private',
      `${HI} I would rather hear it from you than read about it. What would you want us to do differently? I write it down as you say it, and it goes to the people who decide.${SIGNED}`,
    ],
    tags: 's43, boycott, listen, criticism, feedback',
    examples: [
      'I am done with you and so are my friends',
      'Your campaign was a disgrace',
      'Why should anybody still buy from you?',
    ],
    risk: 'viral',
    audience: 'private',
  },
  {
    code: 'tragedy-affected',
    kind: 'follow-up',
    en: [
      'Disaster: somebody who is affected',
      `${HI} I hope you and the people close to you are safe. Nothing about us is urgent now. If an order or a payment is on your mind, tell me and we'll put it on hold until you have time for it.${SIGNED}`,
    ],
    tags: 's44, affected, evacuated, storm, flood, pause payment',
    examples: [
      'We lost everything in the fire',
      'I had to leave my home, what about my order?',
      'No power here since the storm',
    ],
    audience: 'private',
  },
  {
    code: 'political-question-private',
    kind: 'follow-up',
    en: [
      'Political question: no personal view',
      `${HI} I understand that this matters to you. I answer for customer care and don't give views on politics, mine or the company's. What the company has published about its values is on our website.${SIGNED}`,
    ],
    tags: 's45, politics, opinion, values, donation',
    examples: [
      'And what do you personally think?',
      'Does your company give money to a party?',
      'Why do you stay silent on this?',
    ],
    audience: 'private',
  },
];

export const publicDebateSnippets = starterSnippets('Public debate', ENTRIES);
