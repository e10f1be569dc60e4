/** For this benchmark, by metric: the floor, and what would be extraordinary and still honest. */
const GOALS: Readonly<Record<string, readonly [floor: number, aim: number]>> = {
  'banking77 k=0 R@3': [82, 85],
  'banking77 k=1 R@3': [84, 86],
  'banking77 k=3 R@3': [87, 89],
  'banking77 k=10 R@1': [79, 82],
  'banking77 k=10 R@3': [92, 94],
  'banking77 k=full R@1': [91, 92.5],
  'banking77 k=full R@3': [97.5, 98.3],
  'banking77 after 100 picks R@3': [84, 86],
  'banking77 after 400 picks R@3': [88, 90],
  'banking77 after 1600 picks R@3': [94, 95.5],
};

/** A question's p95 in milliseconds: for a library of a hundred replies or so, and for one of 20,000. */
export const SMALL_MS = { target: 1, aim: 0.3 };
export const LARGE_MS = { target: 5, aim: 2.5 };

/** Nothing where the metric has none. */
export function targetOf(metric: string): { target?: number } {
  const goal = GOALS[metric];
  return goal ? { target: goal[0] } : {};
}

export function aimOf(metric: string): { aim?: number } {
  const goal = GOALS[metric];
  return goal ? { aim: goal[1] } : {};
}

/**
 * What others published for the same set and the same number of examples; they had no titles, replies or tags to read.
 * Casanueva et al. 2020 (arXiv 2003.04807), tables from memory where marked; CPFT: Zhang et al. 2021; IntentBERT: Zhang
 * et al. 2021; DialoGLUE: Mehri et al. 2020. Nobody publishes R@3.
 */
export const PUBLISHED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'banking77 k=10 R@1': {
    'CPFT (published)': 87.2,
    'USE+ConveRT (published, from memory)': 85.19,
    'BERT-large tuned (published, from memory)': 83.4,
    'IntentBERT (published)': 83.9,
    'BERT-base DialoGLUE (published, from memory)': 79.9,
  },
  'banking77 k=full R@1': {
    'embeddings and reranker (published)': 94.42,
    'BERT-large tuned (published, from memory)': 93.66,
    'USE+ConveRT (published, from memory)': 93.36,
    'USE (published, from memory)': 92.81,
    'BERT-base tuned (published)': 93.7,
  },
};
