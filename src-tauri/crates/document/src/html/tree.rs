//! The parsed page: html5ever's tree builder over an arena of our own, bounded in size.

use std::borrow::Cow;
use std::cell::RefCell;

use html5ever::interface::{ElemName, ElementFlags, NodeOrText, QuirksMode, TreeSink};
use html5ever::tendril::{StrTendril, TendrilSink};
use html5ever::tree_builder::TreeBuilderOpts;
use html5ever::{Attribute, LocalName, Namespace, ParseOpts, QualName, parse_document};

/// The name of a node in its [`Tree`].
pub(crate) type NodeId = usize;

/// Parsing stops at this many nodes, whatever is left; a real page has some thousands.
const MAX_NODES: usize = 600_000;
/// Fed in pieces of about this many bytes, the number of nodes being looked at in between.
const PIECE: usize = 4096;

/// A node; children in order.
pub(crate) struct Node {
    pub parent: Option<NodeId>,
    pub children: Vec<NodeId>,
    pub content: Content,
}

/// What a node is.
pub(crate) enum Content {
    /// The root, a comment, a template's content.
    Other,
    Element {
        name: QualName,
        attributes: Vec<Attribute>,
    },
    Text(String),
}

/// A page's nodes; the first is the root.
pub(crate) struct Tree {
    pub nodes: Vec<Node>,
}

impl Tree {
    /// The element's name; `None` for anything else.
    pub fn name(&self, id: NodeId) -> Option<&str> {
        match &self.nodes[id].content {
            Content::Element { name, .. } => Some(&name.local),
            _ => None,
        }
    }

    /// The value of an element's attribute, entities decoded.
    pub fn attribute(&self, id: NodeId, name: &str) -> Option<&str> {
        match &self.nodes[id].content {
            Content::Element { attributes, .. } => {
                attributes.iter().find(|a| &*a.name.local == name).map(|a| &*a.value)
            }
            _ => None,
        }
    }

    /// The first element of that name.
    pub fn find(&self, name: &str) -> Option<NodeId> {
        (0..self.nodes.len()).find(|&id| self.name(id) == Some(name))
    }

