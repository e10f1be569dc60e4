/** Colours of both themes, as custom properties. */
export const themes = {
  light: {
    '--wash': '#edf1ee',
    '--card': '#ffffff',
    '--text': '#1b2421',
    '--muted': '#5a6964',
    '--line': '#dbe3df',
    '--bubble': '#eef3f0',
    '--accent': '#22675c',
    '--soft': '#dcebe6',
    '--shade': 'rgba(236, 241, 238, .82)',
    '--lift': '0 8px 30px rgba(20, 40, 34, .18)',
    '--on-accent': '#ffffff',
    '--mark': '#fdf3d6',
  },
  dark: {
    '--wash': '#131817',
    '--card': '#1d2423',
    '--text': '#e5ebe8',
    '--muted': '#9dada8',
    '--line': '#313b39',
    '--bubble': '#2a3331',
    '--accent': '#82cdbc',
    '--soft': '#26413b',
    '--shade': 'rgba(11, 15, 14, .8)',
    '--lift': '0 8px 30px rgba(0, 0, 0, .5)',
    '--on-accent': '#0f2a24',
    '--mark': '#3a3521',
  },
};

export const row = { display: 'flex', 'align-items': 'center' };
export const column = { display: 'flex', 'flex-direction': 'column' };
