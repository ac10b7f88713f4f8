/**
 * A file or a link that is dropped on the window opens nothing: the browser would go there, or ask for
 * a new window, and main would have to refuse it. Words may still be dragged from field to field.
 */
const opens = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer !== null &&
  ['Files', 'text/uri-list'].some((type) => dataTransfer.types.includes(type));

for (const event of ['dragenter', 'dragover', 'drop'] as const) {
  addEventListener(
    event,
    (drag) => {
      if (!opens(drag)) return;
      drag.preventDefault();
      if (drag.dataTransfer) drag.dataTransfer.dropEffect = 'none';
    },
    { capture: true },
  );
}
