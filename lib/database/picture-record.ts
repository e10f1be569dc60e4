import * as z from 'zod/mini';

/** The picture of the comment that a case is about. It stays on this computer. */
export const pictureRowSchema = z.object({
  /** The case's, from its form's draft: the picture may be taken before the case is sent. */
  escalationId: z.string(),
  schema: z.literal(1),
  commentKey: z.string(),
  /** A PNG file. */
  bytes: z.instanceof(Uint8Array),
  /** In its own pixels. */
  width: z.number(),
  height: z.number(),
  at: z.number(),
});
export type PictureRow = z.infer<typeof pictureRowSchema>;
