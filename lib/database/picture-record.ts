import * as z from 'zod/mini';

/** The picture of the comment that a case is about. */
export const pictureRowSchema = z.object({
  escalationId: z.string(),
  schema: z.literal(1),
  at: z.number(),
});
export type PictureRow = z.infer<typeof pictureRowSchema>;
