import type { Format } from '../format';

/** The first screen. */
export const start = (_: Format) => ({
  title: 'Take your Google data home',
  does: 'Carryout copies your data from Google into a folder on this computer and proves that every file is complete.',
  doesNot: 'It deletes nothing at Google and sends nothing anywhere else.',
  expect: 'Google needs minutes to days to prepare a copy. Carryout waits, and finishes by itself.',
  google: 'Copy my data from Google',
  googleHint: 'You choose what. Google asks you before it gives anything.',
  practice: 'Try with practice data',
  practiceHint: 'Everything works as it would with Google, on invented data.',
  practiceAgain: 'Choose practice data',
  canI: 'Can I use this?',
  canIIntro: 'Google offers this when all four are true:',
  country: 'Your account belongs to a country on Google’s list, mostly in Europe.',
  adult: 'You are 18 or older.',
  personal: 'It is a personal account, not one of a school or of work.',
  protection: 'The account is not in the Advanced Protection Program.',
  list: 'See Google’s list',
  notSure: 'Not sure? Just try. Google will tell you, and nothing is lost.',
  cannot: 'What cannot be had this way',
  cannotText: 'Photos, Gmail and Drive are not part of this. For those, Google has Takeout.',
  takeout: 'Open Google Takeout',
  copies: 'Your copies',
});