    /// The text of the node's direct text children.
    pub fn own_text(&self, id: NodeId) -> String {
        let texts = self.nodes[id].children.iter().filter_map(|&child| match &self.nodes[child].content {
            Content::Text(text) => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    }
}

/// What came of a page.
pub(crate) struct Parsed {
    pub tree: Tree,
    /// Whether its end was left out.
    pub cut: bool,
}

/// Parses a page as browsers do, scripting off.
pub(crate) fn parse(html: &str) -> Parsed {
    let tree_builder = TreeBuilderOpts { scripting_enabled: false, ..TreeBuilderOpts::default() };
    let mut parser = parse_document(Sink::new(), ParseOpts { tree_builder, ..ParseOpts::default() });
    let mut rest = html;
    while !rest.is_empty() && parser.tokenizer.sink.sink.nodes.borrow().len() < MAX_NODES {
        let mut end = rest.len().min(PIECE);
        while !rest.is_char_boundary(end) {
            end += 1;
        }
        parser.process(StrTendril::from(&rest[..end]));
        rest = &rest[end..];
    }
    Parsed { tree: parser.finish(), cut: !rest.is_empty() }
}

struct Sink {
    nodes: RefCell<Vec<Node>>,
}

/// An element's name, owned: the arena cannot lend it while it may grow.
#[derive(Debug)]
struct OwnedName(QualName);

impl ElemName for OwnedName {
    fn ns(&self) -> &Namespace {
        &self.0.ns
    }
    fn local_name(&self) -> &LocalName {
        &self.0.local
    }
}

impl Sink {
    fn new() -> Self {
        Self { nodes: RefCell::new(vec![Node { parent: None, children: Vec::new(), content: Content::Other }]) }
    }

    fn add(&self, content: Content) -> NodeId {
        let mut nodes = self.nodes.borrow_mut();
        nodes.push(Node { parent: None, children: Vec::new(), content });
        nodes.len() - 1
    }

    /// Puts a child or text into `parent` at `place`; text joins the text before it.
    fn insert(&self, parent: NodeId, place: usize, child: NodeOrText<NodeId>) {
        let id = match child {
            NodeOrText::AppendNode(id) => {
                self.remove_from_parent(&id);
                id
            }
            NodeOrText::AppendText(text) => {
                let mut nodes = self.nodes.borrow_mut();
                let before = place.checked_sub(1).map(|at| nodes[parent].children[at]);
                if let Some(Content::Text(whole)) = before.map(|id| &mut nodes[id].content) {
                    whole.push_str(&text);
                    return;
                }
                drop(nodes);
                self.add(Content::Text(text.to_string()))
            }
        };
        let mut nodes = self.nodes.borrow_mut();
        nodes[id].parent = Some(parent);
        let place = place.min(nodes[parent].children.len());
        nodes[parent].children.insert(place, id);
    }
}

impl TreeSink for Sink {
    type Handle = NodeId;
    type Output = Tree;
    type ElemName<'a> = OwnedName;

    fn finish(self) -> Tree {
        Tree { nodes: self.nodes.into_inner() }
    }

    fn parse_error(&self, _message: Cow<'static, str>) {}

    fn get_document(&self) -> NodeId {
        0
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> OwnedName {
        match &self.nodes.borrow()[*target].content {
            Content::Element { name, .. } => OwnedName(name.clone()),
            _ => OwnedName(QualName::new(None, Namespace::default(), LocalName::default())),
        }
    }

    fn create_element(&self, name: QualName, attributes: Vec<Attribute>, _flags: ElementFlags) -> NodeId {
        self.add(Content::Element { name, attributes })
    }

    fn create_comment(&self, _text: StrTendril) -> NodeId {
        self.add(Content::Other)
    }

    fn create_pi(&self, _target: StrTendril, _data: StrTendril) -> NodeId {
        self.add(Content::Other)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        let end = self.nodes.borrow()[*parent].children.len();
        self.insert(*parent, end, child);
    }

    fn append_based_on_parent_node(&self, element: &NodeId, previous: &NodeId, child: NodeOrText<NodeId>) {
        if self.nodes.borrow()[*element].parent.is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(&self, _: StrTendril, _: StrTendril, _: StrTendril) {}

    /// Templates are not shown: what they hold goes into the element itself, which the walk leaves out.
    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        *target
    }

    fn same_node(&self, x: &NodeId, y: &NodeId) -> bool {
        x == y
    }

    fn set_quirks_mode(&self, _mode: QuirksMode) {}

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        let Some(parent) = self.nodes.borrow()[*sibling].parent else { return };
        // From the end: misplaced table content is put before a table that is its parent's last child.
        let place = self.nodes.borrow()[parent].children.iter().rposition(|id| id == sibling).unwrap_or(0);
        self.insert(parent, place, child);
    }

    fn add_attrs_if_missing(&self, target: &NodeId, more: Vec<Attribute>) {
        if let Content::Element { attributes, .. } = &mut self.nodes.borrow_mut()[*target].content {
            let new = more.into_iter().filter(|a| !attributes.iter().any(|old| old.name == a.name));
            let new: Vec<Attribute> = new.collect();
            attributes.extend(new);
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        if let Some(parent) = nodes[*target].parent.take()
            && let Some(at) = nodes[parent].children.iter().rposition(|id| id == target)
        {
            nodes[parent].children.remove(at);
        }
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        let mut nodes = self.nodes.borrow_mut();
        let children = std::mem::take(&mut nodes[*node].children);
        for &child in &children {
            nodes[child].parent = Some(*new_parent);
        }
        nodes[*new_parent].children.extend(children);
    }
}
