import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

export interface Step {
  readonly id: string;
  readonly state: 'done' | 'now' | 'to-come';
  readonly text: ComponentChildren;
  readonly detail?: ComponentChildren;
}

/** What happened and what is to come, in order. */
export function Steps({ steps, name }: { steps: readonly Step[]; name: string }) {
  return (
    <ol class="steps" aria-label={name}>
      {steps.map((step) => (
        <li
          key={step.id}
          class={`step step-${step.state}`}
          aria-current={step.state === 'now' ? 'step' : undefined}
        >
          <span class="step-dot">{step.state === 'done' ? <Icon node={Check} /> : null}</span>
          <span>
            {step.text}
            {step.detail ? <span class="meta block">{step.detail}</span> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
