import { readFile } from 'node:fs/promises';

/** A request as the browser's own network log tells it. */
export interface LoggedRequest {
  readonly url: string;
  /** Origin of whoever asked for it; `not an origin` for what the person or the browser did. */
  readonly initiator: string;
}

/** What `--log-net-log` wrote by the time the browser had closed. */
export async function readNetLog(file: string): Promise<LoggedRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const started = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events
    .filter(({ type, params }) => type === started && params?.url !== undefined)
    .map(({ params }) => ({ url: params?.url ?? '', initiator: params?.initiator ?? '' }));
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}
