/** What the page itself posted. */
export const pagePosts = [
  {
    text: 'Spring cleaning, for machines too ☀️\nThe descaling set for One, Duo and Pour is back on the shelf, with a measuring cup this time. You asked for it often enough.',
    photo: 'machine-one',
    minutesAgo: 190,
  },
  {
    text: 'Parcels from our northern depot are late this week. Roads were flooded and the drivers’ safety comes first. If your order number starts with BR-20, please expect it two to four days later.',
    minutesAgo: 1500,
  },
  {
    text: 'Monday question: what was the first coffee you ever made on your own machine? Ours was terrible. ☕',
    photo: 'cup-monday',
    minutesAgo: 4200,
  },
  {
    text: 'Our repair bench in Harbour Street moves upstairs. More light, more room, and a bell that works. Bring your Duo, stay for a cup. Everything on https://brevoli.example/repair',
    photo: 'hills-harbour',
    minutesAgo: 9300,
  },
];

/** What the page answered to customers. `{first}` is the first name. */
export const ownAnswers = [
  'hello {first}, thank you for writing. Please send us your order number in a private message and we will look at it today. – Imke, Brevoli',
  'hi {first}, we have read this and passed it to the workshop. You will hear from us here by tomorrow noon. – Jon, Brevoli',
  'thank you, {first}! The steps are on https://brevoli.example/help under your machine’s name. Do ask if one is unclear. – Imke, Brevoli',
  'good to know, {first} 🙏 We wrote to you privately so that we can check the details.',
];

/** What other customers reply to a comment. `{name}` is whom they answer. */
export const customerReplies = [
  {
    name: 'Tilda Roos',
    handle: 'tilda.roos',
    text: '{name} same here, since last Thursday. Did you ever get an answer?',
  },
  {
    name: 'Marek Dvorsky',
    handle: 'marek.dvorsky',
    text: '{name} try the little valve at the back first 🙂',
  },
  {
    name: 'Anneli Sarv',
    handle: 'anneli.sarv',
    text: 'I had this with my Pour. They did fix it in the end.',
  },
];
