import * as z from 'zod/mini';
import type { RiskClass } from './risk';

/** Apart from the kinds, which the content script loads. */
export const riskClassSchema: z.ZodMiniType<RiskClass> = z.enum([
  'reputational',
  'regulatory',
  'legal-privacy',
  'operational',
]);
