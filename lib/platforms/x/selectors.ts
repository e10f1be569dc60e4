/** Values of `data-testid` by which the parts of a post are told. */
export const NAMES = {
  authorRow: 'User-Name',
  /** Followed by the handle. */
  avatar: 'UserAvatar-Container-',
  text: 'tweetText',
  showMore: 'tweet-text-show-more-link',
  picture: 'tweetPhoto',
  video: 'videoPlayer',
} as const;

/**
 * What Cuecard looks for on X. Test ids, roles, addresses and times only: they held from December 2023 to September
 * 2026, while classes, labels, headings and navigation changed every few weeks.
 */
export const SELECTORS = {
  column: '[data-testid="primaryColumn"]',
  cell: '[data-testid="cellInnerDiv"]',
  post: 'article[data-testid="tweet"]',
  /** Around the whole post: an advertisement. Inside a post it is only a video player. */
  advertisement: '[data-testid="placementTracking"]',
  /** A quoted post. The site's real links are anchors with this role. */
  quote: 'div[role="link"]',
  /** A tag name. Inside the post's link to itself. */
  time: 'time',
  authorRow: `[data-testid="${NAMES.authorRow}"]`,
  avatar: `[data-testid^="${NAMES.avatar}"]`,
  text: `[data-testid="${NAMES.text}"]`,
  showMore: `[data-testid="${NAMES.showMore}"]`,
  picture: `[data-testid="${NAMES.picture}"]`,
  video: `[data-testid="${NAMES.video}"]`,
  postMenu: '[data-testid="caret"]',
  replyButton: '[data-testid="reply"]',
  /** `-0`, `_1`, … in a series of posts; the labels and wrappers around it share the beginning of the name. */
  textArea: '[data-testid^="tweetTextarea_"]',
  editable: '[contenteditable="true"], textarea',
  submit: '[data-testid="tweetButtonInline"], [data-testid="tweetButton"]',
  messageArea: '[data-testid="dmComposerTextInput"]',
  messageSubmit: '[data-testid="dmComposerSendButton"]',
  dialog: '[role="dialog"]',
  ownAvatar: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
  ownProfileLink: '[data-testid="AppTabBar_Profile_Link"]',
} as const;
