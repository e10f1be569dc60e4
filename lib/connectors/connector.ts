import type { Delivery } from '@/lib/escalation/delivery/delivery';
import type { Parcel } from '@/lib/escalation/delivery/parcel';
import type { Result } from '@/lib/shared/result';
import type { WordKey } from '@/lib/shared/words';
import type { Answer } from './answer';
import type { Field, FieldProblem, Values } from './fields';

export type ConnectorId =
  | 'webhook'
  | 'slack'
  | 'teams-workflow'
  | 'zendesk-request'
  | 'zendesk-ticket'
  | 'zammad'
  | 'chatwoot'
  | 'jira-cloud'
  | 'jira-data-center'
  | 'email'
  | 'copy'
  | 'download';

/** How a place was set up: what may be exported, and what may not. Keys are the names of `fields`. */
export type Setup = { readonly config: Values; readonly secrets: Values };

/** The set-up cannot be used as it is. */
export type ConnectorProblem = {
  readonly type: 'set-up';
  readonly field: string;
  readonly problem: FieldProblem;
};

/** A part that was too long for the target and was made shorter. */
export type TrimmedPart = 'title' | 'facts' | 'note' | 'link' | 'conversation';

/** The bytes that leave, byte for byte; the same for the same parcel, so that a preview is what is sent. */
export type Payload = { readonly body: string; readonly trimmed: readonly TrimmedPart[] };

/** One HTTP request. Its address and headers may hold secrets, its body never does. */
export type PreparedRequest = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly trimmed: readonly TrimmedPart[];
};

export type Prepared<T> = Result<T, ConnectorProblem>;

/** What the target says about a case that may have arrived. */
export type Found =
  | { readonly type: 'found'; readonly reference: string | null; readonly link: string | null }
  | { readonly type: 'absent' }
  /** It can look, but not far enough back. */
  | { readonly type: 'unsure' }
  /** The look-up itself failed. */
  | { readonly type: 'unknown' };

/** What the target called a case when it took it. */
export type Ticket = { readonly reference: string | null; readonly link: string | null };

/** How a case stands at its target. */
export type TicketStatus =
  | (Ticket & {
      readonly type: 'known';
      /** Somebody there has it; `by`: what the target calls them. */
      readonly taken: boolean;
      readonly solved: boolean;
      readonly by: string | null;
    })
  /** It is not there any more. */
  | { readonly type: 'gone' }
  /** The key is not taken any more, or may not see it. */
  | { readonly type: 'sign-in' }
  /** No answer of use this time. `afterMs`: what the target asked for, in milliseconds from the answer. */
  | {
      readonly type: 'later';
      readonly why: 'busy' | 'network' | 'timeout' | 'offline' | 'redirected' | 'server-error' | 'odd-answer';
      readonly afterMs: number | null;
    };

/** One place that takes cases over the network: data in, one request out, one reading of the answer. No I/O. */
export type NetworkConnector = {
  readonly by: 'network';
  readonly id: ConnectorId;
  readonly title: WordKey;
  readonly fields: readonly Field[];
  /** How a second delivery of the same case is known: the target's own key, a look-up by id, or not at all. */
  readonly again: 'key' | 'look-up' | 'never';
  /** It refuses requests that call themselves a browser's. */
  readonly ownAgent?: boolean;
  /** Match patterns of the optional host permissions it needs. */
  hosts(setup: Setup): readonly string[];
  payload(parcel: Parcel, config: Values): Payload;
  /** `now`: milliseconds since 1970 UTC, for targets that want a signed time. */
  prepare(parcel: Parcel, setup: Setup, now: number): Promise<Prepared<PreparedRequest>>;
  read(answer: Answer, setup: Setup): Delivery;
  readonly find?: {
    prepare(caseId: string, setup: Setup): Prepared<PreparedRequest>;
    read(answer: Answer, caseId: string, setup: Setup): Found;
  };
  /** Where the target can be asked how a case stands. Null: not about this one. */
  readonly status?: {
    prepare(ticket: Ticket, setup: Setup): Prepared<PreparedRequest> | null;
    read(answer: Answer, ticket: Ticket, setup: Setup): TicketStatus;
  };
};

export type PreparedMail = {
  readonly as: 'mail';
  readonly to: string;
  readonly subject: string;
  /** The whole message, for the clipboard. */
  readonly body: string;
  /** A link with as much of it as mail programs take. */
  readonly mailto: string;
  readonly trimmed: readonly TrimmedPart[];
};
export type PreparedCopy = { readonly as: 'copy'; readonly text: string };
export type PreparedFile = {
  readonly as: 'file';
  readonly name: string;
  readonly mediaType: string;
  readonly text: string;
};
export type PreparedByHand = PreparedMail | PreparedCopy | PreparedFile;

/** A way out that a person takes: nothing leaves by itself. */
export type HandConnector = {
  readonly by: 'hand';
  readonly id: ConnectorId;
  readonly title: WordKey;
  readonly fields: readonly Field[];
  prepare(parcel: Parcel, config: Values): Prepared<PreparedByHand>;
};

export type Connector = NetworkConnector | HandConnector;
