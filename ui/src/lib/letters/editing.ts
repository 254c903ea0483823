/** What keys do in a letter: gaps, the numbered list, undo. */
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { liftListItem, splitListItem } from "prosemirror-schema-list";
import {
  type Command,
  EditorState,
  NodeSelection,
  Plugin,
  Selection,
  TextSelection,
} from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { schema } from "./schema";

const { paragraph, ordered_list, list_item, gap } = schema.nodes;

/** The plugins of a letter. After Escape, Tab leaves the editor once. */
export function plugins(): Plugin[] {
  let leaving = false;
  const leave: Command = () => {
    leaving = true;
    return false;
  };
  const tab =
    (direction: 1 | -1): Command =>
    (state, dispatch) => {
      if (leaving) {
        leaving = false;
        return false;
      }
      return toGap(direction)(state, dispatch);
    };
  return [
    history(),
    gapTyping(),
    keymap({
      "Mod-z": undo,
      "Mod-y": redo,
      "Mod-Shift-z": redo,
      Escape: leave,
      Tab: tab(1),
      "Shift-Tab": tab(-1),
      Enter: (state, dispatch) =>
        emptyItem(state)
          ? liftListItem(list_item)(state, dispatch)
          : splitListItem(list_item)(state, dispatch),
      Backspace: (state, dispatch) => (emptyItem(state) ? liftListItem(list_item)(state, dispatch) : false),
    }),
    keymap(baseKeymap),
  ];
}

/** Selects the next gap in that direction, wrapping around; not handled where there is none, so Tab moves on. */
export function toGap(direction: 1 | -1): Command {
  return (state, dispatch) => {
    const places: number[] = [];
    state.doc.forEach((node, offset) => {
      if (node.type === gap) places.push(offset);
    });
    if (places.length === 0) return false;
    const from = state.selection.from;
    const ahead = direction > 0 ? places.find((at) => at > from) : places.findLast((at) => at < from);
    const at = ahead ?? (direction > 0 ? places[0] : places.at(-1));
    // The only gap is the one that is selected: let Tab go on.
    if (at === undefined || (at === from && state.selection instanceof NodeSelection)) return false;
    dispatch?.(state.tr.setSelection(NodeSelection.create(state.doc, at)).scrollIntoView());
    return true;
  };
}

/** Puts a sentence in as the last item of the last list, or as a list at the end. */
export function putIn(sentence: string): Command {
  return (state, dispatch) => {
    const item = list_item.create(null, paragraph.create(null, schema.text(sentence)));
    let end: number | null = null;
    state.doc.forEach((node, offset) => {
      if (node.type === ordered_list) end = offset + node.nodeSize - 1;
    });
    const tr =
      end === null
        ? state.tr.insert(state.doc.content.size, ordered_list.create(null, item))
        : state.tr.insert(end, item);
    const at = end ?? state.doc.content.size + 1;
    dispatch?.(tr.setSelection(Selection.near(tr.doc.resolve(at + item.nodeSize - 2), -1)).scrollIntoView());
    return true;
  };
}

export { redo, undo };

function emptyItem(state: EditorState): boolean {
  const { $from, empty } = state.selection;
  return empty && $from.parent.content.size === 0 && $from.depth > 1 && $from.node(-1).type === list_item;
}

/** Typing, pasting or composing over a gap puts a paragraph in its place. */
function gapTyping(): Plugin {
  return new Plugin({
    props: {
      handleTextInput(view, _from, _to, text) {
        if (!openGap(view)) return false;
        view.dispatch(view.state.tr.insertText(text));
        return true;
      },
      handleDOMEvents: {
        compositionstart(view) {
          openGap(view);
          return false;
        },
      },
      handleKeyDown(view, event) {
        if (event.key !== "Enter" || event.ctrlKey || event.metaKey) return false;
        return openGap(view);
      },
    },
  });
}

/** Turns the selected gap into an empty paragraph with the cursor in it. */
function openGap(view: EditorView): boolean {
  const { selection } = view.state;
  if (!(selection instanceof NodeSelection) || selection.node.type !== gap) return false;
  const tr = view.state.tr.replaceWith(selection.from, selection.to, paragraph.create());
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, selection.from + 1)));
  return true;
}
