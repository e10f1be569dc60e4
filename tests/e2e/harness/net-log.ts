import { readFile } from 'node:fs/promises';

/** One request as the browser's own network log has it. */
export interface LoggedRequest {
  readonly url: string;
  /** Origin of who asked, "not an origin" for the browser itself and for what a person opens. */
  readonly initiator: string;
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** The switch that makes Chromium write everything it asks the network for. The file is whole once it has closed. */
export const netLogSwitch = (file: string) => `--log-net-log=${file}`;

export async function requestsIn(file: string): Promise<LoggedRequest[]> {
  const { constants, events } = JSON.parse(await readFile(file, 'utf8')) as NetLog;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  return events.flatMap(({ type, params }) =>
    type === start && params?.url ? [{ url: params.url, initiator: params.initiator ?? '' }] : [],
  );
}
