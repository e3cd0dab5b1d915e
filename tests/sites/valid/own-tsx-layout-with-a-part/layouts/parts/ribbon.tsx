export function Ribbon({ text }: { text: string }) {
  return <p class="ribbon">{text}</p>;
}
