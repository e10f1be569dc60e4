export const FINRA_2210 =
  'FINRA Rule 2210, communications with the public (read in summaries, 2026-11; check the rule itself)';
export const RECORDS =
  'SEA Rule 17a-4(b)(4) and FINRA Rule 4511, records (read in summaries, 2026-11; check the rules themselves)';
export const ADOPTION =
  'FINRA Regulatory Notice 17-18, adopting what others post (read in summaries, 2026-11; check the notice itself)';
