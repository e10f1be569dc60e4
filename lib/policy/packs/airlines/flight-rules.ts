import type { WrittenRule } from '../written-pack';
import { PRACTICE } from './sources';

const RELEASED = [
  'operations says',
  'operations confirmed',
  'operations has confirmed',
  'the airport says',
  'the app shows',
  'is shown',
  'scheduled',
];

/** What a carrier says about a flight: only what operations has released. */
export const FLIGHT_RULES: readonly WrittenRule[] = [
  {
    id: 'air-guesses-cause',
    title: 'Guesses why a flight was late or cancelled',
    severity: 'warn',
    reason: 'What the passenger is owed may hang on the cause. Give it only as operations has released it.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          '\\b(?:probably|apparently|most likely|likely|i (?:think|guess|believe|assume)|we (?:think|guess|believe|assume)|must have been|might have been|may have been|seems to be)(?: \\w+){0,6}? (?:weather|storm|fog|snow|crew|strike|air traffic control|technical (?:fault|problem|issue|reasons?)|mechanical|maintenance|staffing|bird strike|overbook\\w+)\\b',
      },
    ],
    unlessWith: RELEASED,
    wording: null,
    ask: 'Operations control',
    source: PRACTICE,
    mustFlag: [
      'It was probably the weather.',
      'I think the crew was late.',
      'That must have been a technical problem.',
      'Apparently there was a strike.',
      'We believe it was due to fog in the morning.',
      'It seems to be a mechanical issue.',
    ],
    mustPass: [
      'Operations has confirmed that fog closed the airport this morning.',
      'I don’t have the reason yet and will write again at six.',
      'The weather at your destination is sunny today.',
      'Our crew will be glad to hear that, thank you.',
      'I think your bag is on the next flight, let me check.',
      'You can see the reason on the status page of your flight.',
    ],
  },
  {
    id: 'air-promises-flight',
    title: 'Promises that a flight or connection will work out',
    severity: 'warn',
    reason:
      'Times change until the doors close. Point to the live status, and say what happens if it does not work out.',
    applies: { audience: 'any' },
    looksAt: [
      {
        kind: 'pattern',
        pattern:
          "\\b(?:your|the|this) (?:\\w+ )?(?:flight|plane|aircraft)(?:'ll| will) (?:definitely |certainly |surely )?(?:leave|depart|take off|board|arrive|land|be) (?:on time|as planned|at \\d{1,2}(?::\\d\\d)?|in \\d+ minutes|soon|shortly)\\b",
      },
      {
        kind: 'pattern',
        pattern:
          "\\b(?:you(?:'ll| will)|you are going to) (?:definitely |certainly |surely |easily )?(?:make|catch|reach) (?:your|the) (?:connection|connecting flight|next flight|transfer)\\b",
      },
      {
        kind: 'pattern',
        pattern:
          "\\b(?:they|we)(?:'ll| will) (?:definitely |certainly )?(?:wait for you|hold the (?:plane|flight|gate)|hold your (?:flight|connection))\\b",
      },
    ],
    unlessAfter: ['if', 'whether', 'not', 'hope'],
    unlessWith: RELEASED,
    wording: null,
    ask: 'Operations control',
    source: PRACTICE,
    mustFlag: [
      'Your flight will leave on time.',
      'You’ll make your connection.',
      'Don’t worry, they will hold the plane.',
      'The flight will depart at 14:30.',
      'You will easily catch the connecting flight.',
      'The plane will be on time, promise.',
    ],
    mustPass: [
      'The app shows that your flight will leave at 14:30.',
      'If you miss your connection, the desk at gate B12 rebooks you.',
      'Please look at the status page, it changes by the minute.',
      'I hope you will make your connection.',
      'Your flight number is on the boarding pass.',
      'We’ll be at the gate to help.',
    ],
  },
];
