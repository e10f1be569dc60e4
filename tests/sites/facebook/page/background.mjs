import { idFor } from '../../comments/comments.mjs';
import { personFrom } from './people.mjs';
import { createComment, createPost } from './posts.mjs';

const PAGES = {
  choir: { name: 'Lowmarket Harbour Choir', uid: '61550009990001', vanity: 'lowmarketchoir' },
  allotment: { name: 'Kettle Lane Allotments', uid: '61550009990002', vanity: 'kettlelane' },
  ferry: { name: 'Larkfield Ferry', uid: '61550009990003' },
  lamps: { name: 'Umbra Lamps', uid: '61550009990004', vanity: 'umbralamps' },
};

const WRITTEN = [
  {
    page: 'choir',
    minutesAgo: 55,
    photo: 'hills-choir',
    text: 'Summer concert on the pier, Saturday at seven. Bring a cushion.',
    comments: [
      {
        name: 'Edda Moon',
        text: 'Will there be seats for people who cannot stand for long?',
        answer: 'Edda Moon yes, two rows at the front.',
      },
      { name: 'Ruben Stokke', text: 'Last year it rained and it was still lovely 🎶' },
    ],
  },
  {
    page: 'lamps',
    minutesAgo: 300,
    photo: 'cup-lamps',
    sponsored: true,
    text: 'Warm light for long evenings. The new Umbra Two.',
    comments: [
      { name: 'Salma Idris', text: 'I ordered two and only one arrived. Whom do I write to?' },
      { name: 'Pekka Laine', text: 'Overpriced.' },
    ],
  },
  {
    page: 'allotment',
    minutesAgo: 700,
    text: 'The water is off on Sunday from nine to noon. Please fill your cans the evening before.',
    comments: [
      { name: 'Wilf Garner', text: 'Thanks for the warning', answer: 'Wilf Garner you are welcome 🌱' },
      { name: 'Oona Teal', text: 'And who pays for my tomatoes? This is the third time since May.' },
    ],
  },
  {
    page: 'ferry',
    minutesAgo: 1600,
    photo: 'hills-ferry',
    text: 'Storm timetable until Wednesday: first boat at 08:10.',
    comments: [{ name: 'Cato Ringdal', text: 'My ticket is for the 06:30, do I get a refund?' }],
  },
];

/** Other pages' posts, with comments that concern nobody here. @returns {import('./posts.mjs').Post[]} */
export function backgroundPosts() {
  return WRITTEN.map((written, index) => {
    const { page, comments, ...fields } = written;
    const post = createPost(`background-${index}`, PAGES[page], fields);
    post.comments = comments.map((comment) => backgroundComment(post, comment));
    return post;
  });
}

function backgroundComment(post, { name, text, answer }) {
  const author = personFrom(name, name.toLowerCase().replace(' ', '.'));
  const comment = createComment(post, { id: idFor(`background-${name}`), author, text, minutesAgo: 20 });
  if (answer)
    comment.replies.push(
      createComment(post, {
        id: idFor(`background-answer-${name}`),
        parent: comment,
        author: post.author,
        mentioned: author,
        text: answer,
        minutesAgo: 9,
      }),
    );
  return comment;
}
