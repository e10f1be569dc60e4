import { computed, type ReadonlySignal } from '@preact/signals';
import type { LibraryPorts } from './library-ports';

export const SECTIONS = [
  'replies',
  'policies',
  'routes',
  'cases',
  'insights',
  'team',
  'files',
  'settings',
  'first',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface PlaceModel {
  readonly section: ReadonlySignal<Section>;
  readonly go: (section: Section) => void;
}

/**
 * Which page is open, by the address's fragment. Whoever has not been through the first steps and asks for no page
 * of their own gets those.
 */
export function createPlaceModel({ hash, settings, go }: LibraryPorts): PlaceModel {
  const section = computed(() => sectionOf(hash.value) ?? (settings.value.onboarded ? 'replies' : 'first'));
  return { section, go: (to) => go(`#${to}`) };
}

/** "#routes", "#escalation%20routes" and "#Escalation routes" are the same page; what follows a "/" is the page's own. */
export function sectionOf(hash: string): Section | undefined {
  const word = decoded(hash.replace(/^#|\/.*$/gs, ''))
    .trim()
    .toLowerCase();
  const known = SECTIONS.find((section) => section === word);
  return known ?? (word === 'escalation routes' ? 'routes' : undefined);
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}
