import type { RiskKind } from '@/lib/conversations/risk';
import { asCoreRules, NEGATIONS_DE, NEGATIONS_EN, NEGATIONS_ES } from './core-rule';
import { FAULT_EXAMPLES } from './examples/fault-examples';

const AT_RISK: RiskKind[] = [
  'injury',
  'property-damage',
  'legal-threat',
  'regulator',
  'privacy',
  'discrimination',
];
const REASON_AT_RISK =
  'Somebody may have been harmed. What caused it is said by the team that looks into it; an admission in writing cannot be taken back.';
const SOURCE = 'Practice; no admission before the facts are known';

const OUR_FAULT =
  "(?:(?:that|this|it|which|the (?:fault|mistake|damage))(?:'s| is| was|'s been)?\\s+)?(?:(?:all|entirely|completely|totally|clearly|definitely|absolutely|really)\\s+)*(?:our|my) (?:own )?(?:fault|mistake|error|negligence|blunder|bad)\\b|\\b(?:that|this|it)(?:'s| is) on us\\b";
const TO_BLAME =
  "\\b(?:we|i)(?:'re| are|'m| am| were| was) (?:fully |entirely |clearly |completely )?(?:to blame|at fault|negligent|liable|responsible for (?:this|that|it|the|your))\\b";
const ACCEPT =
  '\\b(?:we|i) (?:fully |completely )?(?:accept|admit|acknowledge|take|assume) (?:full |all |complete |total |the )*(?:fault|liability|blame|responsibility|negligence)\\b';
const CAUSED =
  "\\bwe(?:'ve| have)? (?:messed (?:this |that |it )?up|screwed (?:this |that |it )?up|made a (?:big |huge |terrible )?mistake|got (?:it|this|that) wrong|caused (?:this|that|it|the|your)|broke your|ruined your|damaged your|injured|hurt you)\\b";
const UNSAFE =
  '\\b(?:our|the|your) (?:machine|product|device|item|part|batch|food|hose|battery|unit) (?:is|was|were|must have been) (?:clearly |obviously )?(?:faulty|defective|unsafe|dangerous|contaminated)\\b';

const DE =
  '\\b(?:(?:das|es) (?:ist|war) )?(?:ganz )?(?:unsere? (?:schuld|fehler|verschulden|versaumnis)|wir (?:sind|waren) (?:daran )?(?:schuld|verantwortlich|haftbar)|(?:das )?liegt an uns|wir haften|wir ubernehmen die (?:schuld|haftung|volle verantwortung))\\b';
const ES =
  '\\b(?:(?:es|fue|ha sido) )?(?:toda )?(?:culpa nuestra|nuestra culpa|nuestro error|error nuestro|nuestra responsabilidad|(?:somos|fuimos) (?:los )?(?:culpables|responsables)|asumimos (?:toda )?(?:la )?(?:culpa|responsabilidad))\\b';

/** who is at fault is not for a reply to say. */
export const FAULT = asCoreRules(
  [
    {
      id: 'core-fault-at-risk',
      title: 'Admits fault for damage',
      severity: 'block',
      reason: REASON_AT_RISK,
      applies: { audience: 'any', commentRisks: AT_RISK },
      looksAt: [OUR_FAULT, TO_BLAME, ACCEPT, CAUSED, UNSAFE].map((pattern) => ({ kind: 'pattern', pattern })),
      unlessAfter: [...NEGATIONS_EN, 'whether', 'if'],
      unlessWith: ['fault finding'],
      wording: 'I’ll help put it right',
      source: SOURCE,
      mustFlag: [
        { text: 'So sorry, that’s our fault.', commentRisk: 'property-damage' },
        { text: 'We accept full responsibility for your burns.', commentRisk: 'injury' },
        { text: 'The hose was clearly defective.', commentRisk: 'legal-threat' },
      ],
      mustPass: [
        'I’m sorry this happened to you. Are you all right?',
        'Our safety team looks at whether it was our fault.',
        { text: 'That’s our fault.', commentRisk: 'viral' },
      ],
    },
    {
      id: 'core-fault',
      title: 'Admits fault',
      severity: 'warn',
      reason:
        'Check the facts before you say whose fault it was. You can be sorry for the trouble without settling that.',
      applies: { audience: 'any' },
      looksAt: [OUR_FAULT, TO_BLAME, ACCEPT].map((pattern) => ({ kind: 'pattern', pattern })),
      unlessAfter: [...NEGATIONS_EN, 'whether', 'if'],
      unlessWith: ['fault finding'],
      wording: 'I’ll help put it right',
      source: SOURCE,
      mustFlag: ['Sorry, it was entirely our fault.', 'We’re to blame for the delay.'],
      mustPass: ['Sorry for the wait, I’ll find out what went wrong.', 'The default setting is fine.'],
    },
    {
      id: 'core-fault-at-risk-de',
      title: 'Admits fault for damage (German)',
      severity: 'block',
      reason: REASON_AT_RISK,
      applies: { audience: 'any', commentRisks: AT_RISK },
      looksAt: [{ kind: 'pattern', pattern: DE }],
      unlessAfter: [...NEGATIONS_DE, 'ob'],
      wording: 'Ich kümmere mich darum',
      source: SOURCE,
      mustFlag: [
        'Das ist unsere Schuld, es tut uns leid.',
        { text: 'Wir übernehmen die volle Verantwortung.', commentRisk: 'injury' },
      ],
      mustPass: ['Es tut mir leid, dass das passiert ist.', 'Wir prüfen, woran es lag.'],
    },
    {
      id: 'core-fault-at-risk-es',
      title: 'Admits fault for damage (Spanish)',
      severity: 'block',
      reason: REASON_AT_RISK,
      applies: { audience: 'any', commentRisks: AT_RISK },
      looksAt: [{ kind: 'pattern', pattern: ES }],
      unlessAfter: [...NEGATIONS_ES, 'si'],
      wording: 'Vamos a ayudarte a resolverlo',
      source: SOURCE,
      mustFlag: [
        'Lo sentimos, fue culpa nuestra.',
        { text: 'Asumimos toda la responsabilidad.', commentRisk: 'injury' },
      ],
      mustPass: ['Sentimos mucho lo que ha pasado.', 'Estamos revisando qué ocurrió.'],
    },
    {
      id: 'core-fault-de-es',
      title: 'Admits fault (German, Spanish)',
      severity: 'warn',
      reason:
        'Check the facts before you say whose fault it was. You can be sorry for the trouble without settling that.',
      applies: { audience: 'any' },
      looksAt: [DE, ES].map((pattern) => ({ kind: 'pattern', pattern })),
      unlessAfter: [...NEGATIONS_DE, ...NEGATIONS_ES, 'ob', 'si'],
      wording: null,
      source: SOURCE,
      mustFlag: ['Das war unser Fehler.', 'Ha sido nuestro error.'],
      mustPass: ['Danke für den Hinweis auf den Fehler.', 'Gracias por avisarnos del error.'],
    },
  ],
  FAULT_EXAMPLES,
);
