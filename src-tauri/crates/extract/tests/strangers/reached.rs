//! Whom small groups' pages ask to write to, and in which words, as readers of real pages found it misread.
