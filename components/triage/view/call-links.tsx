/** A text with each number in it a link that a phone can call: "999 or 112". */
export function CallLinks({ text }: { text: string }) {
  return (
    <>
      {text.split(/(\d[\d ]*\d)/).map((part) =>
        /^\d/.test(part) ? (
          <a key={part} class="call-link" href={`tel:${part.replaceAll(' ', '')}`}>
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </>
  );
}
