import { type ComponentChild, type ComponentChildren, isValidElement, type VNode } from 'preact';

/** One element of the drawing, as it would stand in the page. */
export interface DrawnElement {
  tag: string;
  props: Record<string, unknown>;
  /** The classes of the element and of those around it. */
  classes: string[];
}

const listOf = (children: ComponentChildren): ComponentChild[] =>
  Array.isArray(children) ? children.flatMap(listOf) : [children as ComponentChild];

/** The elements that a view without hooks draws, in the order in which they are painted. */
export function drawnElements(
  view: ComponentChildren,
  around: readonly string[] = [],
): DrawnElement[] {
  return listOf(view).flatMap((child): DrawnElement[] => {
    if (!isValidElement(child)) return [];
    const { type, props } = child as VNode<Record<string, unknown>>;
    if (typeof type === 'function') {
      const render = type as (props: unknown) => ComponentChildren;
      return drawnElements(render(props), around);
    }
    const own = typeof props.class === 'string' ? props.class.split(' ') : [];
    const classes = [...around, ...own];
    const inside = drawnElements(props.children as ComponentChildren, classes);
    return [{ tag: String(type), props, classes }, ...inside];
  });
}
