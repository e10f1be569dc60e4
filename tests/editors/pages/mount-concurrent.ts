import type { Element } from 'react';
import { createRoot } from 'react-dom/client';

export function mountReact(element: Element, place: HTMLElement): void {
  createRoot(place).render(element);
}
