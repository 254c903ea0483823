//! From a document to an action: what is asked, of whom, by when.
