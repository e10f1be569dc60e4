const ink = 'color: var(--ink);';
const quiet = 'color: var(--quiet);';
const line = '1px solid var(--line)';
const noMargin = 'margin: 0; padding: 0;';
const plainButton = 'border: 0; background: none; font: inherit; cursor: pointer; padding: 0; margin: 0;';

/** Style name → declarations (with native nesting). Names never reach the page: see class-names.js. */
export const styles = {
  app: 'display: flex; justify-content: flex-start; min-height: 100vh;',
  banner: `width: 232px; flex: none; border-inline-end: ${line}; @media (max-width: 1180px) { width: 76px; } @media (max-width: 620px) { display: none; }`,
  bannerInner:
    'position: fixed; top: 0; height: 100vh; width: inherit; display: flex; flex-direction: column; padding: 18px 16px; gap: 2px; @media (max-width: 1180px) { width: 76px; }',
  logo: 'width: 30px; height: 30px; border-radius: 9px; background: var(--ink); margin: 0 0 18px 8px; flex: none;',
  navLink: `display: flex; align-items: center; gap: 14px; padding: 9px 8px; font-size: 16px; ${quiet} text-decoration: none; border-radius: 10px; &[aria-current] { color: var(--ink); font-weight: 600; } &:hover { background: var(--fill); }`,
  navLabel: '@media (max-width: 1180px) { display: none; }',
  icon: 'width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; flex: none;',
  spacer: 'flex: 1;',
  account: `${plainButton} ${ink} display: flex; align-items: center; gap: 10px; padding: 8px; border-radius: 99px; text-align: start; &:hover { background: var(--fill); }`,
  log: `border: ${line}; border-radius: 12px; padding: 10px 12px; margin-block: 10px; font-size: 13px; line-height: 18px; ${quiet} @media (max-width: 1180px) { display: none; }`,
  logRow:
    'display: flex; justify-content: space-between; gap: 8px; & b { color: var(--ink); font-variant-numeric: tabular-nums; }',
  logList:
    'margin: 6px 0 0; padding: 0; list-style: none; max-height: 130px; overflow: hidden; & li { border-block-start: 1px solid var(--line); padding-block: 3px; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }',
  main: 'flex: 1; min-width: 0; display: flex;',
  primary: `width: 640px; max-width: 100%; border-inline-end: ${line}; position: relative;`,
  topBar: `position: sticky; top: 0; z-index: 3; background: color-mix(in srgb, var(--ground) 90%, transparent); backdrop-filter: blur(6px); padding: 14px 20px; border-block-end: ${line}; display: flex; align-items: center; gap: 16px; min-height: 54px;`,
  topTitle: `${noMargin} font-size: 17px; font-weight: 650; line-height: 24px;`,
  iconButton: `${plainButton} ${ink} width: 30px; height: 30px; border-radius: 50%; display: grid; place-items: center; &:hover { background: var(--fill); }`,
  tabs: `display: flex; border-block-end: ${line}; & a { flex: 1; text-align: center; padding: 13px 0; text-decoration: none; color: var(--quiet); font-weight: 500; } & a[aria-selected=true] { color: var(--ink); font-weight: 650; box-shadow: inset 0 -3px 0 var(--ink); }`,
  hiddenHeading:
    'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; margin: 0;',
  region: 'position: relative;',
  list: 'position: relative; overflow-anchor: none;',
  cell: '',
  cellInner: `border-block-end: ${line}; &[data-joined] { border-block-end-color: transparent; }`,
  article:
    'padding: 0 20px 10px; outline-offset: -2px; cursor: pointer; overflow: hidden; &:hover { background: var(--hover); }',
  focusedArticle: 'padding: 0 20px; cursor: default; outline: none;',
  column: 'display: flex; flex-direction: column;',
  aboveRow: 'display: flex; gap: 12px; min-height: 14px;',
  aboveLeft: 'width: 40px; flex: none; display: flex; flex-direction: column; align-items: center;',
  context: `font-size: 13px; line-height: 18px; font-weight: 650; ${quiet} padding-block: 6px 2px;`,
  row: 'display: flex; gap: 12px;',
  avatarColumn: 'width: 40px; flex: none; display: flex; flex-direction: column; align-items: center;',
  connector: 'width: 2px; flex: 1; background: var(--thread); margin-block: 4px -14px;',
  connectorAbove: 'width: 2px; flex: 1; background: var(--thread); margin-block-end: 4px;',
  avatar: 'width: 40px; height: 40px; border-radius: 50%; overflow: hidden; flex: none; font-size: 13px;',
  smallAvatar: 'width: 22px; height: 22px; border-radius: 50%; overflow: hidden; flex: none; font-size: 9px;',
  avatarFace: `display: grid; place-items: center; width: 100%; height: 100%; border-radius: 50%; background: var(--fill); border: ${line}; ${quiet} font-size: inherit; font-weight: 600; text-decoration: none; &[data-dark] { background: var(--ink); color: var(--ground); }`,
  body: 'flex: 1; min-width: 0;',
  nameRow: 'display: flex; align-items: flex-start; min-height: 24px; gap: 6px;',
  userName: 'display: flex; align-items: baseline; gap: 5px; min-width: 0; flex: 1;',
  userNameStacked: 'display: flex; flex-direction: column; min-width: 0; flex: 1; line-height: 20px;',
  namePart: 'min-width: 0; flex-shrink: 1; overflow: hidden;',
  handlePart: 'display: flex; gap: 5px; flex-shrink: 100; min-width: 0; white-space: nowrap;',
  name: `font-weight: 650; ${ink} text-decoration: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; display: block; &:hover { text-decoration: underline; }`,
  handle: `${quiet} text-decoration: none; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; display: block;`,
  quiet,
  time: `${quiet} text-decoration: none; white-space: nowrap; &:hover { text-decoration: underline; }`,
  caret: `${plainButton} ${quiet} width: 24px; height: 24px; margin-inline-end: -4px; border-radius: 50%; display: grid; place-items: center; flex: none; &:hover { background: var(--fill); }`,
  replyingTo: `${quiet} & a { color: var(--link); text-decoration: none; }`,
  text: 'white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; text-align: start;',
  focusedText:
    'white-space: pre-wrap; overflow-wrap: anywhere; font-size: 17px; line-height: 25px; margin-block: 10px 0;',
  textLink: 'color: var(--link); text-decoration: none; &:hover { text-decoration: underline; }',
  inline: 'display: inline;',
  zeroSize: 'font-size: 0;',
  emoji: 'width: 1.15em; height: 1.15em; vertical-align: middle; margin: -0.3em 1px;',
  translation: `display: flex; align-items: center; gap: 8px; ${quiet} font-size: 13px; line-height: 20px; padding-block: 2px; & svg { width: 16px; height: 16px; fill: none; stroke: currentColor; stroke-width: 2; }`,
  textButton: `${plainButton} color: var(--link); font-size: inherit; &:hover { text-decoration: underline; }`,
  quote: `border: ${line}; border-radius: 14px; padding: 10px 12px; margin-block-start: 10px; cursor: pointer; &:hover { background: var(--fill); }`,
  quoteHead: 'display: flex; gap: 6px; align-items: center; min-width: 0;',
  card: `border: ${line}; border-radius: 14px; margin-block-start: 10px; display: grid; grid-template-columns: 132px 1fr; overflow: hidden; & > div:last-child { padding: 12px 16px; align-self: center; } & > div:first-child { background: var(--fill); height: 88px; display: grid; place-items: center; color: var(--quiet); & svg { width: 46px; height: 46px; stroke-width: 1.2; } }`,
  video: `border: ${line}; border-radius: 14px; margin-block-start: 10px; height: 180px; background: var(--fill); display: grid; place-items: center; ${quiet}`,
  strong: 'font-weight: 650;',
  actions:
    'display: flex; gap: 40px; margin-block-start: 8px; max-width: 430px; justify-content: space-between;',
  focusedActions: `display: flex; justify-content: space-between; border-block: ${line}; padding: 10px 4px; margin-block-start: 12px;`,
  action: `${plainButton} ${quiet} display: inline-flex; align-items: center; gap: 7px; font-size: 13px; line-height: 20px; min-height: 22px; text-decoration: none; & > div { display: flex; } &:hover { color: var(--ink); }`,
  actionIcon:
    'width: 17px; height: 17px; fill: none; stroke: currentColor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round;',
  detailRow: `${quiet} display: flex; gap: 5px; padding-block: 12px 0;`,
  heading: `${noMargin} padding: 16px 20px; font-size: 18px; font-weight: 700; line-height: 24px;`,
  notice: `padding: 60px 40px; text-align: center; ${quiet} & h2 { margin: 0 0 6px; color: var(--ink); font-size: 22px; }`,
  inlineReply: 'padding: 12px 20px 12px;',
  composerRow: 'display: flex; gap: 12px;',
  composerBody: 'flex: 1; min-width: 0;',
  label: 'display: block; cursor: text;',
  editorBox:
    'font-size: 17px; line-height: 24px; min-height: 36px; padding-block: 6px; max-height: 40vh; overflow-y: auto; & .public-DraftEditorPlaceholder-root { color: var(--quiet); position: absolute; pointer-events: none; } & .DraftEditor-root { position: relative; } & .public-DraftEditor-content { outline: none; min-height: 24px; overflow-wrap: anywhere; white-space: pre-wrap; } & .public-DraftStyleDefault-ltr { direction: ltr; text-align: left; } & .public-DraftStyleDefault-rtl { direction: rtl; text-align: right; }',
  decorated: 'color: var(--link);',
  toolBar: `display: flex; align-items: center; gap: 14px; ${quiet} margin-block-start: 6px; min-height: 36px;`,
  count:
    'font-size: 13px; font-variant-numeric: tabular-nums; margin-inline-start: auto; &[data-over] { color: var(--alarm); font-weight: 650; }',
  submit: `${plainButton} background: var(--ink); color: var(--ground); border-radius: 99px; padding: 7px 17px; font-weight: 650; font-size: 14px; line-height: 20px; &[aria-disabled=true] { opacity: 0.45; cursor: default; }`,
  scrim:
    'position: fixed; inset: 0; background: var(--scrim); z-index: 20; display: flex; justify-content: center; align-items: flex-start; overflow: auto;',
  dialog: `position: relative; width: min(600px, 100vw - 16px); margin-block-start: 5vh; background: var(--ground); ${ink} border-radius: 16px; padding-block-end: 8px;`,
  nativeDialog: `width: min(600px, 100vw - 16px); margin: 5vh auto auto; background: var(--ground); ${ink} border: 0; border-radius: 16px; padding: 0 0 8px; max-height: 90vh; overflow: auto; &::backdrop { background: var(--scrim); }`,
  dialogBar: 'display: flex; align-items: center; padding: 10px 12px; gap: 20px;',
  dialogBody: 'padding: 0 20px;',
  dialogArticle: 'outline: none; & + * { margin-block-start: 0; }',
  toast:
    'position: fixed; inset-block-end: 32px; inset-inline-start: 50%; translate: -50% 0; background: var(--ink); color: var(--ground); border-radius: 8px; padding: 11px 16px; display: flex; gap: 24px; z-index: 40; & a { color: inherit; font-weight: 650; } [dir=rtl] & { translate: 50% 0; }',
};

/** Colours of a theme, as declarations for the root element. */
export const themes = {
  light:
    'color-scheme: light; --ground: #ffffff; --ink: #1a1a1c; --quiet: #62626a; --line: #e7e7ea; --fill: #f4f4f5; --hover: #fafafa; --thread: #d5d5da; --link: #3d5a80; --alarm: #a8201a; --scrim: rgb(0 0 0 / 0.4);',
  dark: 'color-scheme: dark; --ground: #101011; --ink: #ededef; --quiet: #a1a1aa; --line: #2a2a2e; --fill: #1b1b1e; --hover: #141416; --thread: #3a3a40; --link: #a9c1e0; --alarm: #ff8a80; --scrim: rgb(120 120 130 / 0.35);',
};

export const grounds = { light: '#ffffff', dark: '#101011' };
