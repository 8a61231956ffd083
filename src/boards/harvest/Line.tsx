/** Nothing is typed here. */
export default function Line() {
  return null;
}
