/** Hands the agent a text as a file of the browser's downloads. */
export function saveFile(name: string, text: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // The download has taken the data over by the time that this runs.
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}
