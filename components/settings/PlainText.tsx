interface Props {
  readonly label: string;
  readonly text: string;
  /** Of the text, where it is not the interface's. */
  readonly language?: string;
}

/** A text as it is, in a box that scrolls and can be reached by keyboard for it. */
export function PlainText({ label, text, language }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the box could not be scrolled by key
    <section className="plain-text" aria-label={label} tabIndex={0}>
      <pre lang={language}>{text}</pre>
    </section>
  );
}
