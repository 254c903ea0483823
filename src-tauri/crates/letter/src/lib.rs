//! From a case to a letter: draft, pages, PDF and preview.
