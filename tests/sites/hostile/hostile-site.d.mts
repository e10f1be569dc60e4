interface Reply {
  readonly status?: number;
  readonly headers: Record<string, string>;
  readonly body: string | Uint8Array;
}

export function hostileSite(site: { hosts: string[]; handle(request: never): unknown }): {
  hosts: string[];
  handle(request: { url: URL; method: string }): Promise<Reply | undefined>;
};
