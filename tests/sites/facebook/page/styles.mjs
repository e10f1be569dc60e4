const THEMES = {
  light: {
    '--wash': '#edf1ee',
    '--card': '#ffffff',
    '--text': '#1b2421',
    '--muted': '#5a6964',
    '--line': '#dbe3df',
    '--bubble': '#eef3f0',
    '--accent': '#22675c',
    '--soft': '#dcebe6',
    '--shade': 'rgba(236, 241, 238, .82)',
    '--lift': '0 8px 30px rgba(20, 40, 34, .18)',
    '--on-accent': '#ffffff',
    '--mark': '#fdf3d6',
  },
  dark: {
    '--wash': '#131817',
    '--card': '#1d2423',
    '--text': '#e5ebe8',
    '--muted': '#9dada8',
    '--line': '#313b39',
    '--bubble': '#2a3331',
    '--accent': '#82cdbc',
    '--soft': '#26413b',
    '--shade': 'rgba(11, 15, 14, .8)',
    '--lift': '0 8px 30px rgba(0, 0, 0, .5)',
    '--on-accent': '#0f2a24',
    '--mark': '#3a3521',
  },
};

const row = { display: 'flex', 'align-items': 'center' };
const column = { display: 'flex', 'flex-direction': 'column' };

const STYLES = {
  body: {
    margin: '0',
    'background-color': 'var(--wash)',
    color: 'var(--text)',
    'line-height': '1.34',
    'font-family': "'Segoe UI', 'Noto Sans', system-ui, sans-serif",
    'font-size': '15px',
  },
  row,
  column,
  muted: { color: 'var(--muted)', 'font-size': '13px' },
  bold: { 'font-weight': '600' },
  link: { color: 'inherit', 'text-decoration': 'none', ':hover': { 'text-decoration': 'underline' } },
  textLink: {
    color: 'var(--accent)',
    'text-decoration': 'none',
    ':hover': { 'text-decoration': 'underline' },
  },
  topBar: {
    ...row,
    position: 'sticky',
    top: '0',
    'z-index': '5',
    height: '56px',
    gap: '12px',
    padding: '0 16px',
    'background-color': 'var(--card)',
    'border-bottom': '1px solid var(--line)',
  },
  brandMark: { 'font-weight': '700', 'font-size': '18px', color: 'var(--accent)', 'text-decoration': 'none' },
  searchBox: {
    border: '0',
    'border-radius': '18px',
    padding: '9px 14px',
    'background-color': 'var(--bubble)',
    color: 'var(--text)',
    'font-size': '14px',
    width: '200px',
    'min-width': '0',
  },
  push: { 'margin-inline-start': 'auto' },
  pill: {
    ...row,
    gap: '6px',
    cursor: 'pointer',
    'border-radius': '16px',
    padding: '6px 12px',
    'font-size': '14px',
    'font-weight': '600',
    'background-color': 'var(--soft)',
    color: 'var(--accent)',
  },
  columns: {
    display: 'grid',
    'grid-template-columns': 'minmax(0, 340px) minmax(0, 600px)',
    gap: '16px',
    'justify-content': 'center',
    padding: '16px',
    '@narrow': { 'grid-template-columns': 'minmax(0, 1fr)' },
  },
  single: {
    display: 'grid',
    'grid-template-columns': 'minmax(0, 600px)',
    'justify-content': 'center',
    padding: '16px',
  },
  cover: { 'background-color': 'var(--card)', 'border-bottom': '1px solid var(--line)' },
  coverInner: { 'max-width': '956px', margin: '0 auto', padding: '0 16px' },
  coverPicture: {
    display: 'block',
    width: '100%',
    height: '210px',
    'object-fit': 'cover',
    'border-radius': '0 0 12px 12px',
  },
  pageName: { margin: '0', 'font-size': '26px' },
  pageHead: { ...row, gap: '16px', padding: '14px 0' },
  tabs: { ...row, gap: '22px', padding: '10px 0', 'font-weight': '600', color: 'var(--muted)' },
  card: {
    'background-color': 'var(--card)',
    'border-radius': '12px',
    padding: '14px 16px',
    border: '1px solid var(--line)',
  },
  aside: { 'align-self': 'start', position: 'sticky', top: '72px', '@narrow': { position: 'static' } },
  heading: { margin: '0', 'font-size': '17px' },
  slot: { 'padding-bottom': '16px' },
  post: { 'background-color': 'var(--card)', 'border-radius': '12px', border: '1px solid var(--line)' },
  postHead: { ...row, gap: '10px', padding: '14px 16px 8px' },
  postName: { margin: '0', 'font-size': '15px', 'font-weight': '600' },
  postText: { padding: '0 16px 12px', 'white-space': 'pre-line' },
  postPhoto: { display: 'block', width: '100%', height: 'auto' },
  postCounts: { ...row, 'justify-content': 'space-between', padding: '8px 16px' },
  postActions: { ...row, margin: '0 16px', 'border-block': '1px solid var(--line)' },
  postAction: {
    ...row,
    flex: '1',
    gap: '6px',
    'justify-content': 'center',
    padding: '8px 0',
    cursor: 'pointer',
    color: 'var(--muted)',
    'font-weight': '600',
    'font-size': '14px',
  },
  roundButton: {
    ...row,
    'justify-content': 'center',
    width: '30px',
    height: '30px',
    'border-radius': '50%',
    cursor: 'pointer',
    color: 'var(--muted)',
    'flex-shrink': '0',
    ':hover': { 'background-color': 'var(--bubble)' },
  },
  commentArea: { padding: '8px 16px 12px' },
  sort: {
    ...row,
    cursor: 'pointer',
    color: 'var(--muted)',
    'font-weight': '600',
    'font-size': '14px',
    padding: '4px 0 8px',
  },
  commentWrap: { position: 'relative' },
  comment: { display: 'flex', gap: '8px', padding: '3px 0', 'align-items': 'flex-start' },
  replies: { 'margin-inline-start': '42px' },
  commentBody: { 'min-width': '0', flex: '1' },
  bubbleRow: { ...row, gap: '4px' },
  bubble: {
    'background-color': 'var(--bubble)',
    'border-radius': '16px',
    padding: '8px 12px',
    'min-width': '0',
    'max-width': '100%',
    'overflow-wrap': 'anywhere',
    'box-sizing': 'border-box',
  },
  marked: { 'background-color': 'var(--mark)' },
  badge: { 'font-size': '12px', color: 'var(--accent)', 'font-weight': '600', display: 'block' },
  commentName: {
    'font-size': '13px',
    'font-weight': '600',
    color: 'inherit',
    'text-decoration': 'none',
    ':hover': { 'text-decoration': 'underline' },
  },
  paragraphs: { display: 'block' },
  paragraph: { 'margin-top': '6px' },
  emojiHolder: { 'white-space': 'nowrap' },
  emoji: { width: '17px', height: '17px', 'vertical-align': '-3px', margin: '0 1px' },
  sticker: { width: '96px', height: '96px', display: 'block', 'border-radius': '12px' },
  attachment: { display: 'block', width: '220px', 'border-radius': '14px', 'margin-top': '6px' },
  seeMore: {
    display: 'inline',
    cursor: 'pointer',
    'font-weight': '600',
    ':hover': { 'text-decoration': 'underline' },
  },
  actionRow: {
    ...row,
    gap: '14px',
    padding: '3px 12px',
    margin: '0',
    'list-style': 'none',
    'font-size': '12px',
    color: 'var(--muted)',
    'flex-wrap': 'wrap',
  },
  actionItem: { display: 'block' },
  action: { cursor: 'pointer', 'font-weight': '600', ':hover': { 'text-decoration': 'underline' } },
  liked: { color: 'var(--accent)' },
  threadToggle: {
    ...row,
    gap: '8px',
    cursor: 'pointer',
    padding: '5px 0',
    'font-weight': '600',
    'font-size': '14px',
    color: 'var(--muted)',
  },
  composer: { display: 'flex', gap: '8px', padding: '6px 0', 'align-items': 'flex-start' },
  composerFace: { ...row, gap: '2px', cursor: 'pointer', color: 'var(--muted)' },
  composerBox: {
    flex: '1',
    'min-width': '0',
    'background-color': 'var(--bubble)',
    'border-radius': '16px',
    padding: '8px 12px 4px',
  },
  editorFrame: { position: 'relative' },
  editor: { outline: 'none', 'min-height': '20px', 'max-height': '200px', 'overflow-y': 'auto' },
  editorLine: { margin: '0' },
  placeholder: {
    position: 'absolute',
    'inset-inline-start': '0',
    top: '0',
    color: 'var(--muted)',
    'pointer-events': 'none',
  },
  mention: { 'background-color': 'var(--soft)', 'border-radius': '3px' },
  composerTools: { ...row, gap: '0' },
  submit: { color: 'var(--accent)' },
  submitOff: { color: 'var(--line)', cursor: 'default' },
  overlay: {
    position: 'fixed',
    inset: '0',
    'z-index': '10',
    'background-color': 'var(--shade)',
    ...row,
    'justify-content': 'center',
  },
  dialog: {
    ...column,
    width: 'min(700px, 100vw)',
    'max-height': '94vh',
    'background-color': 'var(--card)',
    'border-radius': '12px',
    'box-shadow': 'var(--lift)',
    overflow: 'hidden',
  },
  dialogHead: {
    ...row,
    'justify-content': 'space-between',
    padding: '12px 16px',
    'border-bottom': '1px solid var(--line)',
  },
  dialogScroll: { 'overflow-y': 'auto', flex: '1', 'min-height': '0' },
  dialogFoot: { 'border-top': '1px solid var(--line)', padding: '4px 16px' },
  chat: {
    ...column,
    position: 'fixed',
    'inset-block-end': '0',
    'inset-inline-end': '72px',
    'z-index': '12',
    width: '320px',
    height: '380px',
    'max-height': '70vh',
    'background-color': 'var(--card)',
    'border-radius': '12px 12px 0 0',
    'box-shadow': 'var(--lift)',
    overflow: 'hidden',
  },
  chatLog: { ...column, flex: '1', gap: '6px', padding: '12px', 'overflow-y': 'auto', 'min-height': '0' },
  chatMessage: {
    'background-color': 'var(--bubble)',
    'border-radius': '14px',
    padding: '7px 12px',
    'max-width': '80%',
    'align-self': 'flex-start',
  },
  chatOwn: { 'background-color': 'var(--accent)', color: 'var(--on-accent)', 'align-self': 'flex-end' },
  desk: {
    position: 'fixed',
    'inset-block-end': '8px',
    'inset-inline-start': '8px',
    'z-index': '20',
    'font-size': '12px',
    padding: '6px 10px',
    'background-color': 'var(--card)',
    border: '1px dashed var(--muted)',
    'border-radius': '8px',
    'max-width': '240px',
  },
  deskLog: { margin: '0', 'padding-inline-start': '16px', 'max-height': '96px', 'overflow-y': 'auto' },
  deskItem: { 'white-space': 'pre-line' },
};

