import type { ComponentChildren } from 'preact';

export interface Fact {
  readonly name: string;
  readonly value: ComponentChildren;
}

/** Names and what is known under them. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Short words side by side. */
export function WordList({ items }: { items: readonly string[] }) {
  return (
    <ul class="words">
      {items.map((item) => (
        <li key={item} class="tag">
          <bdi>{item}</bdi>
        </li>
      ))}
    </ul>
  );
}
