import { render } from 'preact';
import { expect, test } from 'vitest';
import { useDocumentKeys } from '@/components/ui/use-document-keys';

const press = (key: string) => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  document.body.dispatchEvent(event);
};

test('hears a key before any frame, none that was taken, and none once it is gone', () => {
  const heard: string[] = [];
  const Listening = () => {
    useDocumentKeys(({ key }) => heard.push(key), []);
    return null;
  };
  const box = document.createElement('div');
  render(<Listening />, box);
  press('a');
  document.body.addEventListener('keydown', (event) => event.preventDefault(), { once: true });
  press('b');
  render(null, box);
  press('c');
  expect(heard).toEqual(['a']);
});
