/** The toolbar button and the alarms, on top of `fakeBrowser`. */
export function fakeToolbar() {
  const alarms = new Map<string, number>();
  const badge = { text: '' };
  Object.assign((globalThis as unknown as { chrome: object }).chrome, {
    alarms: {
      create: async (name: string, { when = 0 }: { when?: number }) => void alarms.set(name, when),
      clear: async (name: string) => alarms.delete(name),
    },
    action: {
      setBadgeText: async ({ text }: { text: string }) => {
        badge.text = text;
      },
      setBadgeBackgroundColor: async () => undefined,
    },
  });
  return {
    alarms,
    badge,
    clear() {
      alarms.clear();
      badge.text = '';
    },
  };
}
