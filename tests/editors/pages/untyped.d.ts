/** What the pages use of libraries that ship no types. `react` and `react-dom` are aliases set by the bundler. */
declare module 'react' {
  export type Element = { readonly type: unknown };
  export function createElement(type: unknown, props: object | null): Element;
  export class Component<Props, State> {
    constructor(props: Props);
    readonly props: Props;
    state: State;
    setState(state: State): void;
  }
}

declare module 'react-dom' {
  import type { Element } from 'react';
  export function render(element: Element, place: HTMLElement): void;
}

declare module 'react-dom/client' {
  import type { Element } from 'react';
  export function createRoot(place: HTMLElement): { render(element: Element): void };
}

/** `mount-legacy.ts` or `mount-concurrent.ts`, chosen by the bundler. */
declare module 'react-mount' {
  import type { Element } from 'react';
  export function mountReact(element: Element, place: HTMLElement): void;
}

declare module 'draft-js' {
  export type ContentBlock = { getText(): string };
  export type ContentState = { getPlainText(): string; getBlocksAsArray(): ContentBlock[] };
  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    getCurrentContent(): ContentState;
  }
  export class CompositeDecorator {
    constructor(decorators: readonly object[]);
  }
  export const Editor: unknown;
}

declare module 'quill1' {
  export default class Quill {
    constructor(place: HTMLElement, options?: object);
    getText(): string;
    on(event: 'text-change', listener: () => void): void;
  }
}
