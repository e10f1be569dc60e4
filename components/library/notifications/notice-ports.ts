/** Notifications as the browser lets them be. Each answers whether they are on afterwards. */
export interface NoticePorts {
  readonly isOn: () => Promise<boolean>;
  /** Asks the person, by the browser's own question; only from a press. */
  readonly turnOn: () => Promise<boolean>;
  readonly turnOff: () => Promise<boolean>;
}

/** Why nothing goes out, and since when (milliseconds since 1970 UTC). */
export interface DeliveryTrouble {
  readonly type: string;
  readonly at: number;
}