const sheet = new CSSStyleSheet();
const salt = crypto.getRandomValues(new Uint32Array(1))[0];
const known = new Map();

/** Class attribute for the named styles, later ones winning: one atomic class per declaration, its name drawn anew at
 *  each page load. @param {...(string | false | undefined)} names */
export function cx(...names) {
  const merged = {};
  for (const name of names) if (name) Object.assign(merged, styleNamed(name));
  return Object.entries(merged)
    .flatMap(([property, value]) =>
      typeof value === 'object'
        ? Object.entries(value).map(([inner, text]) => atomicClass(inner, text, property))
        : [atomicClass(property, value, '')],
    )
    .join(' ');
}

/** Puts the sheet and the theme's colours on the page. @param {'light' | 'dark'} theme */
export function wearTheme(theme) {
  const colours = Object.entries(THEMES[theme])
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
  sheet.insertRule(`:root{color-scheme:${theme};${colours}}`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  document.body.className = cx('body');
}

/** A name no selector can rely on. */
export function randomName() {
  return Math.floor(Math.random() * 36 ** 7).toString(36);
}

function styleNamed(name) {
  const style = STYLES[name];
  if (!style) throw new Error(`No style is called ${name}`);
  return style;
}

function atomicClass(property, value, condition) {
  const key = `${condition}|${property}|${value}`;
  const found = known.get(key);
  if (found) return found;
  const name = `x${hash(key).toString(36).padStart(7, '1').slice(0, 7)}`;
  known.set(key, name);
  const rule = `.${name}${condition.startsWith(':') ? condition : ''}{${property}:${value}}`;
  sheet.insertRule(
    condition === '@narrow' ? `@media (max-width: 900px){${rule}}` : rule,
    sheet.cssRules.length,
  );
  return name;
}

function hash(text) {
  let value = salt;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value * 31 + (salt % 1009);
}
