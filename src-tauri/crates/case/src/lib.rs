//! From alerts and corrections to cases: tying, time line, stop guard, last post.
