/** The little of Froala that this page uses; the package brings no types. */
declare module 'froala-editor' {
  export default class FroalaEditor {
    constructor(element: HTMLElement, options: Record<string, unknown>, ready: () => void);
    readonly html: { get(): string; set(html: string): void };
    readonly events: { focus(): void };
    readonly undo: { reset(): void; saveStep(): void };
    destroy(): void;
  }
}
