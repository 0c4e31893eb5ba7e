/** Holds the state of a form with lists: what the boxes started with, what they hold, which entries their lists have. */
import { type FormEvent, useRef, useState } from "react";
import {
  editList,
  type ListEdit,
  typedEventOfBoxes,
  withListEdit,
} from "~/domain/entry/typed-boxes";
import type { TypedEvent, TypedOccurrence } from "~/domain/entry/typed-event";
import type { TypedForm } from "./typed-form";

type Answer<Tree> = { typed: Tree; errors: Record<string, string[]> };

export type FormState<Tree> = {
  form: TypedForm;
  onInput(event: FormEvent<HTMLFormElement>): void;
  /** Fills every box anew. */
  fill(typed: Tree): void;
};

export function useEventForm(
  id: string,
  typed: TypedEvent,
  answer: Answer<TypedEvent> | null,
  blank: TypedOccurrence,
): FormState<TypedEvent> {
  return useFormWithLists(id, typed, answer, (boxes) => typedEventOfBoxes(boxes, typed, blank));
}

/** `treeOf` makes the tree from what the boxes hold. */
export function useFormWithLists<Tree>(
  id: string,
  typed: Tree,
  answer: Answer<Tree> | null,
  treeOf: (boxes: Iterable<[string, unknown]>) => Tree,
): FormState<Tree> {
  const first = answer?.typed ?? typed;
  const [state, setState] = useState({ initial: first, current: first, version: 0 });
  // Once a list has changed, errors would stand beside other entries than those they are about.
  const [outdated, setOutdated] = useState<Answer<Tree> | null>(null);
  const keys = useListKeys();

  const form: TypedForm = {
    id,
    ...state,
    errors: answer === outdated ? {} : (answer?.errors ?? {}),
    keysOf: keys.of,
    edit(edit) {
      const boxes = document.forms.namedItem(id);
      const now = boxes === null ? state.current : treeOf(new FormData(boxes));
      const changed = withListEdit(now, edit);
      keys.edit(edit);
      setState({ ...state, initial: changed, current: changed });
      setOutdated(answer);
    },
  };
  return {
    form,
    onInput(event) {
      const current = treeOf(new FormData(event.currentTarget));
      setState((before) => ({ ...before, current }));
    },
    fill(filled) {
      keys.forget();
      setState({ initial: filled, current: filled, version: state.version + 1 });
    },
  };
}

/** A key for each entry of each list, which it keeps when it moves; lists within an entry move along with it. */
function useListKeys() {
  const lists = useRef(new Map<string, number[]>());
  const last = useRef(0);
  const keyed = (list: string) => {
    const nested = /^occurrences\[(\d+)\]\.reach$/.exec(list);
    return nested ? `reach of ${lists.current.get("occurrences")?.[Number(nested[1])]}` : list;
  };
  const next = () => {
    last.current += 1;
    return last.current;
  };
  return {
    of(list: string, count: number): number[] {
      const name = keyed(list);
      const known = lists.current.get(name) ?? [];
      const keys = Array.from({ length: count }, (_, at) => known[at] ?? next());
      lists.current.set(name, keys);
      return keys;
    },
    edit(edit: ListEdit): void {
      const keys = [...(lists.current.get(keyed(edit.list)) ?? [])];
      editList(keys, edit, next());
      lists.current.set(keyed(edit.list), keys);
    },
    forget(): void {
      lists.current.clear();
    },
  };
}
