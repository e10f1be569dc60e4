/** Something a reply promises that can be right or wrong. */
export interface Fact {
  readonly kind: 'amount' | 'percent' | 'duration' | 'link';
  /** What is compared with what: a currency, `day`, `working-day`, `month`, `%`, `link`. */
  readonly unit: string;
  /** Normalised: numbers with a point and no thousands mark, weeks as days, links without their end slash. */
  readonly value: string;
  /** As written. UTF-16 offsets in the body. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
}
