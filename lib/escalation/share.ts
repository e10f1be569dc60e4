import * as z from 'zod/mini';

/** What of a case may leave; one switch each. */
export const shareSchema = z.object({
  note: z.boolean(),
  conversation: z.boolean(),
  /** Who wrote the comments. */
  names: z.boolean(),
  times: z.boolean(),
  /** Links to the comments: they name the account and lead to everything it wrote. */
  links: z.boolean(),
  /** Who handed the case over. */
  responder: z.boolean(),
});
export type Share = Readonly<z.infer<typeof shareSchema>>;

export const SHARE_ALL: Share = {
  note: true,
  conversation: true,
  names: true,
  times: true,
  links: true,
  responder: true,
};
