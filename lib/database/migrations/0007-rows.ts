export const learningRows = {
  choices: [
    {
      id: '01K70000000000000000000014',
      schema: 1,
      commentKey: 'x:1801',
      snippetId: '01K70000000000000000000001',
      kind: 'picked',
      text: 'Still waiting for my parcel',
      lang: 'en',
      at: 1_763_800_000_000,
    },
  ],
  corrections: [
    {
      id: '01K70000000000000000000015',
      schema: 1,
      at: 1_763_800_000_000,
      by: 'Ines',
      commentKey: 'x:1801',
      text: 'Still waiting for my parcel',
      field: 'risk',
      was: 'outage',
      is: null,
    },
  ],
  learned: [
    {
      key: 'suggestions',
      schema: 1,
      lastId: '01K70000000000000000000014',
      savedAt: 1_763_800_000_000,
      bytes: 12,
      data: { version: 1, weights: new Float32Array([0.5, -0.25, 1]) },
    },
  ],
  pictures: [
    {
      escalationId: '01K70000000000000000000003',
      schema: 1,
      commentKey: 'x:1801',
      bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]),
      width: 1200,
      height: 320,
      at: 1_763_800_000_000,
    },
  ],
};
