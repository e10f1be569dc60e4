import type { Element } from 'react';
import { render } from 'react-dom';

export function mountReact(element: Element, place: HTMLElement): void {
  render(element, place);
}
