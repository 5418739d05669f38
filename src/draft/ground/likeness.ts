/** How alike two names are: the same thing, perhaps the same, or not. */
export type Likeness = 'same' | 'perhaps' | 'no';
