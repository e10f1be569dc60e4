import { CompositeDecorator, Editor, EditorState, getDefaultKeyBinding, KeyBindingUtil } from 'draft-js';
import { createElement, useEffect, useRef, useState } from 'react';
import ReactDOM from 'react-dom';
import twitterText from 'twitter-text';
import { classes } from './class-names.js';
import { element, ICONS } from './element.js';
import { labels } from './labels.js';
import { options } from './options.js';
import { avatar } from './post-parts.js';
import { sendReply } from './sending.js';

const drafts = new Map();
const models = new Set();

/** The plain text in Draft.js' own model, for an editable or any node in or around it; undefined if there is none.
 *  @param {Node} node */
export function modelText(node) {
  const entry = [...models].find(({ root }) => root.contains(node) || node.contains(root));
  return entry?.text();
}

/** Composer in the focused post's cell. @returns {() => void} takes it away, keeping the draft */
export function mountInlineComposer(place, post) {
  const holder = element('div', { style: 'inlineReply', 'data-testid': 'inline_reply_offscreen' });
  place.replaceChildren(holder);
  ReactDOM.render(<Composer post={post} submitId="tweetButtonInline" onSent={() => undefined} />, holder);
  return () => unmount(holder);
}

/** Composer of the dialog; takes the focus. */
export function mountDialogComposer(holder, post, onSent) {
  ReactDOM.render(<Composer post={post} submitId="tweetButton" focused onSent={onSent} />, holder);
  return () => unmount(holder);
}

function unmount(holder) {
  ReactDOM.unmountComponentAtNode(holder);
}

function Composer({ post, submitId, focused = false, onSent }) {
  const draftKey = `${submitId}/${post.id}`;
  const [state, setState] = useState(() => drafts.get(draftKey) ?? EditorState.createEmpty(decorator));
  const current = useRef(state);
  const root = useRef(null);
  const editor = useRef(null);
  const change = (next) => {
    current.current = next;
    drafts.set(draftKey, next);
    setState(next);
  };
  const text = state.getCurrentContent().getPlainText('\n');
  const { weightedLength } = twitterText.parseTweet(text);
  const disabled = text.trim() === '' || weightedLength > 280;
  const send = () => {
    const sent = current.current.getCurrentContent().getPlainText('\n');
    if (sent.trim() === '' || twitterText.parseTweet(sent).weightedLength > 280) return;
    change(EditorState.moveFocusToEnd(EditorState.createEmpty(decorator)));
    drafts.delete(draftKey);
    sendReply({ text: sent, inReplyTo: post.id });
    onSent();
  };
  useEffect(() => register(root.current, () => current.current.getCurrentContent().getPlainText('\n')), []);
  useEffect(() => {
    if (focused) editor.current.focus();
  }, [focused]);
  return (
    <div ref={root} className={classes('composerRow')}>
      <OwnAvatar />
      <div className={classes('composerBody')}>
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the site wraps its editor in a bare label */}
        <label data-testid="tweetTextarea_0_label" className={classes('label')}>
          <div className={classes('editorBox')}>
            <div data-testid="tweetTextarea_0RichTextInputContainer">
              <Editor
                ref={editor}
                editorState={state}
                onChange={change}
                placeholder={labels.placeholder}
                webDriverTestID="tweetTextarea_0"
                ariaLabel={labels.postText}
                ariaMultiline
                role="textbox"
                spellCheck
                keyBindingFn={keyBinding}
                handleKeyCommand={(command) => runCommand(command, send)}
              />
            </div>
          </div>
        </label>
        <ToolBar weightedLength={weightedLength} submitId={submitId} disabled={disabled} send={send} />
      </div>
    </div>
  );
}

function register(root, text) {
  const entry = { root, text };
  models.add(entry);
  return () => models.delete(entry);
}

function runCommand(command, send) {
  if (command !== 'send') return 'not-handled';
  send();
  return 'handled';
}

function keyBinding(event) {
  if (event.key === 'Enter' && (KeyBindingUtil.hasCommandModifier(event) || event.ctrlKey || event.metaKey))
    return 'send';
  return getDefaultKeyBinding(event);
}

function OwnAvatar() {
  const holder = useRef(null);
  useEffect(() => {
    const { node } = avatar({ handle: options.as, name: options.as === 'brevoli' ? 'Brevoli' : options.as });
    holder.current.replaceChildren(node);
  }, []);
  return <div ref={holder} />;
}

function ToolBar({ weightedLength, submitId, disabled, send }) {
  return (
    <div data-testid="toolBar" className={classes('toolBar')}>
      <Drawing paths={ICONS.picture} label={labels.media} />
      <Drawing paths={ICONS.face} label={labels.emoji} />
      <span
        className={classes('count')}
        role="progressbar"
        aria-valuenow={weightedLength}
        aria-valuemax={280}
        data-over={weightedLength > 280 ? '' : undefined}
      >
        {weightedLength > 0 ? 280 - weightedLength : ''}
      </span>
      <button
        type="button"
        data-testid={submitId}
        className={classes('submit')}
        aria-disabled={disabled ? 'true' : undefined}
        disabled={disabled}
        tabIndex={disabled ? -1 : 0}
        onClick={send}
      >
        <div dir="ltr">
          <span>
            <span>{labels.reply}</span>
          </span>
        </div>
      </button>
    </div>
  );
}

function Drawing({ paths, label }) {
  return (
    <button type="button" className={classes('iconButton')} aria-label={label}>
      <svg viewBox="0 0 24 24" aria-hidden="true" className={classes('icon')}>
        {paths.map((path) => (
          <path key={path} d={path} />
        ))}
      </svg>
    </button>
  );
}

const decorator = new CompositeDecorator([
  decorate(/(?<![\w@])@\w{1,15}/g),
  decorate(/(?<![\w#])#[\p{L}\p{N}_]+/gu),
  decorate(/https?:\/\/[^\s]+/g),
]);

function decorate(pattern) {
  return {
    strategy(block, mark) {
      for (const match of block.getText().matchAll(pattern)) mark(match.index, match.index + match[0].length);
    },
    component: ({ children }) => createElement('span', { className: classes('decorated') }, children),
  };
}
