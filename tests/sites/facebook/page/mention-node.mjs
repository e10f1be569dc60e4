import { $applyNodeReplacement, TextNode } from 'lexical';
import { cx } from './styles.mjs';

/** A person's name as one piece of the text: deleted word by word, never typed into. */
export class MentionNode extends TextNode {
  static getType() {
    return 'mention';
  }

  static clone(node) {
    return new MentionNode(node.__text, node.__key);
  }

  static importJSON(serialized) {
    return $createMentionNode(serialized.text);
  }

  createDOM(config) {
    const element = super.createDOM(config);
    element.className = cx('mention');
    element.spellcheck = false;
    return element;
  }

  canInsertTextBefore() {
    return false;
  }

  canInsertTextAfter() {
    return false;
  }

  isTextEntity() {
    return true;
  }
}

/** Call it inside an editor update. @param {string} name */
export function $createMentionNode(name) {
  return $applyNodeReplacement(new MentionNode(name).setMode('segmented'));
}
