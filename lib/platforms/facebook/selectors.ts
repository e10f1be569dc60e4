/**
 * What Cuecard looks for on Facebook: roles, addresses and `data-` names. Classes rotate every few weeks, labels are
 * in the reader's language.
 */
export const SELECTORS = {
  /** A post, or one comment without its replies. */
  article: '[role="article"]',
  /** A post of a feed. */
  feedPost: '[aria-posinset]',
  /** Around a comment and its replies; missing in the dialog of a single post. */
  wrapper: '[data-commentid]',
  commentLink: 'a[href*="comment_id="]',
  postAuthor: '[data-ad-rendering-role="profile_name"]',
  postPart: '[data-ad-rendering-role="profile_name"], [data-ad-rendering-role="story_message"]',
  main: '[role="main"]',
  modal: '[role="dialog"][aria-modal="true"]',
  dialog: '[role="dialog"]',
  line: 'div[dir="auto"]',
  picture: 'img[alt]',
  attachment: 'a[href*="/photo"] img, video',
  actions: 'ul, [role="group"]',
  button: '[role="button"], button',
  editable: '[role="textbox"][contenteditable="true"]',
  /** The rows of a private conversation. */
  messages: '[role="grid"], [role="log"]',
} as const;
