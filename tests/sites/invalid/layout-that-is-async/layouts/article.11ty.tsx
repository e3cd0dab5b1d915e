export default async function Article() {
  return <p>late</p>;
}
