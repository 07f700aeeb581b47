/**
 * What number the head of a phrase has: after "five" it is plural, after "five-game" and most ordinals singular.
 */
export type HeadNumber = 'plural' | 'singular';
