import { useWords } from '../ui/words';
import { useLibrary } from './library-context';
import { problemWords } from './problem-words';
import { TextField } from './TextField';

/** The names that replies are signed with. */
export function NamesForm() {
  const words = useWords();
  const { settings } = useLibrary();
  const { responderName, brandName } = settings.settings.value;
  const problems = settings.problems.value;
  return (
    <>
      <TextField
        label={words('library_responder_name')}
        hint={words('library_responder_name_hint')}
        value={responderName}
        problem={problemWords(words, words('library_responder_name'), problems.responderName)}
        onCommit={(typed) => settings.save({ responderName: typed.trim() })}
      />
      <TextField
        label={words('library_brand_name')}
        hint={words('library_brand_name_hint')}
        value={brandName}
        problem={problemWords(words, words('library_brand_name'), problems.brandName)}
        onCommit={(typed) => settings.save({ brandName: typed.trim() })}
      />
    </>
  );
}
