export type Theme = 'light' | 'dark';

/** The page's own theme, read off its background: sites choose it apart from the system. */
export function readTheme(root: Document, view: Window): Theme {
  for (const element of [root.body, root.documentElement]) {
    const colour = element && parseColour(view.getComputedStyle(element).backgroundColor);
    if (colour) return luminance(colour) < 0.4 ? 'dark' : 'light';
  }
  return view.matchMedia('(prefers-color-scheme: dark)').matches && usesScheme(root, view) ? 'dark' : 'light';
}

/** Calls back now and whenever the theme changes: sites switch by a class, an attribute or a style on the root. */
export function watchTheme(
  root: Document,
  view: Window,
  onTheme: (theme: Theme) => void,
  signal: AbortSignal,
): void {
  let last: Theme | undefined;
  const look = () => {
    const theme = readTheme(root, view);
    if (theme === last) return;
    last = theme;
    onTheme(theme);
  };
  const observer = new MutationObserver(look);
  const options = { attributes: true, attributeFilter: ['class', 'style', 'data-theme', 'data-color-mode'] };
  observer.observe(root.documentElement, options);
  if (root.body) observer.observe(root.body, options);
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', look, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  look();
}

type Colour = { readonly red: number; readonly green: number; readonly blue: number };

/** Computed colours come as `rgb(…)` or `rgba(…)`. See-through ones say nothing. */
function parseColour(text: string): Colour | undefined {
  const [red, green, blue, alpha = 1] = (text.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return undefined;
  return { red, green, blue };
}

function luminance({ red, green, blue }: Colour): number {
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}

function usesScheme(root: Document, view: Window): boolean {
  return view.getComputedStyle(root.documentElement).colorScheme.includes('dark');
}
