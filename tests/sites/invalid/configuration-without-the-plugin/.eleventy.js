export default function configure() {
  return { dir: { input: 'content' } };
}
