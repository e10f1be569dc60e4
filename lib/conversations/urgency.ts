import * as z from 'zod/mini';

/** How soon somebody must look at it. */
export const urgencySchema = z.enum(['now', 'today', 'week']);
export type Urgency = z.infer<typeof urgencySchema>;
