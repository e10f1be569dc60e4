import type { SingleKeys } from '../use-single-keys';

/** N makes a new department. */
export const routeKeys: SingleKeys = (letter, { routes }, may) =>
  letter === 'n' && may(routes.verdict.peek(), () => routes.add());
