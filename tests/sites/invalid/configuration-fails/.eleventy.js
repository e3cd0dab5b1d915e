export default function configure() {
  throw new Error('no such thing');
}
