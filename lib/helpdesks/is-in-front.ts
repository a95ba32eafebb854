/** Whether an element can really be seen: helpdesks hide tickets by `visibility` and `opacity`, which keep their boxes. */
export const isInFront = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
