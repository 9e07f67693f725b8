/** Hands a text to the reader as a file to keep, by the browser's usual way of saving. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Later: the browser reads the file only after this task.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
