/** Places of the plan that are no steps: before the first one and after the last. */
export const beforeIt = 'foer-moedet';
export const afterIt = 'efter-moedet';
