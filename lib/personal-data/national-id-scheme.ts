/**
 * How a country writes its people's numbers. `pattern` is over letters and digits alone, capitals. Where a number of
 * another kind passes by chance too often (`rare` false), it counts only when a word says what it is, or when it is
 * written as `written` says. Sources: the issuing offices' published rules, as gathered in python-stdnum 2.1 and
 * checked against stdnum 1.12 (MIT).
 */
export type NationalIdScheme = {
  readonly country: string;
  readonly name: string;
  readonly lengths: readonly number[];
  readonly pattern: RegExp;
  readonly isValid: (compact: string) => boolean;
  readonly rare: boolean;
  readonly written?: RegExp;
};
