//! Tests of the whole street; nothing is exported.
