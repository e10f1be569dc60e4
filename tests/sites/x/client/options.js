/** What the query string asks of the replica. Read once per page load; kept in every address the site navigates to.
 *  - theme: 'light' or 'dark' · locale: 'en' 'de' 'ar' 'ja' · as: own handle, undefined when signed out
 *  - count: number of generated comments, 0 for the written ones · empty: timelines without posts
 *  - nativeDialog: `<dialog>` and showModal · trap: dialog pulls the focus back · bareModal: dialog's post without links */
export function readOptions(search) {
  const query = new URLSearchParams(search);
  const locale = query.get('locale') ?? 'en';
  const as = query.get('as') ?? 'brevoli';
  return {
    theme: query.get('theme') === 'dark' ? 'dark' : 'light',
    locale: ['en', 'de', 'ar', 'ja'].includes(locale) ? locale : 'en',
    as: as === 'none' ? undefined : as,
    count: Number(query.get('count') ?? 0),
    empty: query.has('empty'),
    nativeDialog: query.has('nativeDialog'),
    abrupt: query.get('nativeDialog') === 'abrupt',
    trap: query.has('trap'),
    bareModal: query.has('bareModal'),
  };
}

/** Path with this load's options, without parameters that belong to one page. */
export function withOptions(path, search = location.search) {
  const query = new URLSearchParams(search);
  query.delete('in_reply_to');
  const kept = query.toString();
  return kept ? `${path}?${kept}` : path;
}

export const options = readOptions(location.search);
