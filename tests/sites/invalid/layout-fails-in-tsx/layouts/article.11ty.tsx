export default function Article(): never {
  throw new Error('the designer gave up');
}
