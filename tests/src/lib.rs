//! The rules of the house, as tests; nothing is exported.
