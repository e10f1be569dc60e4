import { configure } from '@testing-library/preact';

/** A busy machine draws late; a test that waits for what never comes fails all the same. */
configure({ asyncUtilTimeout: 10_000 });
