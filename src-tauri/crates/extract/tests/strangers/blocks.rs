//! Addresses that pages run together, tear apart or furnish, as readers of real pages found them misread.
