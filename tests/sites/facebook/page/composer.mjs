import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  HISTORY_MERGE_TAG,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { avatar, el, ICONS, icon, pressable } from './dom.mjs';
import { $createMentionNode, MentionNode } from './mention-node.mjs';
import { cx, randomName } from './styles.mjs';

/** The text an editor holds, its blocks joined by one line break. @param {HTMLElement} root the `[contenteditable]` */
export function modelText(root) {
  const editor = root.__lexicalEditor;
  if (!editor) throw new Error('This element is not the root of a Lexical editor');
  return editor.getEditorState().read(() =>
    $getRoot()
      .getChildren()
      .map((block) => block.getTextContent())
      .join('\n'),
  );
}

/** A box on Lexical in which Enter publishes and Shift+Enter makes a line.
 *  @param {{ options: object, label: string, placeholder: string, submitLabel: string,
 *    prefill?: import('./posts.mjs').Person, onPublish(text: string): void }} wanted
 *  @returns {{ frame: HTMLElement, submit: HTMLElement, root: HTMLElement, focus(): void }} */
export function createBox({ options, label, placeholder, submitLabel, prefill, onPublish }) {
  const hint = el('div', { 'aria-hidden': 'true', class: cx('placeholder') }, placeholder);
  const root = editable(label, placeholder);
  const editor = createEditor({
    namespace: `composer_${randomName()}`,
    nodes: [MentionNode],
    theme: { paragraph: cx('editorLine') },
    onError: (error) => {
      throw error;
    },
  });
  const publish = () => {
    const text = modelText(root).trim();
    if (text === '') return;
    empty(editor);
    onPublish(text);
  };
  const submit = pressable({ 'aria-label': submitLabel, 'aria-disabled': 'true' }, publish, icon(ICONS.send));
  editor.setRootElement(root);
  (options.editor === 'plain' ? registerPlainText : registerRichText)(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  publishOnEnter(editor, publish);
  editor.registerUpdateListener(() => showState(root, hint, submit));
  start(editor, prefill, options.prefill);
  return {
    frame: el('div', { class: cx('editorFrame') }, root, hint),
    submit,
    root,
    focus: () => editor.focus(),
  };
}

/** A comment or reply box with the acting account's face, the profile switch and the tool row.
 *  @param {object} app @param {Omit<Parameters<typeof createBox>[0], 'options' | 'submitLabel'>} wanted */
export function createComposer(app, wanted) {
  const { labels, options, acting } = app;
  const box = createBox({ ...wanted, options, submitLabel: labels.comment });
  const tool = (name, path) =>
    pressable({ 'aria-label': name, class: cx('roundButton') }, () => box.focus(), icon(path));
  const face = pressable(
    { 'aria-label': labels.switchProfile(acting().name), 'aria-haspopup': 'menu', class: cx('composerFace') },
    app.switchProfile,
    avatar(acting(), 30),
  );
  const tools = el(
    'div',
    { class: cx('composerTools') },
    tool(labels.emoji, ICONS.smile),
    tool(labels.photo, ICONS.camera),
    tool(labels.gif, ICONS.film),
    tool(labels.sticker, ICONS.sticker),
    el('div', { class: cx('push') }, box.submit),
  );
  const form = el('form', { role: 'presentation', class: cx('composerBox') }, box.frame, tools);
  form.addEventListener('submit', (event) => event.preventDefault());
  return { element: el('div', { class: cx('composer') }, face, form), focus: box.focus };
}

function editable(label, placeholder) {
  return el('div', {
    role: 'textbox',
    contenteditable: 'true',
    tabindex: 0,
    spellcheck: 'true',
    'aria-label': label,
    'aria-placeholder': placeholder,
    class: cx('editor'),
  });
}

/** Also while a word is being composed Lexical asks for this command: then Enter belongs to the input method. */
function publishOnEnter(editor, publish) {
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (!event || event.shiftKey || event.isComposing || editor.isComposing()) return false;
      event.preventDefault();
      publish();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
}

function showState(root, hint, submit) {
  const text = modelText(root);
  const isEmpty = text.trim() === '';
  hint.hidden = text !== '';
  submit.setAttribute('aria-disabled', `${isEmpty}`);
  submit.className = cx('roundButton', isEmpty ? 'submitOff' : 'submit');
}

/** An empty line, or the name of the person answered and the caret behind it. Undo does not go back before it. */
function start(editor, person, shape) {
  editor.update(
    () => {
      const line = $createParagraphNode();
      $getRoot().clear().append(line);
      if (!person) return;
      line.append(shape === 'text' ? $createTextNode(person.name) : $createMentionNode(person.name));
      line.append($createTextNode(' '));
      line.selectEnd();
    },
    { tag: HISTORY_MERGE_TAG, discrete: true },
  );
}

function empty(editor) {
  editor.update(
    () => {
      const line = $createParagraphNode();
      $getRoot().clear().append(line);
      line.select();
    },
    { tag: HISTORY_MERGE_TAG },
  );
}
