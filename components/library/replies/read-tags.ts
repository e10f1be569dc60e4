/** Whether a tag tells people anything: the starter library numbers its situations in one. */
export function isReadTag(tag: string): boolean {
  return !/^s\d\d$/.test(tag);
}
