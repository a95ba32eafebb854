interface Props {
  readonly label: string;
  /** What the browser's dialog offers, as in ".json,.csv". */
  readonly accept?: string;
  onPick(file: File): void;
}

/** A button that asks for a file, in the words of the interface. The same file can be chosen again. */
export function FilePick({ label, accept, onPick }: Props) {
  return (
    <label className="file-pick">
      <span className="plain">{label}</span>
      <input
        className="visually-hidden"
        type="file"
        accept={accept}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file) onPick(file);
          event.target.value = '';
        }}
      />
    </label>
  );
}
