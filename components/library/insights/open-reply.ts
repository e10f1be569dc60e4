import type { LibraryModel } from '../library-model';

/** Goes to the list of replies, with this one chosen. */
export function openReply({ replies, ports }: LibraryModel, id: string): void {
  replies.show('all');
  replies.clear();
  replies.select(id);
  ports.go('#replies');
}
